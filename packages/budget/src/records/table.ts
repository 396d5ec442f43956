import type { LocalizedText, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import { compiled } from './compiled.js'
import { id, lazily, localized, text } from './fields.js'

/**
 * Which figure of the budget a row of a printed table gives, for rows that are no cost category.
 *
 * @example
 * ```ts
 * import type { TableFigure } from '@sotekit/budget'
 *
 * const row: TableFigure = 'own'
 * ```
 */
export type TableFigure =
  | 'cost'
  | 'ineligible'
  | 'revenue'
  | 'private'
  | 'eligible'
  | 'own'
  | 'other-public'
  | 'grant'

/**
 * A column of a printed table.
 *
 * @example
 * ```ts
 * import type { TableColumn } from '@sotekit/budget'
 *
 * const year: TableColumn = { id: '2020', label: '1.8.-31.12.2020', period: '2020' }
 * ```
 */
export interface TableColumn {
  /** Id of the column within the table. */
  readonly id: string
  /** The heading as printed. */
  readonly label: string
  /** Period of the table's plan that the column is for. */
  readonly period?: string | undefined
  /** Whether the column holds the sum of the others. */
  readonly total?: boolean | undefined
}

/**
 * A row of a printed table with its cells as printed; `null` where nothing is printed.
 *
 * @example
 * ```ts
 * import type { TableRow } from '@sotekit/budget'
 *
 * const rents: TableRow = { id: 'rents', label: 'Vuokrat', cells: ['9 000', '2 500', '11 500'] }
 * ```
 */
export interface TableRow {
  /** Id of the row within the table. */
  readonly id: string
  /** The row's heading as printed. */
  readonly label: string
  /** One text for each column, exactly as printed. */
  readonly cells: readonly (string | null)[]
  /** Cost category of the plan's set that the row is for. */
  readonly category?: string | undefined
  /** Figure of the budget that the row gives; left out where it gives none. */
  readonly figure?: TableFigure | undefined
}

/**
 * That one row is the sum of others, in every column.
 *
 * @example
 * ```ts
 * import type { TableSum } from '@sotekit/budget'
 *
 * const grant: TableSum = { total: 'grant', plus: ['eligible'], minus: ['own', 'other-public'] }
 * ```
 */
export interface TableSum {
  /** Id of the row that holds the sum. */
  readonly total: string
  /** Ids of the rows that are added. */
  readonly plus: readonly string[]
  /** Ids of the rows that are subtracted; none where left out. */
  readonly minus?: readonly string[] | undefined
}

/**
 * A table as a document prints it (Finnish: painettu taulukko), misprints kept: rows, columns, cells as text, and
 * which rows are sums of which. Nothing is computed from it but whether it agrees with itself and with the lines.
 *
 * @example
 * ```ts
 * import { auditTable, type PrintedTable } from '@sotekit/budget'
 *
 * const table: PrintedTable = {
 *   title: { fi: 'Kustannusarvio' },
 *   columns: [
 *     { id: '2020', label: '2020' },
 *     { id: '2021', label: '2021' },
 *     { id: 'total', label: 'Yhteensä', total: true },
 *   ],
 *   rows: [{ id: 'materials', label: 'Aineet', cells: ['47 167', '18 867', '66 033'] }],
 * }
 * auditTable(table).checks[0]?.verdict // → 'explained-by-rounding'
 * ```
 */
export interface PrintedTable {
  /** The plan that the table shows. */
  readonly plan?: string | undefined
  /** Heading of the table. */
  readonly title: LocalizedText
  /** Unit of the printed figures; euros where left out. */
  readonly unit?: 'euro' | 'thousand-euros' | 'million-euros' | undefined
  /** Decimals that the figures are printed with; none where left out. */
  readonly decimals?: number | undefined
  /**
   * How the printed figures were rounded: each by itself `half-up` (the default), to the nearest by some other
   * rule, or not at all (`none`), as in a workbook.
   */
  readonly rounding?: 'half-up' | 'nearest' | 'none' | undefined
  /** What an empty cell means; `unknown` where left out. */
  readonly blanks?: 'zero' | 'unknown' | undefined
  /** Columns of figures, in the order as printed. */
  readonly columns: readonly TableColumn[]
  /** Rows, in the order as printed. */
  readonly rows: readonly TableRow[]
  /** Which rows are sums of others; where left out, only the total column is checked. */
  readonly sums?: readonly TableSum[] | undefined
}

const schema = lazily(
  (): z.ZodType<PrintedTable> =>
    compiled(
      z.strictObject({
        plan: id().optional(),
        title: localized(),
        unit: z.enum(['euro', 'thousand-euros', 'million-euros']).optional(),
        decimals: z.int().min(0).max(8).optional(),
        rounding: z.enum(['half-up', 'nearest', 'none']).optional(),
        blanks: z.enum(['zero', 'unknown']).optional(),
        columns: z
          .array(
            z.strictObject({
              id: id(),
              label: z.string(),
              period: id().optional(),
              total: z.boolean().optional(),
            }),
          )
          .min(1),
        rows: z
          .array(
            z.strictObject({
              id: id(),
              label: text(),
              cells: z.array(z.union([z.string(), z.null()])),
              category: id().optional(),
              figure: z
                .enum([
                  'cost',
                  'ineligible',
                  'revenue',
                  'private',
                  'eligible',
                  'own',
                  'other-public',
                  'grant',
                ])
                .optional(),
            }),
          )
          .min(1),
        sums: z
          .array(z.strictObject({ total: id(), plus: z.array(id()).min(1), minus: z.array(id()).optional() }))
          .optional(),
      }),
    ),
)

export const tableRecord = (): RecordDef<PrintedTable> => ({
  schema: schema(),
  refs: {
    plan: 'budget.plan',
    'columns[].period': 'plan#periods',
    'sums[].total': '#rows',
    'sums[].plus[]': '#rows',
    'sums[].minus[]': '#rows',
  },
  title: { fi: 'painettu taulukko', en: 'printed table' },
})
