import type { BudgetRecord } from '../plugin-types.js'
import type { CostDimensions } from '../records/dimensions.js'
import { UNKNOWN } from '../shared.js'

/**
 * What costs can be told apart by. `programme` and `component` are those of the plan.
 *
 * @example
 * ```ts
 * import type { Dimension } from '@sotekit/budget'
 *
 * const by: Dimension[] = ['category', 'period']
 * ```
 */
export type Dimension =
  | 'programme'
  | 'component'
  | 'plan'
  | 'category'
  | 'period'
  | 'subProgramme'
  | 'measure'
  | 'municipality'
  | 'organisation'
  | 'form'
  | 'eligible'

/** One dimension of all costs: a small integer for each, and what the integers stand for. */
export interface Column {
  readonly codes: Int32Array
  readonly values: readonly string[]
}

/** Costs as columns: a million lines are then added up by integer keys, without any text in the loop. */
export interface CostColumns {
  readonly size: number
  /** Cents; NaN where unknown. Safe integers are exact in a float. */
  readonly cents: Float64Array
  readonly column: (dimension: Dimension) => Column
  readonly costs: readonly CostDimensions[]
}

type PlanOf = (id: string) => BudgetRecord<'plan'> | undefined

/** Turns costs into columns; each dimension when it is first asked for. */
export function columnsOf(costs: readonly CostDimensions[], planOf: PlanOf): CostColumns {
  const cents = new Float64Array(costs.length)
  for (let i = 0; i < costs.length; i++) {
    const value = costs[i]?.cents
    cents[i] = typeof value === 'number' ? value : Number.NaN
  }
  const made = new Map<Dimension, Column>()
  const column = (dimension: Dimension): Column => {
    const known = made.get(dimension)
    if (known) return known
    const fresh = ofPlan(dimension)
      ? mapped(column('plan'), valueOfPlan(dimension, planOf))
      : interned(costs, dimension)
    made.set(dimension, fresh)
    return fresh
  }
  return { size: costs.length, cents, column, costs }
}

function ofPlan(dimension: Dimension): dimension is 'programme' | 'component' {
  return dimension === 'programme' || dimension === 'component'
}

function valueOfPlan(dimension: 'programme' | 'component', planOf: PlanOf): (plan: string) => string {
  return (id) => planOf(id)?.[dimension] ?? UNKNOWN
}

function interned(
  costs: readonly CostDimensions[],
  dimension: Exclude<Dimension, 'programme' | 'component'>,
): Column {
  const codes = new Int32Array(costs.length)
  const index = new Map<string, number>()
  // Lines come in runs, by plan, by period, by municipality: the last one met is often the next one too.
  let last: string | undefined
  let lastCode = -1
  for (let i = 0; i < costs.length; i++) {
    const cost = costs[i]
    const value = cost ? valueOfCost(cost, dimension) : UNKNOWN
    if (value !== last) {
      last = value
      const code = index.get(value)
      if (code === undefined) {
        lastCode = index.size
        index.set(value, lastCode)
      } else lastCode = code
    }
    codes[i] = lastCode
  }
  return { codes, values: [...index.keys()] }
}

function valueOfCost(cost: CostDimensions, dimension: Exclude<Dimension, 'programme' | 'component'>): string {
  if (dimension === 'form') return cost.form ?? 'cash'
  if (dimension === 'eligible') return String(cost.eligible ?? true)
  return cost[dimension] ?? UNKNOWN
}

/** A column whose values follow from another one's. */
function mapped(column: Column, value: (of: string) => string): Column {
  const index = new Map<string, number>()
  const table = Int32Array.from(column.values, (of) => {
    const to = value(of)
    const known = index.get(to)
    if (known !== undefined) return known
    index.set(to, index.size)
    return index.size - 1
  })
  const codes = new Int32Array(column.codes.length)
  for (let i = 0; i < codes.length; i++) codes[i] = table[column.codes[i] as number] as number
  return { codes, values: [...index.keys()] }
}
