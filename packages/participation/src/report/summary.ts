import { type Block, formatFinnishDate, type KeyFigureBlock } from '@sotekit/core'
import { hasNumber } from '../attendance/attendance.js'
import { lateCommitments } from './commitments.js'
import { type Context, percentText, shareCell, unknownCell } from './context.js'
import { coverageMap, subProgrammeMatrix } from './map.js'
import { timeline } from './timeline.js'
import { say } from './words.js'

/** The first page: what a steering group reads. */
export function summary(context: Context): readonly Block[] {
  const { at, anchor } = context
  return [
    { block: 'heading', level: 2, id: anchor('summary'), text: say('1 Tiivistelmä', '1 Summary') },
    {
      block: 'text',
      text: say(
        `Tilanne ${formatFinnishDate(at)}. Tieto, jota mikään lähde ei kerro, on merkitty tuntemattomaksi; se ei ole nolla eikä kielteinen.`,
        `As of ${at}. What no source tells is marked as unknown; it is neither zero nor no.`,
      ),
    },
    ...figures(context),
    ...coverageMap(context),
    ...subProgrammeMatrix(context),
    ...timeline(context),
    ...lateCommitments(context),
  ]
}

function figures(context: Context): readonly KeyFigureBlock[] {
  const { data, programme, at } = context
  const view = data.participation
  const all = view.coverage({ programme, at })
  const named = view.coverage({ programme, at, of: 'measures' })
  const evidenced = view.coverage({ programme, at, strength: 'evidenced' })
  const commitments = view.commitments({ programme, at })
  const producers = view.producers({ programme, at })
  const [negotiation] = view.negotiations({ programme, at })
  const { population } = all
  const figure = (
    label: KeyFigureBlock['label'],
    value: KeyFigureBlock['value'],
    note?: KeyFigureBlock['note'],
  ): KeyFigureBlock => ({
    block: 'key-figure',
    label,
    value,
    ...(note !== undefined && { note }),
  })
  return [
    figure(
      say('Kuntia mukana (luvattu)', 'Municipalities in (declared)'),
      shareCell(all.count),
      say(
        `näyttö osallistumisesta: ${evidenced.count.yes} kunnasta`,
        `with evidence: ${evidenced.count.yes} municipalities`,
      ),
    ),
    figure(
      say('Asukkaita näissä kunnissa (luvattu)', 'Inhabitants of these municipalities (declared)'),
      population.known ? shareCell(population.share) : unknownCell,
      population.known ? requirement(population) : missing(context, population.missing),
    ),
    figure(
      say('Kuntia, joiden toimenpiteet on nimetty', 'Municipalities whose measures are named'),
      shareCell(named.count),
    ),
    ...(producers.pairs.length > 0
      ? [
          figure(
            say('Yksityisiä tuottajia', 'Private producers'),
            { count: producers.producers },
            say(
              `${new Set(producers.pairs.map((pair) => pair.municipality)).size} kunnassa`,
              `in ${new Set(producers.pairs.map((pair) => pair.municipality)).size} municipalities`,
            ),
          ),
        ]
      : []),
    ...(context.events.length > 0 ? attendanceFigures(context) : []),
    ...(commitments.due > 0
      ? [
          figure(
            say('Erääntyneistä sitoumuksista toteutunut', 'Due commitments fulfilled'),
            shareCell(commitments.fulfilled),
          ),
        ]
      : []),
    ...(negotiation
      ? [
          figure(
            say('Neuvottelun osatekijöistä lähde kertoo', 'Elements of the negotiation that a source states'),
            { numerator: negotiation.stated, denominator: negotiation.applicable },
            say(`näyttö ${negotiation.evidenced}`, `evidence for ${negotiation.evidenced}`),
          ),
        ]
      : []),
  ]
}

function attendanceFigures({ attendance, events }: Context): readonly KeyFigureBlock[] {
  const counted = events.filter(hasNumber).length
  const note = say(
    `luku on ${counted} tilaisuudesta, tilaisuuksia on ${events.length}`,
    `a number is known of ${counted} events out of ${events.length}`,
  )
  if (counted === 0) return []
  return [
    {
      block: 'key-figure',
      label: say('Osallistumiskertoja', 'Participations'),
      value: attendance.participations,
      note,
    },
    {
      block: 'key-figure',
      label: say('Eri osallistujia', 'Different participants'),
      value: attendance.people,
      note: say('tilaisuuksissa, joista on luku', 'at events with a number'),
    },
  ]
}

type Known = {
  readonly enough: 'yes' | 'no' | 'unknown'
  readonly percent: number
  readonly date: string
} & {
  readonly share: { readonly low: { readonly numerator: number; readonly denominator: number } }
}

function requirement({ enough, percent, date, share }: Known): KeyFigureBlock['note'] {
  const verdict = {
    yes: say('täyttyy', 'is met'),
    no: say('ei täyty', 'is not met'),
    unknown: say('täyttymistä ei tiedetä', 'may or may not be met'),
  }[enough]
  const low = percentText(share.low.numerator, share.low.denominator)
  return say(
    `vähintään ${low.fi}; vaatimus ${percent} % ${verdict.fi} (väestö ${formatFinnishDate(date)})`,
    `at least ${low.en}; the required ${percent} % ${verdict.en} (population of ${date})`,
  )
}

function missing({ municipality }: Context, codes: readonly string[]): KeyFigureBlock['note'] {
  const names = codes.map(municipality).join(', ')
  return say(`väkiluku puuttuu: ${names}`, `no population for: ${names}`)
}
