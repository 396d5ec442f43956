import type { CalendarDate, LocalizedText, Period, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import { type Level, levels } from './codes.js'
import { type Evidence, evidence } from './evidence.js'
import { date, id, lazily, localized, period, text } from './fields.js'

/**
 * The elements N1 to N8 of a negotiation, in order: the matter was assessed to be within the duty, an
 * opportunity was reserved by invitation, material and time were given, it was held, it was held before the
 * decision, minutes were kept, the result is stated, and dissent or effects on the plan are recorded.
 *
 * Source: Act on the Sámi Parliament 974/1995, section 9, and the Sámi Parliament's guidance on it.
 *
 * @example
 * ```ts
 * import { elements } from '@sotekit/participation'
 *
 * elements.length // → 8
 * ```
 */
export const elements: readonly Element[] = [
  'assessed',
  'invited',
  'material',
  'held',
  'before-decision',
  'minutes',
  'result',
  'dissent',
]

/**
 * One element of a negotiation.
 *
 * @example
 * ```ts
 * import { type Element, elements } from '@sotekit/participation'
 *
 * const held: Element = 'held'
 * elements.indexOf(held) // → 3
 * ```
 */
export type Element =
  | 'assessed'
  | 'invited'
  | 'material'
  | 'held'
  | 'before-decision'
  | 'minutes'
  | 'result'
  | 'dissent'

/**
 * What is known of an element beyond the dates: `evidenced` by a document, `stated` by a source, `missing`,
 * or `not-applicable` with a reason.
 *
 * @example
 * ```ts
 * import type { ElementState } from '@sotekit/participation'
 *
 * const minutes: ElementState = { element: 'minutes', state: 'missing' }
 * minutes.state // → 'missing'
 * ```
 */
export interface ElementState {
  /** Which of the eight elements. */
  readonly element: Element
  /** What is known of it; `evidenced` counts only with evidence dated by the day of a report. */
  readonly state: 'evidenced' | 'stated' | 'missing' | 'not-applicable'
  /** Why it is missing or does not apply. */
  readonly reason?: LocalizedText | undefined
  /** Documents that show it (Finnish: näyttö). */
  readonly evidence?: readonly Evidence[] | undefined
}

/**
 * One round of a negotiation.
 *
 * @example
 * ```ts
 * import type { Round } from '@sotekit/participation'
 *
 * const first: Round = { date: '2021-09-29', yearInferred: true }
 * first.date // → '2021-09-29'
 * ```
 */
export interface Round {
  /** The day on which it was held. */
  readonly date: CalendarDate
  /** Whether the year was inferred and not printed. */
  readonly yearInferred?: true | undefined
}

/**
 * A negotiation under a duty to negotiate (Finnish: neuvottelu), with its rounds.
 *
 * Dates of rounds state elements N4 (held) and N5 (before the decision) by themselves; what is known of the
 * others stands in `elements`, and what is not there is unknown.
 *
 * @example
 * ```ts
 * import type { Negotiation } from '@sotekit/participation'
 *
 * const negotiation: Negotiation = {
 *   title: { en: 'Supplementary call' },
 *   programme: 'tulsote',
 *   call: 'supplement',
 *   with: 'saamelaiskarajat',
 *   legalBasis: { statute: '974/1995', section: '9' },
 *   rounds: [{ date: '2021-09-29' }],
 * }
 * negotiation.rounds.length // → 1
 * ```
 */
export interface Negotiation {
  /** What it was about. */
  readonly title: LocalizedText
  /** Id of the programme (Finnish: hanke). */
  readonly programme: string
  /** The call that it concerns; its last day for applications is the day to be before. */
  readonly call?: string | undefined
  /** The day of the decision or submission that it concerns, where it is not that of the call. */
  readonly decisionOn?: CalendarDate | undefined
  /** Id of the organisation that is negotiated with. */
  readonly with: string
  /** Ids of the organisations that took part; unknown where left out. */
  readonly parties?: readonly string[] | undefined
  /** Statute by number, such as `974/1995`, and its section (Finnish: säädösperusta). */
  readonly legalBasis?: { readonly statute: string; readonly section: string } | undefined
  /** Rounds that were held; none is known where empty. */
  readonly rounds: readonly Round[]
  /** When the matter was prepared, as a source states it. */
  readonly prepared?: Period | undefined
  /** What is known beyond the dates; an element that is not there is unknown. */
  readonly elements?: readonly ElementState[] | undefined
  /** Level of participation that was promised; unknown where left out. */
  readonly declaredLevel?: Level | undefined
  /** Level that is said to have been reached; reports show it only with dated evidence that reaches it. */
  readonly achievedLevel?: Level | undefined
  /** Documents that show it (Finnish: näyttö); none is known where left out. */
  readonly evidence?: readonly Evidence[] | undefined
  /**
   * The day on which it was said; a report as of an earlier day does not know it. Known on any day where
   * left out.
   */
  readonly statedOn?: CalendarDate | undefined
}

const schema = lazily(
  (): z.ZodType<Negotiation> =>
    z.strictObject({
      title: localized(),
      programme: id(),
      call: id().optional(),
      decisionOn: date().optional(),
      with: id(),
      parties: z.array(id()).optional(),
      legalBasis: z.strictObject({ statute: text(), section: text() }).optional(),
      rounds: z.array(z.strictObject({ date: date(), yearInferred: z.literal(true).optional() })),
      prepared: period().optional(),
      elements: z
        .array(
          z.strictObject({
            element: z.enum(elements),
            state: z.enum(['evidenced', 'stated', 'missing', 'not-applicable']),
            reason: localized().optional(),
            evidence: evidence().optional(),
          }),
        )
        .optional(),
      declaredLevel: z.enum(levels).optional(),
      achievedLevel: z.enum(levels).optional(),
      evidence: evidence().optional(),
      statedOn: date().optional(),
    }),
)

export const negotiationRecord = (): RecordDef<Negotiation> => ({
  schema: schema(),
  refs: {
    programme: 'programme',
    call: 'programme#calls',
    with: 'organisation',
    'parties[]': 'organisation',
  },
  title: { fi: 'neuvottelu', en: 'negotiation' },
})
