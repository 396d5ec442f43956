import type { CalendarDate } from '@sotekit/core'
import type { Triple } from '../coverage/triple.js'

/**
 * How old an open commitment is, in days past its due date.
 *
 * @example
 * ```ts
 * import { type AgeBucket, ageBuckets } from '@sotekit/participation'
 *
 * const bucket: AgeBucket = '31-90'
 * ageBuckets.includes(bucket) // → true
 * ```
 */
export type AgeBucket = 'not-due' | '0' | '1-30' | '31-90' | '91-180' | '180+' | 'no-due-date'

/**
 * All buckets, in order.
 *
 * @example
 * ```ts
 * import { ageBuckets } from '@sotekit/participation'
 *
 * ageBuckets.length // → 7
 * ```
 */
export const ageBuckets: readonly AgeBucket[] = [
  'not-due',
  '0',
  '1-30',
  '31-90',
  '91-180',
  '180+',
  'no-due-date',
]

/**
 * One party's commitment as of a day.
 *
 * @example
 * ```ts
 * import type { CommitmentRow } from '@sotekit/participation'
 *
 * const row: CommitmentRow = { commitment: 'round-1', municipality: '614', state: 'open', bucket: '0', age: 0 }
 * row.state // → 'open'
 * ```
 */
export interface CommitmentRow {
  /** Id of the `participation.commitment`. */
  readonly commitment: string
  /** Three-digit code of the municipality that is committed; left out of an organisation without one. */
  readonly municipality?: string | undefined
  /** Id of the organisation that is committed itself; left out of rows of municipalities. */
  readonly organisation?: string | undefined
  /** The joint authority through which a municipality is committed. */
  readonly via?: string | undefined
  /** As of the day: what is fulfilled later is still `open`. `unknown` where no source tells. */
  readonly state: 'open' | 'fulfilled' | 'cancelled' | 'unknown'
  /** Last day; left out where none is set. */
  readonly due?: CalendarDate | undefined
  /** The day of fulfilment, of those fulfilled by the day; unknown where left out. */
  readonly fulfilledOn?: CalendarDate | undefined
  /** Days past due, of open ones. */
  readonly age?: number | undefined
  /** Days between due date and fulfilment, of those fulfilled late. */
  readonly late?: number | undefined
  /** Class of the age, of open ones only. */
  readonly bucket?: AgeBucket | undefined
}

/**
 * Commitments as of a day (Finnish: sitoumusten toteutuma). Only those due by the day are in the shares;
 * cancelled ones never are.
 *
 * @example
 * ```ts
 * import type { CommitmentSummary } from '@sotekit/participation'
 *
 * const open = (summary: CommitmentSummary): number => summary.fulfilled.no
 * typeof open // → 'function'
 * ```
 */
export interface CommitmentSummary {
  /** The day that the summary describes. */
  readonly at: CalendarDate
  /** One row for each party of each commitment, by id of the commitment. */
  readonly rows: readonly CommitmentRow[]
  /** Number that is due by the day. */
  readonly due: number
  /** Fulfilled, open and unknown ones among those due by the day. */
  readonly fulfilled: Triple
  /** Fulfilled by the due date; unknown where the day of fulfilment is not known. */
  readonly onTime: Triple
  /** Open ones by age. */
  readonly buckets: Readonly<Record<AgeBucket, number>>
  /** Median of the ages of the open ones that are due. */
  readonly medianAge?: number | undefined
}
