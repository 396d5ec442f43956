import type { Amount } from '../../amount/amount.js'
import { cellName, columnName } from '../xlsx/cells.js'
import type { Sheet, SheetCell } from '../xlsx/write.js'
import {
  decimalText,
  euroText,
  GRANT_PERCENT,
  OWN_PERCENT,
  ownFormula,
  ownPercent,
  rowRange,
} from './formulas.js'
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
const FIRST_COLUMN = 1

export const notKnown: SheetCell = { text: 'ei tiedossa', style: 'note' }

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

interface Layout {
  readonly values: FormValues
  readonly periods: readonly (string | undefined)[]
  readonly totalColumn: number
  readonly rowOf: (key: string) => number
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

const input = (cents: number): SheetCell => ({ number: euroText(cents), style: 'input' })
const computed = (formula: string, cents: number): SheetCell => ({
  formula,
  number: euroText(cents),
  style: 'euro',
})

/** What is known of an amount. */
export function knownCents({ cents, atLeast = 0 }: Amount): number {
  return cents === 'unknown' ? atLeast : cents
}

function categoryCells(row: FormRow, category: string, layout: Layout): readonly SheetCell[] {
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
    ...(isOpen ? [{ text: 'osa ei tiedossa: vähintään', style: 'note' as const }] : []),
  ]
}

/** A category with all within it. */
function centsOf(layout: Layout, category: string, period: string | undefined): number {
  const { values } = layout
  const parts = values.categories.filter(({ parent }) => parent === category)
  return parts.reduce(
    (sum, part) => sum + centsOf(layout, part.category ?? '', period),
    knownCents(values.direct(category, period)),
  )
}

function isUnknown(layout: Layout, category: string, period: string | undefined): boolean {
  const { values } = layout
  const parts = values.categories.filter(({ parent }) => parent === category)
  return (
    values.direct(category, period).cents === 'unknown' ||
    parts.some((part) => isUnknown(layout, part.category ?? '', period))
  )
}

function figureCells({ figure }: FormRow, layout: Layout): readonly (SheetCell | undefined)[] {
  switch (figure) {
    case 'cost':
      return everyColumn(layout, (column, period) => {
        const tops = layout.values.categories.filter(({ parent }) => parent === undefined)
        const cells = tops.map(({ key }) => `${column}${layout.rowOf(key) + 1}`)
        return computed(`SUM(${cells.join(',')})`, costIn(layout, period))
      })
    case 'eligible':
      return everyColumn(layout, (column, period) => {
        const [cost, first, last] = ['cost', 'ineligible', 'private'].map((key) => layout.rowOf(key) + 1)
        return computed(
          `${column}${cost}-SUM(${column}${first}:${column}${last})`,
          eligibleIn(layout, period),
        )
      })
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
