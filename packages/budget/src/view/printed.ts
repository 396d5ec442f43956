import { type Amount, sumAmounts } from '../amount/amount.js'
import { readTable } from '../audit/read.js'
import { roundingBound } from '../audit/sums.js'
import type { BudgetRecord } from '../plugin-types.js'
import type { TableFigure } from '../records/table.js'
import type { Context } from './context.js'
import { summarize } from './figures.js'
import type { PlanFilter } from './filters.js'
import type { PlanFigures, PrintedComparison, PrintedFigure } from './rows.js'

const compared = ['cost', 'own', 'grant'] as const
type Compared = (typeof compared)[number]

const unknown: Amount = { cents: 'unknown' }

/** Printed figures beside ours: plan by plan, and their sums over a programme. */
export function printed(context: Context, filter: PlanFilter): readonly PrintedComparison[] {
  return summarize(context, filter).flatMap(({ programme, plans, total }) => {
    const byPlan = plans.map((plan) => ({ plan, figures: printedFigures(context, plan.plan) }))
    const rows = byPlan.flatMap(({ plan, figures }) =>
      compared.flatMap((figure) => (figures ? [rowOf(context, plan, figure, figures[figure])] : [])),
    )
    if (rows.length === 0) return []
    const sumOf = (figure: Compared): Amount =>
      sumAmounts(byPlan.map(({ figures }) => figures?.[figure].amount ?? unknown))
    return [
      {
        programme,
        rows,
        printed: { cost: sumOf('cost'), own: sumOf('own'), grant: sumOf('grant') },
        computed: { cost: total.cost, own: total.own, grant: total.grant },
      },
    ]
  })
}

interface Read {
  readonly amount: Amount
  readonly derived: boolean
}

/** Total costs, own share and grant as a plan's table prints them; one that is missing follows from the others. */
function printedFigures(context: Context, plan: string): Readonly<Record<Compared, Read>> | undefined {
  const [table] = context.tablesOf(plan)
  if (!table) return undefined
  const at = (figure: TableFigure): number | undefined => totalOf(table, figure)
  const [cost, own, grant] = [at('cost'), at('own'), at('grant')]
  const others = at('other-public') ?? 0
  const eligible = at('eligible') ?? cost
  const read = (value: number | undefined, otherwise: number | undefined): Read => ({
    amount: value === undefined && otherwise === undefined ? unknown : { cents: value ?? otherwise ?? 0 },
    derived: value === undefined && otherwise !== undefined,
  })
  const less = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined || b === undefined ? undefined : a - b - others
  return {
    cost: read(cost, undefined),
    own: read(own, less(eligible, grant)),
    grant: read(grant, less(eligible, own)),
  }
}

function totalOf(table: BudgetRecord<'table'>, figure: TableFigure): number | undefined {
  const { values, totalColumn } = readTable(table)
  const row = table.rows.findIndex((one) => one.figure === figure)
  const column = totalColumn ?? (table.columns.length === 1 ? 0 : -1)
  return values[row]?.[column]
}

function rowOf(
  context: Context,
  plan: PlanFigures,
  figure: Compared,
  { amount, derived }: Read,
): PrintedFigure {
  const computed = plan[figure]
  const isRounded = context.plan(plan.plan)?.precision === 'euro'
  const lines = context.linesOf(plan.plan).filter(({ cents }) => cents !== 0).length
  const boundCents = isRounded ? roundingBound(Math.max(lines, 2)) * 100 : 0
  const base = { plan: plan.plan, figure, printed: amount, derived, computed, boundCents }
  if (amount.cents === 'unknown' || computed.cents === 'unknown') return { ...base, verdict: 'unchecked' }
  const deltaCents = amount.cents - computed.cents
  const verdict =
    deltaCents === 0 ? 'equal' : Math.abs(deltaCents) <= boundCents ? 'explained-by-rounding' : 'error'
  return { ...base, deltaCents, verdict }
}
