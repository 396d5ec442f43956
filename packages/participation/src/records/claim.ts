import type { CalendarDate, LocalizedText, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import { date, id, lazily, localized, municipality } from './fields.js'

const CLAIMS = ['access-good', 'access-to-develop', 'no-need', 'need', 'organises'] as const

/**
 * What a source claims of a municipality (Finnish: väite): that access to care is good or is to be developed,
 * that there is a need to develop something or none, or that an organisation organises a service there.
 *
 * @example
 * ```ts
 * import type { Claim } from '@sotekit/participation'
 *
 * const claim: Claim = { municipality: '851', claim: 'no-need', programme: 'tulsote', group: 'reception' }
 * claim.claim // → 'no-need'
 * ```
 */
export interface Claim {
  /** Three-digit code of the municipality. */
  readonly municipality: string
  /** What is claimed. */
  readonly claim: (typeof CLAIMS)[number]
  /** Id of the programme (Finnish: hanke). */
  readonly programme: string
  /** What there is a need or no need to develop. */
  readonly group?: string | undefined
  /** Ids of the measures that the claim is about; none are named where left out. */
  readonly measures?: readonly string[] | undefined
  /** Who is said to organise, with `organises`. */
  readonly organisation?: string | undefined
  /** The claim in short, for readers. */
  readonly title?: LocalizedText | undefined
  /**
   * The day on which it was said; a report as of an earlier day does not know it. Known on any day where
   * left out.
   */
  readonly statedOn?: CalendarDate | undefined
}

const schema = lazily(
  (): z.ZodType<Claim> =>
    z.strictObject({
      municipality: municipality(),
      claim: z.enum(CLAIMS),
      programme: id(),
      group: id().optional(),
      measures: z.array(id()).optional(),
      organisation: id().optional(),
      title: localized().optional(),
      statedOn: date().optional(),
    }),
)

export const claimRecord = (): RecordDef<Claim> => ({
  schema: schema(),
  refs: {
    municipality: 'municipality',
    programme: 'programme',
    group: 'participation.group',
    'measures[]': 'measure',
    organisation: 'organisation',
  },
  title: { fi: 'väite', en: 'claim' },
})
