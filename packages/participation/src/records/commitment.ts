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
  readonly title: LocalizedText
  readonly programme: string
  readonly call?: string | undefined
  /** Who commits: municipalities by code, those of an area, or an organisation. */
  readonly municipalities?: readonly string[] | undefined
  readonly area?: string | undefined
  readonly organisation?: string | undefined
  /** That a joint authority commits its member municipalities, not itself. */
  readonly forMembers?: true | undefined
  /** To whom. */
  readonly to?: string | undefined
  /** Last day; left out where none is set. */
  readonly due?: CalendarDate | undefined
  /** When it was or is to be made, where a source tells. */
  readonly made?: Period | undefined
  readonly state: (typeof STATES)[number]
  readonly fulfilledOn?: CalendarDate | undefined
  readonly completion?: (typeof COMPLETIONS)[number] | undefined
  readonly evidence?: readonly Evidence[] | undefined
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
