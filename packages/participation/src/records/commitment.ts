import type { CalendarDate, LocalizedText, Period, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import { type Evidence, evidence } from './evidence.js'
import { date, id, lazily, localized, municipality, period } from './fields.js'

const STATES = ['open', 'fulfilled', 'cancelled', 'unknown'] as const
const COMPLETIONS = ['no-evidence', 'not-started', 'limited', 'substantial', 'complete'] as const

/**
 * A commitment (Finnish: sitoumus): what municipalities or an organisation bound themselves to, or were to.
 * One record may stand for several municipalities; each of them is counted.
 *
 * `completion` is the scale of the Open Government Partnership.
 *
 * @example
 * ```ts
 * import type { Commitment } from '@sotekit/participation'
 *
 * const round: Commitment = {
 *   title: { fi: 'Kuntasitoumus', en: 'Municipal commitment' },
 *   programme: 'tulsote',
 *   area: 'lapland',
 *   due: '2020-05-29',
 *   state: 'unknown',
 * }
 * round.state // → 'unknown'
 * ```
 */
export interface Commitment {
  /** Name of the commitment. */
  readonly title: LocalizedText
  /** Id of the programme (Finnish: hanke). */
  readonly programme: string
  /** Id of the call (Finnish: haku) that it belongs to; none is told where left out. */
  readonly call?: string | undefined
  /** Who commits: municipalities by code, those of an area, or an organisation. */
  readonly municipalities?: readonly string[] | undefined
  /** Id of the area whose municipalities commit, as they are on the day of a report. */
  readonly area?: string | undefined
  /** Id of the organisation that commits. */
  readonly organisation?: string | undefined
  /** That a joint authority commits its member municipalities, not itself. */
  readonly forMembers?: true | undefined
  /** To whom. */
  readonly to?: string | undefined
  /** Last day; left out where none is set. */
  readonly due?: CalendarDate | undefined
  /** When it was or is to be made, where a source tells. */
  readonly made?: Period | undefined
  /** How it stands; `unknown` where no source tells. */
  readonly state: (typeof STATES)[number]
  /** The day of fulfilment; unknown where left out. */
  readonly fulfilledOn?: CalendarDate | undefined
  /** How far it has come; unknown where left out. */
  readonly completion?: (typeof COMPLETIONS)[number] | undefined
  /** Documents that show it (Finnish: näyttö); none is known where left out. */
  readonly evidence?: readonly Evidence[] | undefined
  /**
   * The day on which it was said; a report as of an earlier day does not know it. Known on any day where
   * left out.
   */
  readonly statedOn?: CalendarDate | undefined
}

const schema = lazily(
  (): z.ZodType<Commitment> =>
    z
      .strictObject({
        title: localized(),
        programme: id(),
        call: id().optional(),
        municipalities: z.array(municipality()).min(1).optional(),
        area: id().optional(),
        organisation: id().optional(),
        forMembers: z.literal(true).optional(),
        to: id().optional(),
        due: date().optional(),
        made: period().optional(),
        state: z.enum(STATES),
        fulfilledOn: date().optional(),
        completion: z.enum(COMPLETIONS).optional(),
        evidence: evidence().optional(),
        statedOn: date().optional(),
      })
      .refine(
        (one) =>
          [one.municipalities, one.area, one.organisation].filter((by) => by !== undefined).length === 1,
        {
          message: 'exactly one of municipalities, area and organisation',
        },
      ),
)

export const commitmentRecord = (): RecordDef<Commitment> => ({
  schema: schema(),
  refs: {
    programme: 'programme',
    call: 'programme#calls',
    'municipalities[]': 'municipality',
    area: 'area',
    organisation: 'organisation',
    to: 'organisation',
  },
  title: { fi: 'sitoumus', en: 'commitment' },
})
