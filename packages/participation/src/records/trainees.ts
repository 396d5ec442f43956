import type { CalendarDate, LocalizedText, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import { count, date, id, lazily, localized, municipality } from './fields.js'

/**
 * Trainee places of one employer; their number is unknown where the count is left out.
 *
 * @example
 * ```ts
 * import type { TraineePlaces } from '@sotekit/participation'
 *
 * const places: TraineePlaces = { organisation: 'care-oy', count: 3 }
 * places.count // → 3
 * ```
 */
export interface TraineePlaces {
  /** Id of the employer. */
  readonly organisation: string
  /** Number of people; unknown where left out. */
  readonly count?: number | undefined
}

/**
 * Places in a training of a programme, by municipality and employer (Finnish: koulutuspaikat). They count
 * people, so that small numbers are hidden in public reports.
 *
 * @example
 * ```ts
 * import type { Trainees } from '@sotekit/participation'
 *
 * const trainees: Trainees = {
 *   title: { en: 'Psychosocial methods' },
 *   programme: 'tulsote',
 *   municipality: '845',
 *   places: [{ organisation: 'tervola', count: 1 }],
 * }
 * trainees.places.length // → 1
 * ```
 */
export interface Trainees {
  /** Name of the training. */
  readonly title: LocalizedText
  /** Id of the programme (Finnish: hanke). */
  readonly programme: string
  /** Three-digit code of the municipality. */
  readonly municipality: string
  /** Ids of the methods that are taught; unknown where left out. */
  readonly methods?: readonly string[] | undefined
  /** Ids of the measures that it belongs to; none are named where left out. */
  readonly measures?: readonly string[] | undefined
  /** Places by employer; at least one. */
  readonly places: readonly TraineePlaces[]
  /** That the figures tell of identity, health or being a client. */
  readonly sensitive?: true | undefined
  /**
   * The day on which it was said; a report as of an earlier day does not know it. Known on any day where
   * left out.
   */
  readonly statedOn?: CalendarDate | undefined
}

const schema = lazily(
  (): z.ZodType<Trainees> =>
    z.strictObject({
      title: localized(),
      programme: id(),
      municipality: municipality(),
      methods: z.array(id()).optional(),
      measures: z.array(id()).optional(),
      places: z.array(z.strictObject({ organisation: id(), count: count().optional() })).min(1),
      sensitive: z.literal(true).optional(),
      statedOn: date().optional(),
    }),
)

export const traineesRecord = (): RecordDef<Trainees> => ({
  schema: schema(),
  refs: {
    programme: 'programme',
    municipality: 'municipality',
    'methods[]': 'method',
    'measures[]': 'measure',
    'places[].organisation': 'organisation',
  },
  title: { fi: 'koulutuspaikat', en: 'trainee places' },
})
