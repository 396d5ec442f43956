import type { CalendarDate, OrganisationType } from '@sotekit/core'
import { type Triple, tripleOf } from '../coverage/triple.js'
import type { Data } from '../plugin-types.js'
import { byId } from '../scope/compare.js'
import { toldOf } from '../scope/told.js'

/**
 * Trainee places of one employer in one municipality. Figures of people: not for public reports as they are.
 *
 * @example
 * ```ts
 * import type { TraineeRow } from '@sotekit/participation'
 *
 * const row: TraineeRow = { trainees: 't', municipality: '845', organisation: 'tervola', count: 1, isPrivate: false }
 * row.isPrivate // → false
 * ```
 */
export interface TraineeRow {
  /** Id of the `participation.trainees`. */
  readonly trainees: string
  /** Three-digit code of the municipality. */
  readonly municipality: string
  /** Id of the employer. */
  readonly organisation: string
  /** Number of people; unknown where left out. */
  readonly count?: number | undefined
  /** Whether the employer is private; left out where its type is unknown. */
  readonly isPrivate?: boolean | undefined
  /** That the figure tells of identity, health or being a client. */
  readonly sensitive?: true | undefined
}

/**
 * Trainee places, and the share of private producers in them (Finnish: koulutettavien osuus).
 *
 * @example
 * ```ts
 * import type { TraineeTotals } from '@sotekit/participation'
 *
 * const all = (totals: TraineeTotals): number => totals.rows.length
 * typeof all // → 'function'
 * ```
 */
export interface TraineeTotals {
  /** One row for each employer of each record, by id of the record. */
  readonly rows: readonly TraineeRow[]
  /** Places of private producers among all places with a number. */
  readonly privateShare: Triple
}

const PRIVATE: readonly OrganisationType[] = ['company', 'association', 'foundation', 'cooperative']

/** Whether an organisation is private; unknown where its type is. */
export function isPrivate(type: OrganisationType | undefined): boolean | undefined {
  return type === undefined || type === 'unknown' ? undefined : PRIVATE.includes(type)
}

export function traineesOf(
  data: Data,
  asked: { readonly programme?: string | undefined; readonly at: CalendarDate },
): TraineeTotals {
  const rows = toldOf(data, 'participation.trainees', asked.programme)
    .filter(
      (one) =>
        (one.statedOn ?? asked.at) <= asked.at &&
        (asked.programme === undefined || one.programme === asked.programme),
    )
    .sort(byId)
    .flatMap((one) =>
      one.places.map((place): TraineeRow => {
        const isPrivately = isPrivate(data.organisations.get(place.organisation)?.type)
        return {
          trainees: one.id,
          municipality: one.municipality,
          ...place,
          ...(isPrivately !== undefined && { isPrivate: isPrivately }),
          ...(one.sensitive && { sensitive: true }),
        }
      }),
    )
  const counts = { yes: 0, no: 0, unknown: 0 }
  for (const { count = 0, isPrivate: priv } of rows)
    counts[priv === undefined ? 'unknown' : priv ? 'yes' : 'no'] += count
  return { rows, privateShare: tripleOf(counts) }
}
