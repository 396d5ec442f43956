import type { CalendarDate, LocalizedText } from '@sotekit/core'
import type { Triple } from '../coverage/triple.js'
import type { Mode, Status, Strength } from '../records/codes.js'

/**
 * How a record reaches a cell: it names the measure (`direct`), a group or sub-programme (`group`), or comes
 * through all measures or all municipalities of an area (`all`). `programme`: only the programme is named, so
 * that the cell itself is unknown.
 *
 * @example
 * ```ts
 * import type { Via } from '@sotekit/participation'
 *
 * const via: Via = 'direct'
 * via // → 'direct'
 * ```
 */
export type Via = 'direct' | 'group' | 'all' | 'programme'

/**
 * What is known of a municipality and a measure.
 *
 * @example
 * ```ts
 * import type { MatrixState } from '@sotekit/participation'
 *
 * const nothing: MatrixState = { status: 'unknown', modes: [] }
 * nothing.status // → 'unknown'
 * ```
 */
export interface MatrixState {
  /** Whether the municipality takes part in the measure; `unknown` where no record tells or records conflict. */
  readonly status: Status
  /** How the deciding record reaches the cell; left out where none decides. */
  readonly via?: Via | undefined
  /** How sure a yes is, of the measure or, with `via` `programme`, of the programme; left out without a yes. */
  readonly strength?: Strength | undefined
  /** Records of equal weight contradict one another. */
  readonly conflict?: true | undefined
  /** Id of the `participation.involvement` that decides. */
  readonly derivedFrom?: string | undefined
  /** Why not, or how in particular, as the deciding record tells; unknown where left out. */
  readonly reason?: LocalizedText | undefined
  /** How producers take part in the measure in the municipality. */
  readonly modes: readonly Mode[]
}

/**
 * How much of a matrix is filled: cells that are yes or no, out of those that apply.
 *
 * @example
 * ```ts
 * import type { Fill } from '@sotekit/participation'
 *
 * const fill: Fill = { yes: 2, no: 1, unknown: 7, notApplicable: 0 }
 * fill.yes + fill.no // → 3
 * ```
 */
export interface Fill {
  /** Number of cells known to be yes. */
  readonly yes: number
  /** Number of cells known to be no. */
  readonly no: number
  /** Number of cells that no record decides, those in conflict with them. */
  readonly unknown: number
  /** Number of cells to which the measure does not apply. */
  readonly notApplicable: number
}

/**
 * Municipalities × measures (Finnish: osallistumismatriisi), as a whole and by row. Single cells are asked for
 * by `dataset.participation.cell`; a cell that no record tells of is unknown.
 *
 * @example
 * ```ts
 * import type { ParticipationMatrix } from '@sotekit/participation'
 *
 * const size = (matrix: ParticipationMatrix): number => matrix.municipalities.length * matrix.measures.length
 * typeof size // → 'function'
 * ```
 */
export interface ParticipationMatrix {
  /** Id of the programme (Finnish: hanke). */
  readonly programme: string
  /** The day that it describes. */
  readonly at: CalendarDate
  /** Codes of the municipalities in scope, sorted. */
  readonly municipalities: readonly string[]
  /** Ids of the programme's measures, sorted. */
  readonly measures: readonly string[]
  /** Fill of the whole matrix. */
  readonly fill: Fill
  /** Yes among the cells that apply; unknown cells are unknown. */
  readonly share: Triple
  /** Fill of each municipality, in the order of `municipalities`. */
  readonly rows: readonly Fill[]
}

/** Which part of a matrix to count. */
export interface FillPart {
  /** Code of one municipality; all in scope where left out. */
  readonly municipality?: string | undefined
  /** Id of one measure; all where left out. */
  readonly measure?: string | undefined
  /** Id of a sub-programme (Finnish: osakokonaisuus); all where left out. */
  readonly subProgramme?: string | undefined
}

/** A matrix whose cells are made when they are asked for. */
export interface LiveMatrix {
  readonly programme: string
  readonly at: CalendarDate
  readonly municipalities: readonly string[]
  readonly measures: readonly string[]
  readonly cell: (municipality: string, measure: string) => MatrixState
  /** Fill of the whole, or of a part. */
  readonly fill: (part?: FillPart) => Fill
}
