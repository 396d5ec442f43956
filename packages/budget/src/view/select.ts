import type { BudgetRecord } from '../plugin-types.js'
import type { Column, CostColumns, Dimension } from '../rollup/columns.js'
import type { Context } from './context.js'
import type { CostFilter, PlanFilter } from './filters.js'

/** The versions of plans that count and that a filter names. */
export function selectPlans(context: Context, filter: PlanFilter): readonly BudgetRecord<'plan'>[] {
  const on = filter.on ?? context.on
  const { known, phase, plan: id, programme, component } = filter
  const inForce = context.inForce({
    ...(on !== undefined && { on }),
    ...(known !== undefined && { known }),
    ...(phase !== undefined && { phase }),
  })
  const plans =
    id === undefined
      ? programme === undefined
        ? inForce.all
        : (inForce.byProgramme.get(programme) ?? [])
      : inForce.byId(id)
  return plans.filter(
    (plan) =>
      (programme === undefined || plan.programme === programme) &&
      (component === undefined || plan.component === component),
  )
}

const exact = [
  'period',
  'subProgramme',
  'measure',
  'municipality',
  'organisation',
] as const satisfies Dimension[]

/** Marks the costs that a filter selects. */
export function selectCosts(context: Context, costs: CostColumns, filter: CostFilter): Uint8Array {
  const plans = new Set(selectPlans(context, filter).map(({ id }) => id))
  const keep = new Uint8Array(costs.size).fill(1)
  narrow(keep, costs.column('plan'), (id) => plans.has(id))
  for (const dimension of exact) {
    const wanted = filter[dimension]
    if (wanted !== undefined) narrow(keep, costs.column(dimension), (value) => value === wanted)
  }
  const { category, earmark } = filter
  if (category !== undefined) {
    const { ancestry } = context.categories()
    narrow(keep, costs.column('category'), (value) => ancestry(value).includes(category))
  }
  if (earmark !== undefined) {
    for (const [i, cost] of costs.costs.entries()) if (!cost.earmarks?.includes(earmark)) keep[i] = 0
  }
  return keep
}

function narrow(keep: Uint8Array, { codes, values }: Column, isWanted: (value: string) => boolean): void {
  const wanted = Uint8Array.from(values, (value) => (isWanted(value) ? 1 : 0))
  if (!wanted.includes(0)) return
  for (let i = 0; i < keep.length; i++) keep[i] = (keep[i] as number) & (wanted[codes[i] as number] as number)
}
