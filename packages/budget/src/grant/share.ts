import { type CalendarDate, type LawCase, lawParameter, type Programme } from '@sotekit/core'
import type { BudgetRecord } from '../plugin-types.js'
import { provisionOf } from './provision.js'

/**
 * The grant share of a plan (Finnish: avustusprosentti), where it comes from, and the cap that the decree sets.
 *
 * @example
 * ```ts
 * import type { GrantShare } from '@sotekit/budget'
 *
 * const share: GrantShare = { share: 0.8, from: 'law', cap: 0.8, provision: '7/2020 § 4' }
 * ```
 */
export interface GrantShare {
  /** From 0 to 1; `unknown` where neither decision nor plan nor law gives one. */
  readonly share: number | 'unknown'
  /**
   * What gave the share: a decision comes before the plan, also where it says `unknown`, and the plan before
   * the law; `none` where none of them does.
   */
  readonly from: 'decision' | 'plan' | 'law' | 'none'
  /** Greatest share by law; absent where the law does not tell for this case and day. */
  readonly cap?: number
  /** Where the cap stands in the law. */
  readonly provision?: string
  /** The day asked for lies beyond the day up to which the law was looked at. */
  readonly stale?: boolean
}

interface Case {
  readonly plan: BudgetRecord<'plan'>
  readonly programme: Programme | undefined
  readonly decision: BudgetRecord<'decision'> | undefined
}

/** The share that holds for a plan: the decision's, else the plan's, else the greatest one by law. */
export function grantShareOf(one: Case): GrantShare {
  const law = lawOf(one)
  const { plan, decision } = one
  if (decision?.share !== undefined) return { ...law, share: decision.share, from: 'decision' }
  if (plan.share !== undefined) return { ...law, share: plan.share, from: 'plan' }
  if (law.cap !== undefined) return { ...law, share: law.cap, from: 'law' }
  return { share: 'unknown', from: 'none' }
}

function lawOf(one: Case): Pick<GrantShare, 'cap' | 'provision' | 'stale'> {
  const at = grantDay(one)
  const facts = grantFacts(one.programme)
  const found = at && facts ? lawParameter('state-grant.share', { at, facts }) : undefined
  if (!found?.ok || found.parameter.value.type !== 'share') return {}
  return {
    cap: found.parameter.value.share,
    provision: provisionOf(found.parameter),
    ...(found.stale && { stale: true }),
  }
}

/** The facts that the decrees on grants depend on. */
export function grantFacts(programme: Programme | undefined): LawCase['facts'] {
  const basis = programme?.legalBasis
  return basis && { decree: basis.statute, projectKind: basis.projectKind }
}

/**
 * The day whose law holds: that of the decision. Where it is not known, the nearest one that is: the application,
 * the end of the call, the beginning of the costs.
 */
export function grantDay({ plan, programme, decision }: Case): CalendarDate | undefined {
  const call = programme?.calls.find(({ id }) => id === plan.call)
  return (
    decision?.decidedOn ??
    plan.decidedOn ??
    plan.appliedOn ??
    call?.applications?.to ??
    plan.periods?.map(({ from }) => from).sort()[0] ??
    programme?.period?.from
  )
}
