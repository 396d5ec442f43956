import type { Amount } from '../amount/amount.js'
import type { CostColumns, Dimension } from '../rollup/columns.js'
import { type Group, rollUp, valuesOf } from '../rollup/roll-up.js'
import { compareText, UNKNOWN } from '../shared.js'
import type { Context } from './context.js'
import type { CostQuery } from './filters.js'
import type { AmountRow, ComparisonRow } from './rows.js'
import { selectCosts } from './select.js'

/** Costs added up by dimensions, in an order that does not depend on that of the records. */
export function totals(context: Context, costs: CostColumns, query: CostQuery): readonly AmountRow[] {
  const { by, groups } = grouped(context, costs, query)
  return groups.map(({ values, amount }) => ({ ...dimensionsOf(by, values), ...amount }))
}

/** Plan beside actual, for every group that either has. */
export function comparison(context: Context, query: CostQuery): readonly ComparisonRow[] {
  const asked = dimensions(query)
  // The planned and the actual side must be told apart alike, even if only one of them has several programmes.
  const programmes = new Set(
    [context.lines(), context.actuals()].flatMap((costs) => [
      ...programmesOf(context, costs, selectCosts(context, costs, query)),
    ]),
  )
  const by = needsProgramme(asked, programmes) ? (['programme', ...asked] as const) : asked
  const planned = grouped(context, context.lines(), { ...query, by }).groups
  const actual = grouped(context, context.actuals(), { ...query, by }).groups
  const rows = new Map<string, { values: readonly string[]; planned?: Amount; actual?: Amount }>()
  const rowOf = ({ values }: Group) => {
    const key = JSON.stringify(values)
    const row = rows.get(key) ?? { values }
    rows.set(key, row)
    return row
  }
  for (const group of planned) rowOf(group).planned = group.amount
  for (const group of actual) rowOf(group).actual = group.amount
  const order = orderOf(context, by)
  return [...rows.values()]
    .sort((a, b) => order(a.values, b.values))
    .map((row) => {
      const plan = row.planned ?? missing(planned)
      const real = row.actual ?? missing(actual)
      return {
        ...dimensionsOf(by, row.values),
        planned: plan,
        actual: real,
        variance: difference(real, plan),
        remaining: difference(plan, real),
      }
    })
}

/** Where others have costs, none here means zero; where nobody has any, nothing is known. */
function missing(groups: readonly Group[]): Amount {
  return groups.length > 0 ? { cents: 0 } : { cents: 'unknown', atLeast: 0 }
}

/** The difference of two amounts, with bounds where either is unknown. */
function difference(a: Amount, b: Amount): Amount {
  if (a.cents !== 'unknown' && b.cents !== 'unknown') return { cents: a.cents - b.cents }
  const low = (amount: Amount) => (amount.cents === 'unknown' ? amount.atLeast : amount.cents)
  const high = (amount: Amount) => (amount.cents === 'unknown' ? amount.atMost : amount.cents)
  const less = (x: number | undefined, y: number | undefined) =>
    x === undefined || y === undefined ? undefined : x - y
  const atLeast = less(low(a), high(b))
  const atMost = less(high(a), low(b))
  const unknown = (a.unknown ?? 0) + (b.unknown ?? 0)
  return {
    cents: 'unknown',
    ...(atLeast !== undefined && { atLeast }),
    ...(atMost !== undefined && { atMost }),
    ...(unknown > 0 && { unknown }),
  }
}

function dimensions({ by = [] }: CostQuery): readonly Dimension[] {
  return [...new Set(typeof by === 'string' ? [by] : by)]
}

function grouped(
  context: Context,
  costs: CostColumns,
  query: CostQuery,
): { readonly by: readonly Dimension[]; readonly groups: readonly Group[] } {
  const asked = dimensions(query)
  const keep = selectCosts(context, costs, query)
  const programmes = programmesOf(context, costs, keep)
  const by = needsProgramme(asked, programmes) ? (['programme', ...asked] as const) : asked
  const order = orderOf(context, by)
  const groups = [...rollUp(costs, by, keep)].sort((a, b) => order(a.values, b.values))
  return { by, groups }
}

/** Costs of different programmes never add up: where there are several, each has its own row. */
function needsProgramme(by: readonly Dimension[], programmes: ReadonlySet<string>): boolean {
  return programmes.size > 1 && !by.includes('programme') && !by.includes('plan')
}

/** Programmes of the plans that costs are of: no column of programmes is made for it. */
function programmesOf(context: Context, costs: CostColumns, keep: Uint8Array): ReadonlySet<string> {
  const plans = valuesOf(costs.column('plan'), keep)
  return new Set([...plans].map((id) => context.plan(id)?.programme ?? UNKNOWN))
}

function dimensionsOf(
  by: readonly Dimension[],
  values: readonly string[],
): { readonly [D in Dimension]?: string } {
  return Object.fromEntries(by.map((dimension, i) => [dimension, values[i] ?? UNKNOWN]))
}

/** Categories in the order of the form, periods in that of time, all else by id; what is unknown comes last. */
function orderOf(
  context: Context,
  by: readonly Dimension[],
): (a: readonly string[], b: readonly string[]) => number {
  const place = (dimension: Dimension, value: string): number | string => {
    if (dimension === 'category') return context.categories().order(value)
    if (dimension === 'period') return context.periodStart(value) ?? value
    return value
  }
  return (a, b) => {
    for (const [i, dimension] of by.entries()) {
      const [x = '', y = ''] = [a[i], b[i]]
      if (x === y) continue
      if (x === UNKNOWN || y === UNKNOWN) return x === UNKNOWN ? 1 : -1
      const [p, q] = [place(dimension, x), place(dimension, y)]
      const order = typeof p === 'number' && typeof q === 'number' ? p - q : compareText(String(p), String(q))
      if (order !== 0) return order
      return compareText(x, y)
    }
    return 0
  }
}
