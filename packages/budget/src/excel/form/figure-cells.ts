import { cellName, columnName } from '../xlsx/cells.js'
import type { SheetCell } from '../xlsx/write.js'
import { euroText, ownFormula, rowRange } from './formulas.js'
import { centsOf, computed, FIRST_COLUMN, input, type Layout, notKnown, openNote } from './layout.js'
import type { FormRow } from './rows.js'

/** Cells of a figure below the categories. */
export function figureCells({ figure }: FormRow, layout: Layout): readonly (SheetCell | undefined)[] {
  switch (figure) {
    case 'cost':
      return costCells(layout)
    case 'eligible':
      return eligibleCells(layout)
    case 'ineligible':
      return placed(layout, 'ineligible', layout.values.ineligible, 0)
    case 'revenue':
    case 'private':
    case 'other-public': {
      const { funding, unplaced } = layout.values
      return placed(layout, figure, (period) => funding(figure, period), unplaced(figure))
    }
    case 'own':
      return ownCells(layout)
    default:
      return grantCells(layout)
  }
}

function costCells(layout: Layout): readonly SheetCell[] {
  const tops = layout.values.categories.filter(({ parent }) => parent === undefined)
  const cells = everyColumn(layout, (column, period) =>
    computed(
      `SUM(${tops.map(({ key }) => `${column}${layout.rowOf(key) + 1}`).join(',')})`,
      costIn(layout, period),
    ),
  )
  return withNote(layout, 'cost', cells)
}

function eligibleCells(layout: Layout): readonly SheetCell[] {
  const [cost, first, last] = ['cost', 'ineligible', 'private'].map((key) => layout.rowOf(key) + 1)
  const cells = everyColumn(layout, (column, period) =>
    computed(`${column}${cost}-SUM(${column}${first}:${column}${last})`, eligibleIn(layout, period)),
  )
  return withNote(layout, 'eligible', cells)
}

/** Sums over unknown parts say that they are lower bounds. */
function withNote(
  { values }: Layout,
  figure: 'cost' | 'eligible',
  cells: readonly SheetCell[],
): readonly SheetCell[] {
  return values.figures[figure].cents === 'unknown' ? [...cells, openNote] : cells
}

/** `period` is `'all'` for the total column. */
type Span = string | undefined | { readonly all: true }
const ALL: Span = { all: true }

function everyColumn(
  { periods, totalColumn }: Layout,
  cellOf: (column: string, period: Span) => SheetCell,
): readonly SheetCell[] {
  return [
    ...periods.map((period, i) => cellOf(columnName(FIRST_COLUMN + i), period)),
    cellOf(columnName(totalColumn), ALL),
  ]
}

function overSpan({ periods }: Layout, span: Span, of: (period: string | undefined) => number): number {
  if (typeof span === 'object') return periods.reduce((sum, period) => sum + of(period), 0)
  return of(span)
}

function costIn(layout: Layout, span: Span): number {
  const tops = layout.values.categories.filter(({ parent }) => parent === undefined)
  return overSpan(layout, span, (period) =>
    tops.reduce((sum, { category = '' }) => sum + centsOf(layout, category, period), 0),
  )
}

const known = (cents: number | 'unknown'): number => (cents === 'unknown' ? 0 : cents)

function eligibleIn(layout: Layout, span: Span): number {
  const { ineligible, funding, unplaced } = layout.values
  const off = overSpan(
    layout,
    span,
    (period) =>
      known(ineligible(period)) + known(funding('revenue', period)) + known(funding('private', period)),
  )
  const rest = typeof span === 'object' ? known(unplaced('revenue')) + known(unplaced('private')) : 0
  return costIn(layout, span) - off - rest
}

