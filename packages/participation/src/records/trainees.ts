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
  readonly organisation: string
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
  readonly title: LocalizedText
  readonly programme: string
  readonly municipality: string
  readonly methods?: readonly string[] | undefined
  readonly measures?: readonly string[] | undefined
  readonly places: readonly TraineePlaces[]
  readonly sensitive?: true | undefined
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
