import type { ReadEuros } from '@sotekit/core'

/**
 * A cell of a printed table, by the indexes of its row and column.
 *
 * @example
 * ```ts
 * import type { CellAt } from '@sotekit/budget'
 *
 * const first: CellAt = { row: 0, column: 0 }
 * ```
 */
export interface CellAt {
  readonly row: number
  readonly column: number
}

/**
 * What a check of a printed sum found: `equal`; `explained-by-rounding`, when the difference is within what
 * independent roundings can give; `error`; or `unchecked`, because a cell is empty or cannot be read.
 *
 * @example
 * ```ts
 * import type { Verdict } from '@sotekit/budget'
 *
 * const verdict: Verdict = 'explained-by-rounding'
 * ```
 */
export type Verdict = 'equal' | 'explained-by-rounding' | 'error' | 'unchecked'

/**
 * One check of a printed sum: a row against its total column, or a column of a total row.
 *
 * @example
 * ```ts
 * import { auditTable, type SumCheck } from '@sotekit/budget'
 *
 * const check: SumCheck | undefined = auditTable({
 *   title: { en: 'Costs' },
 *   columns: [
 *     { id: 'a', label: 'A' },
 *     { id: 'b', label: 'B' },
 *     { id: 't', label: 'Total', total: true },
 *   ],
 *   rows: [{ id: 'r', label: 'Rents', cells: ['1', '1', '3'] }],
 * }).checks[0]
 * check?.deltaCents // → 100
 * check?.boundCents // → 100
 * ```
 */
export interface SumCheck {
  readonly direction: 'row' | 'column'
  /** The cell that holds the printed sum. */
  readonly total: CellAt
  readonly plus: readonly CellAt[]
  readonly minus: readonly CellAt[]
  readonly verdict: Verdict
  /** The sum as printed. */
  readonly printedCents?: number
  /** The sum of the printed parts. */
  readonly sumCents?: number
  /** Printed minus computed. */
  readonly deltaCents?: number
  /** How many parts may be rounded; zeros are exact. */
  readonly addends?: number
  /** The greatest difference that rounding can give. */
  readonly boundCents?: number
}

/**
 * A wrong sum: the checks that fail together and, where one cell alone can be their cause, that cell with the
 * value that would mend it.
 *
 * @example
 * ```ts
 * import { auditTable, type SumError } from '@sotekit/budget'
 *
 * const errors: readonly SumError[] = auditTable({
 *   title: { en: 'Costs' },
 *   columns: [
 *     { id: 'a', label: 'A' },
 *     { id: 'b', label: 'B' },
 *     { id: 't', label: 'Total', total: true },
 *   ],
 *   rows: [
 *     { id: 'r', label: 'Rents', cells: ['100', '900', '600'] },
 *     { id: 'o', label: 'Other', cells: ['10', '20', '30'] },
 *     { id: 's', label: 'Sum', cells: ['110', '520', '630'] },
 *   ],
 *   sums: [{ total: 's', plus: ['r', 'o'] }],
 * }).errors
 * errors.map(({ cell, meantCents }) => ({ cell, meantCents })) // → [{ cell: { row: 0, column: 1 }, meantCents: 50000 }]
 * ```
 */
export interface SumError {
  /** The cell at fault, or the printed sum where several cells could be. */
  readonly cell: CellAt
  /** Whether the cell is the only one that can be at fault alone. */
  readonly certain: boolean
  /** What the cell should hold, where it is certain. */
  readonly meantCents?: number
  /** All cells any one of which could be at fault alone. */
  readonly suspects: readonly CellAt[]
  readonly checks: readonly SumCheck[]
}

/**
 * A cell that cannot be read as a number, and why.
 *
 * @example
 * ```ts
 * import type { UnreadCell } from '@sotekit/budget'
 *
 * const cell: UnreadCell = { cell: { row: 0, column: 0 }, text: '1.234', problem: 'ambiguous' }
 * ```
 */
export interface UnreadCell {
  readonly cell: CellAt
  readonly text: string
  readonly problem: Extract<ReadEuros, { ok: false }>['problem'] | 'spreadsheet-error' | 'too-precise'
  /** What was likely meant, in cents. */
  readonly suggestion?: number
}

/**
 * Something wrong with the table itself, so that a part of it cannot be checked.
 *
 * @example
 * ```ts
 * import type { TableFault } from '@sotekit/budget'
 *
 * const fault: TableFault = { fault: 'circular-total', pointer: '/sums/0', rows: ['a', 'b'] }
 * ```
 */
export interface TableFault {
  /**
   * `cell-count`: a row has more or fewer cells than there are columns; `two-totals`: more than one total column;
   * `bad-unit`: figures smaller than a cent; `circular-total`: a sum that contains itself; `counted-twice`: a
   * sum of both a subtotal and its parts.
   */
  readonly fault: 'cell-count' | 'two-totals' | 'bad-unit' | 'circular-total' | 'counted-twice'
  /** JSON pointer within the table. */
  readonly pointer: string
  /** Ids of the rows that are concerned. */
  readonly rows: readonly string[]
}

/**
 * A row that does not follow the lengths of the periods, where nearly all others do.
 *
 * @example
 * ```ts
 * import type { UnevenSplit } from '@sotekit/budget'
 *
 * const split: UnevenSplit = { row: 8, ratio: '5:2', expected: '5:10', following: 7, sameValues: [] }
 * ```
 */
export interface UnevenSplit {
  readonly row: number
  /** The row's own ratio in small numbers. */
  readonly ratio: string
  /** The ratio of the periods, in months. */
  readonly expected: string
  /** How many rows follow it. */
  readonly following: number
  /** Cells of other rows that hold the same values: a hint that figures were copied or shifted. */
  readonly sameValues: readonly CellAt[]
}

/**
 * A printed grant against its greatest share of the printed eligible costs.
 *
 * @example
 * ```ts
 * import type { CapCheck } from '@sotekit/budget'
 *
 * const check: CapCheck = {
 *   cell: { row: 8, column: 2 },
 *   eligible: { row: 6, column: 2 },
 *   excessCents: 40,
 *   toleranceCents: 90,
 *   verdict: 'explained-by-rounding',
 * }
 * ```
 */
export interface CapCheck {
  readonly cell: CellAt
  readonly eligible: CellAt
  /** How much the grant is above the share; 0 or less where it is within. Rounded up to the cent. */
  readonly excessCents: number
  /** What two independent roundings can give: half a unit times (1 + share). */
  readonly toleranceCents: number
  readonly verdict: Verdict
}

/**
 * The audit of a printed table (Finnish: painetun taulukon tarkistus).
 *
 * @example
 * ```ts
 * import { auditTable, type TableAudit } from '@sotekit/budget'
 *
 * const audit: TableAudit = auditTable({
 *   title: { en: 'Costs' },
 *   columns: [{ id: 'a', label: 'A' }],
 *   rows: [{ id: 'r', label: 'Rents', cells: ['1.234'] }],
 * })
 * audit.unread[0]?.problem // → 'ambiguous'
 * ```
 */
export interface TableAudit {
  readonly checks: readonly SumCheck[]
  readonly errors: readonly SumError[]
  readonly caps: readonly CapCheck[]
  readonly splits: readonly UnevenSplit[]
  /**
   * Whether unrounded values exist from which *all* printed figures follow: a stricter question than each sum by
   * itself. `unchecked` where sums fail or the table's shape does not allow the test.
   */
  readonly joint: 'possible' | 'impossible' | 'unchecked'
  readonly unread: readonly UnreadCell[]
  readonly faults: readonly TableFault[]
}