/** Amounts by period, with what no period is told of added to the total alone. */
function placed(
  { periods, rowOf, totalColumn }: Layout,
  key: string,
  of: (period: string | undefined) => number | 'unknown',
  unplaced: number | 'unknown',
): readonly SheetCell[] {
  const cells = periods.map((period) => (of(period) === 'unknown' ? notKnown : input(known(of(period)))))
  const sum = periods.reduce((total, period) => total + known(of(period)), known(unplaced))
  const rest = known(unplaced) === 0 ? '' : `+${euroText(known(unplaced))}`
  return [...cells, computed(`SUM(${rowRange(rowOf(key), FIRST_COLUMN, totalColumn - 1)})${rest}`, sum)]
}

/** Own share: of the total first; by period as what the total of the first periods gives, less what went before. */
function ownCells(layout: Layout): readonly (SheetCell | undefined)[] {
  const { values, periods, rowOf, totalColumn } = layout
  const { own, otherPublic } = values.figures
  if (own.cents === 'unknown') return [...periods.map(() => undefined), notKnown]
  const digits = values.unit === 'euro' ? 0 : 2
  const total = cellName(rowOf('eligible'), totalColumn)
  const least = ownFormula(total, digits)
  const offered = offeredOwn(layout)
  const other = cellName(rowOf('other-public'), totalColumn)
  const isPlain = otherPublic.cents === 0 && offered === 0
  const formula = isPlain ? least : `MIN(${total}-${other},MAX(${least}-${other},${euroText(offered)}))`
  return [
    ...(isPlain ? ownByPeriod(layout, digits, own.cents) : periods.map(() => undefined)),
    computed(formula, own.cents),
  ]
}

/** What an applicant offers beyond the least own share, as our own figures take it. */
function offeredOwn({ values }: Layout): number {
  const { applied, own, eligible } = values.figures
  const cents = applied.own?.cents
  if (typeof cents !== 'number' || typeof own.cents !== 'number' || typeof eligible.cents !== 'number')
    return 0
  return cents > values.ownUpTo(eligible.cents) ? cents : 0
}

function ownByPeriod(layout: Layout, digits: 0 | 2, total: number): readonly (SheetCell | undefined)[] {
  const { values, periods, rowOf, totalColumn } = layout
  const hasUnplaced = known(values.unplaced('revenue')) + known(values.unplaced('private')) !== 0
  if (hasUnplaced) return periods.map(() => undefined)
  const [eligibleRow, ownRow] = [rowOf('eligible'), rowOf('own')]
  let eligible = 0
  let before = 0
  return periods.map((period, i) => {
    eligible += eligibleIn(layout, period)
    const upTo = i === periods.length - 1 ? total : values.ownUpTo(eligible)
    const cents = upTo - before
    before = upTo
    const earlier = i === 0 ? '' : `-SUM(${rowRange(ownRow, FIRST_COLUMN, FIRST_COLUMN + i - 1)})`
    const whole =
      i === periods.length - 1
        ? cellName(ownRow, totalColumn)
        : ownFormula(
            i === 0
              ? cellName(eligibleRow, FIRST_COLUMN)
              : `SUM(${rowRange(eligibleRow, FIRST_COLUMN, FIRST_COLUMN + i)})`,
            digits,
          )
    return computed(`${whole}${earlier}`, cents)
  })
}

function grantCells(layout: Layout): readonly (SheetCell | undefined)[] {
  const { values, periods, rowOf, totalColumn } = layout
  const { grant } = values.figures
  if (grant.cents === 'unknown') return [...periods.map(() => undefined), notKnown]
  const [eligible, own, other] = ['eligible', 'own', 'other-public'].map((key) => rowOf(key) + 1)
  const formula = (column: string) => `${column}${eligible}-${column}${own}-${column}${other}`
  const owns = ownCells(layout)
  const byPeriod = periods.map((period, i) => {
    const cents = centsOfCell(owns[i])
    return cents === undefined
      ? undefined
      : computed(
          formula(columnName(FIRST_COLUMN + i)),
          eligibleIn(layout, period) - cents - known(values.funding('other-public', period)),
        )
  })
  return [...byPeriod, computed(formula(columnName(totalColumn)), grant.cents)]
}

function centsOfCell(cell: SheetCell | undefined): number | undefined {
  return cell?.number === undefined ? undefined : Math.round(Number(cell.number) * 100)
}
