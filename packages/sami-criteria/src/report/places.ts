import type { Block, LocalizedText, MatrixCell } from '@sotekit/core'
import type { AnswerQuestion } from '../capability/answer.js'
import { samiLanguages } from '../engine/question.js'
import type { Context } from './context.js'
import { isUncertain, pointsOf } from './subjects.js'
import { answerMarks, say, UNCERTAIN } from './words.js'

type Subject = Omit<AnswerQuestion, 'language' | 'at'>

const UNSPECIFIED = say('saamea, kieltä ei ole eritelty', 'Sámi, not specified which')

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
        return [language, { mark: answer, ...(isUncertain(context, from) && { text: UNCERTAIN }) }]
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

interface Named {
  readonly id: string
  readonly title: string
  readonly subject: Subject
}

function subjectsOf(context: Context): readonly Named[] {
  const { data, name } = context
  const all = data.all('samiCriteria.capability')
  const alone = (key: 'service' | 'digitalService'): readonly string[] =>
    [...new Set(all.flatMap((one) => (one.servicePoint === undefined ? [one[key]] : [])))]
      .filter((id) => id !== undefined)
      .sort()
  const named = (
    key: 'servicePoint' | 'service' | 'digitalService',
    ids: readonly string[],
    nameOf: (id: string) => LocalizedText | undefined,
  ): readonly Named[] =>
    ids.map((id) => ({ id: `${key}/${id}`, title: name(nameOf(id), id), subject: { [key]: id } }))
  return [
    ...named('servicePoint', pointsOf(context), (id) => data.servicePoints.get(id)?.name),
    ...named('service', alone('service'), (id) => data.services.get(id)?.name),
    ...named('digitalService', alone('digitalService'), (id) => data.digitalServices.get(id)?.name),
  ]
}
