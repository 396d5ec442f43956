import { frameOf } from '../allocation/frame.js'
import { grantDay, grantFacts } from '../grant/share.js'
import type { Context } from './context.js'
import { explanationOf } from './explain.js'
import type { BudgetView } from './types.js'

/** The frame of a plan by its decree's formula. */
export function frameOfPlan(context: Context, id: string): ReturnType<BudgetView['frame']> {
  const plan = context.plan(id)
  if (!plan?.frame) return undefined
  const programme = context.programme(plan)
  const at = grantDay({ plan, programme, decision: context.decisionOf(id) })
  if (at === undefined) return undefined
  const { poolCents, population, totalPopulation, region } = plan.frame
  const facts = grantFacts(programme)
  const found = frameOf({
    poolCents,
    population,
    totalPopulation,
    at,
    ...(facts && { facts }),
    ...(region !== undefined && { region }),
  })
  if (!found.ok) return undefined
  return {
    frame: explanationOf(found.trace),
    ...(found.ceilingTrace && { ceiling: explanationOf(found.ceilingTrace) }),
  }
}
