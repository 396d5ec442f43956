import type { Block, LocalizedText, MatrixCell } from '@sotekit/core'
import type { AnswerQuestion } from '../capability/answer.js'
import { samiLanguages } from '../engine/question.js'
import { NAMED_MUNICIPALITIES } from '../law/homeland.js'
import type { Context } from './context.js'
import { answerMarks, say } from './words.js'

type Subject = Omit<AnswerQuestion, 'language' | 'at'>

const UNSPECIFIED = say('saamea, kieltä ei ole eritelty', 'Sámi, not specified which')
const UNCERTAIN = say('luenta varmistamatta', 'reading not verified')

/** Places and services × three languages: how each is served on the day. */
export function places(context: Context): readonly Block[] {
  const { data, at, columns } = context
  const rows = subjectsOf(context).map(({ id, title, subject }) => ({
    id,
    title,
    cells: Object.fromEntries(
      samiLanguages.map((language): [string, MatrixCell] => {
        const { answer, unspecified, from } = data.samiCriteria.answer({ ...subject, language, at })
        if (unspecified) return [language, { mark: answer, text: UNSPECIFIED }]
        const isUncertain = from.some((id) =>
          data.get('samiCriteria.capability', id)?.citations?.some(({ verified }) => verified === false),
        )
        return [language, { mark: answer, ...(isUncertain && { text: UNCERTAIN }) }]
      }),
    ),
  }))
  if (rows.length === 0) return []
  return [
    {
      block: 'matrix',
      id: 'sami-places',
      title: say('Palvelu kielittäin', 'Service by language'),
      rowTitle: say('Paikka tai palvelu', 'Place or service'),
      columns,
      rows,
      marks: answerMarks,
      note: say(
        'Kolme kieltä ovat kukin oma sarakkeensa: yhden kielen palvelu ei ole toisen. Kysymysmerkki tarkoittaa, ettei kukaan tiedä; se ei ole sama kuin ei.',
        'The three languages are columns of their own: service in one is not service in another. A question mark means that nobody knows; it is not a no.',
      ),
    },
  ]
}

function subjectsOf({
  data,
  name,
}: Context): readonly { readonly id: string; readonly title: string; readonly subject: Subject }[] {
  const all = data.all('samiCriteria.capability')
  const told = {
    points: new Set(all.map(({ servicePoint }) => servicePoint)),
    services: new Set(all.flatMap((one) => (one.servicePoint === undefined ? [one.service] : []))),
    digital: new Set(all.map(({ digitalService }) => digitalService)),
  }
  const points = data.servicePoints.all.filter(
    ({ id, municipality }) => NAMED_MUNICIPALITIES.includes(municipality ?? '') || told.points.has(id),
  )
  const named = <T extends { readonly id: string; readonly name: LocalizedText }>(
    key: 'servicePoint' | 'service' | 'digitalService',
    list: readonly T[],
  ) =>
    [...list]
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
      .map((one) => ({ id: `${key}/${one.id}`, title: name(one.name, one.id), subject: { [key]: one.id } }))
  return [
    ...named('servicePoint', points),
    ...named(
      'service',
      data.services.all.filter(({ id }) => told.services.has(id)),
    ),
    ...named(
      'digitalService',
      data.digitalServices.all.filter(({ id }) => told.digital.has(id)),
    ),
  ]
}
