import { columnName } from '../xlsx/cells.js'
import type { SheetCell } from '../xlsx/write.js'
import { euroText, rowRange } from './formulas.js'
import {
  centsOf,
  computed,
  FIRST_COLUMN,
  input,
  isUnknown,
  knownCents,
  type Layout,
  notKnown,
  openNote,
} from './layout.js'
import type { FormRow } from './rows.js'

/** Cells of a cost category: filled in, or the sum of its parts. */
export function categoryCells(row: FormRow, category: string, layout: Layout): readonly SheetCell[] {
  const { values, periods, rowOf, totalColumn } = layout
  const here = rowOf(row.key)
  const parts = values.categories.filter(({ parent }) => parent === category)
  const cents = periods.map((period) => centsOf(layout, category, period))
  // A category with amounts of its own and none below it is filled in; any other is the sum of its parts.
  const ownTotal = periods.reduce((sum, period) => sum + knownCents(values.direct(category, period)), 0)
  const isLeaf =
    parts.length === 0 || (ownTotal !== 0 && ownTotal === cents.reduce((sum, value) => sum + value, 0))
  const cells = periods.map((period, i): SheetCell => {
    const column = columnName(FIRST_COLUMN + i)
    const direct = values.direct(category, period)
    const own = knownCents(direct)
    if (isLeaf) return direct.cents === 'unknown' && own === 0 ? notKnown : input(own)
    const [first, last] = [parts[0], parts.at(-1)].map((part) => rowOf(part?.key ?? row.key) + 1)
    const rest = own === 0 ? '' : `+${euroText(own)}`
    return computed(`SUM(${column}${first}:${column}${last})${rest}`, cents[i] ?? 0)
  })
  const isOpen = periods.some((period) => isUnknown(layout, category, period))
  const total = cents.reduce((sum, value) => sum + value, 0)
  return [
    ...cells,
    computed(`SUM(${rowRange(here, FIRST_COLUMN, totalColumn - 1)})`, total),
    ...(isOpen ? [openNote] : []),
  ]
}
