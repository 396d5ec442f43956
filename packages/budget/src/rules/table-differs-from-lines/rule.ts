import { sumCents } from '../../amount/amount.js'
import { readTable } from '../../audit/read.js'
import { roundingBound } from '../../audit/sums.js'
import type { CellAt } from '../../audit/types.js'
import type { BudgetRecord } from '../../plugin-types.js'
import { compareText } from '../../shared.js'
import { type Context, contextOf } from '../../view/context.js'
import { cellNames, cellPointer } from '../audited.js'
import { type BudgetRule, money, type Report } from '../rule.js'
import { page } from './page.js'

export const tableDiffersFromLines: BudgetRule = {
  severity: 'error',
  message: {
    fi: 'Taulukossa on {printed} (rivi {row}, sarake {column}), mutta riveillä {sum}',
    en: 'The table has {printedEn} (row {row}, column {column}), but the lines have {sumEn}',
  },
  page,
  check: (dataset, report) => {
    const context = contextOf(dataset)
    for (const table of dataset.all('budget.table')) {
      const plan = table.plan === undefined ? undefined : context.plan(table.plan)
      if (plan) checkTable(context, table, plan, report)
    }
  },
}

function checkTable(
  context: Context,
  table: BudgetRecord<'table'>,
  plan: BudgetRecord<'plan'>,
  report: Report,
): void {
  if (context.linesOf(plan.id).length === 0) return
  const { values, step } = readTable(table)
  const isRounded = plan.precision === 'euro' && table.rounding !== 'none'
  for (const cell of costCells(table)) {
    const printed = values[cell.row]?.[cell.column]
    const ours = printed === undefined ? undefined : linesOfCell(context, table, plan, cell)
    if (printed === undefined || !ours) continue
    const bound = isRounded ? roundingBound(Math.max(ours.addends, 1)) * step : 0
    if (Math.abs(printed - ours.cents) <= bound) continue
    report({
      record: table,
      at: cellPointer(cell),
      args: { ...cellNames(table, cell), ...money('printed', printed), ...money('sum', ours.cents) },
      received: table.rows[cell.row]?.cells[cell.column],
      related: ours.lines.map((line) => ({ record: line, at: '/cents' })),
    })
  }
}

/** Cells of cost categories and of the total costs. */
function costCells(table: BudgetRecord<'table'>): readonly CellAt[] {
  return [...table.rows.entries()].flatMap(([row, { category, figure }]) =>
    category === undefined && figure !== 'cost'
      ? []
      : [...table.columns.keys()].map((column) => ({ row, column })),
  )
}

interface CellLines {
  readonly lines: readonly BudgetRecord<'line'>[]
  readonly cents: number
  readonly addends: number
}

/** The lines that a cell shows; nothing where that cannot be told, or their sum is unknown. */
function linesOfCell(
  context: Context,
  table: BudgetRecord<'table'>,
  plan: BudgetRecord<'plan'>,
  cell: CellAt,
): CellLines | undefined {
  const category = table.rows[cell.row]?.category
  const { period, total } = table.columns[cell.column] ?? {}
  if (period === undefined && total !== true) return undefined
  const all = context.linesOf(plan.id)
  if (all.some((line) => isUnplacedIn(line, category, total ? undefined : period))) return undefined
  const lines = all.filter((line) => isWithin(context, line, category) && (total || line.period === period))
  const { cents } = sumCents(lines.map((line) => line.cents))
  if (cents === 'unknown') return undefined
  return {
    lines: [...lines].sort((a, b) => compareText(a.id, b.id)),
    cents,
    addends: lines.filter((line) => line.cents !== 0).length,
  }
}

function isWithin(context: Context, line: BudgetRecord<'line'>, category: string | undefined): boolean {
  return category === undefined || context.categories().ancestry(line.category).includes(category)
}

/** A line that may or may not belong to a cell, because its category or period is not known. */
function isUnplacedIn(
  line: BudgetRecord<'line'>,
  category: string | undefined,
  period: string | undefined,
): boolean {
  return (
    (category !== undefined && line.category === 'unknown') ||
    (period !== undefined && line.period === undefined)
  )
}
