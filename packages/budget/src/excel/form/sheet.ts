import type { Sheet, SheetCell } from '../xlsx/write.js'
import { categoryCells } from './category-cells.js'
import { figureCells } from './figure-cells.js'
import { decimalText, GRANT_PERCENT, OWN_PERCENT, ownPercent } from './formulas.js'
import { FIRST_COLUMN, type Layout, notKnown } from './layout.js'
import { type FormRow, figureRows } from './rows.js'
import type { FormValues } from './values.js'

/** The sheet of one plan's form, with the place of each of its rows. */
export interface FormSheet {
  readonly sheet: Sheet
  readonly rowOf: (key: string) => number
  readonly columnOf: (period: string | undefined) => number
  readonly totalColumn: number
}

const HEADER = 5
const FIRST_ROW = HEADER + 1

/** Lays the form of a plan out: rows as printed, one column for each period, live formulas with their values. */
export function formSheet(name: string, values: FormValues, programme: string): FormSheet {
  const rows = [...values.categories, ...figureRows]
  const index = new Map(rows.map(({ key }, i) => [key, FIRST_ROW + i] as const))
  const columns = values.columns.length > 0 ? values.columns : [{ label: 'Kausi ei tiedossa' }]
  const totalColumn = FIRST_COLUMN + columns.length
  const rowOf = (key: string): number => index.get(key) ?? FIRST_ROW
  const periods = columns.map(({ period }) => period)
  const columnOf = (period: string | undefined): number => {
    const found = periods.indexOf(period)
    return found < 0 ? totalColumn : FIRST_COLUMN + found
  }
  const layout = { values, periods, totalColumn, rowOf }
  const { share, provision } = values.figures.share
  const isKnown = share !== 'unknown'
  return {
    rowOf,
    columnOf,
    totalColumn,
    sheet: {
      name,
      widths: [52, ...columns.map(() => 20), 20, 30],
      freeze: { rows: FIRST_ROW, columns: 1 },
      isProtected: true,
      names: { [GRANT_PERCENT]: { row: 2, column: 1 }, [OWN_PERCENT]: { row: 3, column: 1 } },
      rows: [
        [{ text: values.plan.title.fi ?? values.plan.id, style: 'title' }],
        [{ text: programme }],
        [
          { text: 'Avustusprosentti' },
          isKnown ? { number: decimalText(share), style: 'percentInput' } : notKnown,
          ...(provision === undefined ? [] : [{ text: provision, style: 'note' as const }]),
        ],
        [
          { text: 'Muiden maksama osuus prosentteina' },
          isKnown
            ? { formula: `100-ROUND(${GRANT_PERCENT}*100,6)`, number: ownPercent(share), style: 'number' }
            : notKnown,
        ],
        [],
        [
          { text: 'MENOT JA RAHOITUS', style: 'header' },
          ...columns.map(({ label }) => ({ text: label, style: 'headerEnd' as const })),
          { text: 'Yhteensä', style: 'headerEnd' },
        ],
        ...rows.map((row) => rowCells(row, layout)),
      ],
    },
  }
}

function rowCells(row: FormRow, layout: Layout): readonly (SheetCell | undefined)[] {
  const isStrong = row.figure === 'cost' || row.figure === 'eligible' || row.figure === 'grant'
  const label: SheetCell = {
    text: row.label,
    style: isStrong ? 'strong' : row.parent === undefined ? 'text' : 'indented',
  }
  if (row.category !== undefined) return [label, ...categoryCells(row, row.category, layout)]
  const cells = figureCells(row, layout)
  return [label, ...(isStrong ? cells.map((cell) => cell && strengthened(cell)) : cells)]
}

function strengthened(cell: SheetCell): SheetCell {
  return cell.style === 'euro' ? { ...cell, style: 'total' } : cell
}
