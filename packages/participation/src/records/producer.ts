import type { CalendarDate, LocalizedText, Period, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import { type Mode, modes, type Strength, strengths } from './codes.js'
import { type Evidence, evidence } from './evidence.js'
import { date, id, lazily, localized, municipality, period } from './fields.js'
import { type Target, target, targetRefs } from './target.js'

/**
 * How a producer takes part in the programme in a municipality (Finnish: palveluntuottajan osallistuminen).
 *
 * Where a source speaks of producers in general, `organisation` and `municipality` are both left out: its
 * modes then hold, as declared, for every pair that other records name.
 *
 * @example
 * ```ts
 * import type { ProducerInvolvement } from '@sotekit/participation'
 *
 * const care: ProducerInvolvement = {
 *   organisation: 'care-oy',
 *   municipality: '614',
 *   programme: 'tulsote',
 *   modes: ['own-work'],
 *   extraCosts: 'posio',
 * }
 * care.modes // → ['own-work']
 * ```
 */
export interface ProducerInvolvement extends Target {
  /** Id of the producer (Finnish: tuottaja); left out where a source speaks of producers in general. */
  readonly organisation?: string | undefined
  /** Three-digit code of the municipality where it takes part. */
  readonly municipality?: string | undefined
  /** None known where empty. */
  readonly modes: readonly Mode[]
  /** `declared` where left out. */
  readonly strength?: Strength | undefined
  /** The organisation that bears extra costs, or `unknown`. */
  readonly extraCosts?: string | undefined
  /** How in particular, or why. */
  readonly reason?: LocalizedText | undefined
  /** When it holds; at any time where left out. */
  readonly period?: Period | undefined
  /**
   * The day on which it was said; a report as of an earlier day does not know it. Known on any day where
   * left out.
   */
  readonly statedOn?: CalendarDate | undefined
  /** Documents that show it (Finnish: näyttö); none is known where left out. */
  readonly evidence?: readonly Evidence[] | undefined
}

const schema = lazily(
  (): z.ZodType<ProducerInvolvement> =>
    z.strictObject({
      ...target(),
      organisation: id().optional(),
      municipality: municipality().optional(),
      modes: z.array(z.enum(modes)),
      strength: z.enum(strengths).optional(),
      extraCosts: id().optional(),
      reason: localized().optional(),
      period: period().optional(),
      statedOn: date().optional(),
      evidence: evidence().optional(),
    }),
)

export const producerRecord = (): RecordDef<ProducerInvolvement> => ({
  schema: schema(),
  refs: {
    ...targetRefs,
    organisation: 'organisation',
    municipality: 'municipality',
    extraCosts: 'organisation',
  },
  validity: 'period',
  title: { fi: 'palveluntuottajan osallistuminen', en: 'involvement of a producer' },
})
