import type { CalendarDate } from '@sotekit/core'
import type { Status, Strength } from '../records/codes.js'
import type { Triple } from './triple.js'

/**
 * Which coverage to compute.
 *
 * @example
 * ```ts
 * import type { CoverageQuestion } from '@sotekit/participation'
 *
 * const named: CoverageQuestion = { programme: 'tulsote', of: 'measures' }
 * named.of // → 'measures'
 * ```
 */
export interface CoverageQuestion {
  /** Id of the programme; may be left out where the records speak of one only. */
  readonly programme?: string | undefined
  /** Id of a call (Finnish: haku) of the programme; all calls where left out. */
  readonly call?: string | undefined
  /** The day to describe; that of the dataset or of the options where left out. */
  readonly at?: CalendarDate | undefined
  /** `programme`: takes part in anything (the default); `measures`: some measures are named. */
  readonly of?: 'programme' | 'measures' | undefined
  /** Takes part in this measure. */
  readonly measure?: string | undefined
  /** Takes part in a measure of this sub-programme. */
  readonly subProgramme?: string | undefined
  /** Counts as yes only from this strength on; a weaker yes is then unknown. */
  readonly strength?: Strength | undefined
}

/**
 * Whether a municipality takes part, how sure it is, and by which records.
 *
 * @example
 * ```ts
 * import type { CoverageRow } from '@sotekit/participation'
 *
 * const row: CoverageRow = { municipality: '614', status: 'yes', strength: 'declared', records: ['posio-1'] }
 * row.status // → 'yes'
 * ```
 */
export interface CoverageRow {
  /** Three-digit code of the municipality. */
  readonly municipality: string
  /** Whether it takes part in what was asked; `unknown` where no record tells or records conflict. */
  readonly status: Status
  /** The strongest of the records that say yes; left out where none does, or where records conflict. */
  readonly strength?: Strength | undefined
  /** Records contradict one another, so that the status is unknown. */
  readonly conflict?: true | undefined
  /** Ids of `participation.involvement` records. */
  readonly records: readonly string[]
}

/**
 * Coverage by inhabitants: figures of one day, or the municipalities that lack one. A missing figure is never 0.
 *
 * @example
 * ```ts
 * import type { PopulationCoverage } from '@sotekit/participation'
 *
 * const none: PopulationCoverage = { known: false, missing: ['614'] }
 * none.known // → false
 * ```
 */
export type PopulationCoverage =
  | {
      readonly known: true
      /** The day of the figures. */
      readonly date: CalendarDate
      readonly share: Triple
      /** Whether the required share of the population takes part. */
      readonly enough: 'yes' | 'no' | 'unknown'
      readonly percent: number
    }
  | { readonly known: false; readonly missing: readonly string[] }

/**
 * How much of the municipalities, and of their inhabitants, takes part (Finnish: kattavuus).
 *
 * @example
 * ```ts
 * import type { Coverage } from '@sotekit/participation'
 *
 * const share = (coverage: Coverage): string => `${coverage.count.yes}/${coverage.count.total}`
 * typeof share // → 'function'
 * ```
 */
export interface Coverage {
  /** Id of the programme (Finnish: hanke). */
  readonly programme: string
  /** The day that it describes. */
  readonly at: CalendarDate
  /** One row for each municipality in scope, by code. */
  readonly municipalities: readonly CoverageRow[]
  /** Number of municipalities; those to which it does not apply are left out. */
  readonly count: Triple
  /** The same by inhabitants, or the municipalities of which no figure is known. */
  readonly population: PopulationCoverage
}
