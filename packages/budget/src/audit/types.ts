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
  /** Index of the row, from 0. */
  readonly row: number
  /** Index of the column, from 0; the column of headings does not count. */
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
  /** `row`: a row against its total column; `column`: a sum of rows within one column. */
  readonly direction: 'row' | 'column'
  /** The cell that holds the printed sum. */
  readonly total: CellAt
  /** The cells that are added. */
  readonly plus: readonly CellAt[]
  /** The cells that are subtracted; none in a check of a row. */
  readonly minus: readonly CellAt[]
  /** What the check found; where it is `unchecked`, all figures below are absent. */
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
  /** The failing checks that this error stands for. */
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
  /** Where the cell stands. */
  readonly cell: CellAt
  /** The cell as printed. */
  readonly text: string
  /**
   * Why it is no number: as core's `parseEuros` tells, an error value of a spreadsheet (`spreadsheet-error`),
   * or more decimals than the table's figures have (`too-precise`).
   */
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
  /** Index of the row, from 0. */
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
  /** The cell of the printed grant. */
  readonly cell: CellAt
  /** The cell of the printed eligible costs, or of the total costs where the table has no such row. */
  readonly eligible: CellAt
  /** How much the grant is above the share; 0 or less where it is within. Rounded up to the cent. */
  readonly excessCents: number
  /** What two independent roundings can give: half a unit times (1 + share). */
  readonly toleranceCents: number
  /**
   * `equal` where the grant is within its share, `explained-by-rounding` within the tolerance, else `error`.
   */
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
  /** Every check of a sum, also those that hold. */
  readonly checks: readonly SumCheck[]
  /** The sums that are wrong by more than rounding can explain, and the cells at fault. */
  readonly errors: readonly SumError[]
  /** The printed grant against its cap, column by column; none where no grant share was given. */
  readonly caps: readonly CapCheck[]
  /** Rows that do not follow the periods; none where the months were not given. */
  readonly splits: readonly UnevenSplit[]
  /**
   * Whether unrounded values exist from which *all* printed figures follow: a stricter question than each sum by
   * itself. `unchecked` where sums fail or the table's shape does not allow the test.
   */
  readonly joint: 'possible' | 'impossible' | 'unchecked'
  /** Cells that hold a text which cannot be read. Empty cells are not among them. */
  readonly unread: readonly UnreadCell[]
  /** What is wrong with the table's own shape. */
  readonly faults: readonly TableFault[]
}
