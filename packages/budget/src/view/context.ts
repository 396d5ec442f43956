import type { CalendarDate, LocalizedText, Programme } from '@sotekit/core'
import type { Cents } from '../amount/amount.js'
import { type Categories, categoriesOf } from '../categories/categories.js'
import type { BudgetData, BudgetRecord } from '../plugin-types.js'
import type { CostDimensions } from '../records/dimensions.js'
import { type CostColumns, columnsOf } from '../rollup/columns.js'
import { compareText, groupBy, remembering } from '../shared.js'
import { plansInForce, type When } from '../versions/in-force.js'

type Plan = BudgetRecord<'plan'>

/** What the parts of the view share: indexes over the dataset, each made when it is first needed. */
export interface Context {
  readonly data: BudgetData
  /** The day that the dataset is seen as of. */
  readonly on: CalendarDate | undefined
  readonly plan: (id: string) => Plan | undefined
  readonly programme: (plan: Plan) => Programme | undefined
  readonly categories: () => Categories
  readonly lines: () => CostColumns
  readonly actuals: () => CostColumns
  readonly linesByPlan: () => ReadonlyMap<string, readonly BudgetRecord<'line'>[]>
  readonly linesOf: (plan: string) => readonly BudgetRecord<'line'>[]
  readonly actualsOf: (plan: string) => readonly BudgetRecord<'actual'>[]
  readonly fundingOf: (plan: string) => readonly BudgetRecord<'funding'>[]
  readonly tablesOf: (plan: string) => readonly BudgetRecord<'table'>[]
  /** The latest decision on a plan; that of the plan which it amends, where it has none of its own. */
  readonly decisionOf: (plan: string) => BudgetRecord<'decision'> | undefined
  /** Ids of the plans under a decision: all versions, or only those that count. */
  readonly plansUnder: (decision: string, which: 'all' | 'in-force') => readonly string[]
  /** Claims of a decision, by id. */
  readonly claimsOf: (decision: string) => readonly BudgetRecord<'claim'>[]
  /** Amounts of costs that count towards an earmark of a plan. */
  readonly towardsEarmark: (kind: 'line' | 'actual', plan: string, earmark: string) => readonly Cents[]
  /** Versions of plans that count. */
  readonly inForce: (when: When) => InForce
  readonly periodStart: (id: string) => CalendarDate | undefined
}

/** Versions that count, by programme and by id. */
export interface InForce {
  readonly all: readonly Plan[]
  readonly byProgramme: ReadonlyMap<string, readonly Plan[]>
  readonly byId: (id: string) => readonly Plan[]
}

function inForceOf(all: readonly Plan[]): InForce {
  const ids = new Map(all.map((plan) => [plan.id, [plan]] as const))
  return {
    all,
    byProgramme: groupBy(all, ({ programme }) => programme),
    byId: (id) => ids.get(id) ?? [],
  }
}

export function contextOf(data: BudgetData): Context {
  const known = contexts.get(data)
  if (known) return known
  const made = contextAt(data)
  contexts.set(data, made)
  return made
}

/** Rules and view ask for the same indexes. */
const contexts = new WeakMap<BudgetData, Context>()

/**
 * No kind of the plugin has a validity: its records are the same on every day, so that a day is only a filter. What
 * is made of them is made once, for one day that stands for all, and every day of the dataset shares it.
 */
const ANY_DAY: CalendarDate = '2000-01-01'

const indexes = new WeakMap<BudgetData, Indexes>()

function contextAt(data: BudgetData): Context {
  const { date: on } = data as { readonly date?: CalendarDate }
  const anyDay = data.at(ANY_DAY)
  const shared = indexes.get(anyDay) ?? indexesOf(anyDay)
  indexes.set(anyDay, shared)
  return {
    ...shared,
    data,
    on,
    programme: (one) => data.programmes.get(one.programme),
    plansUnder: (id, which) => {
      const all = shared.underDecision(id)
      if (which === 'all') return all
      const current = shared.inForce({ on })
      return all.filter((plan) => current.byId(plan).length > 0)
    },
  }
}

/** What no day changes. */
interface Indexes extends Omit<Context, 'data' | 'on' | 'programme' | 'plansUnder'> {
  readonly underDecision: (decision: string) => readonly string[]
}

function indexesOf(data: BudgetData): Indexes {
  const plan = (id: string): Plan | undefined => data.get('budget.plan', id)
  const linesByPlan = once(() => groupBy(data.all('budget.line'), (line) => line.plan))
  const actualsByPlan = once(() => groupBy(data.all('budget.actual'), (actual) => actual.plan))
  const fundingByPlan = once(() => groupBy(byId(data.all('budget.funding')), (item) => item.plan))
  const tablesByPlan = once(() => groupBy(byId(data.all('budget.table')), (table) => table.plan ?? ''))
  const inForce = remembering((key: string): InForce => {
    const [on, known, phase] = JSON.parse(key) as [string | null, string | null, When['phase'] | null]
    return inForceOf(
      plansInForce(data.all('budget.plan'), {
        ...(on !== null && { on }),
        ...(known !== null && { known }),
        ...(phase !== null && { phase }),
      }),
    )
  })
  const claims = once(() => groupBy(byId(data.all('budget.claim')), (claim) => claim.decision))
  const planned = once(() => amountsByEarmark(data.all('budget.line')))
  const spent = once(() => amountsByEarmark(data.all('budget.actual')))
  const decisions = once(() => decisionsByPlan(data.all('budget.decision')))
  const decisionOf = (id: string): BudgetRecord<'decision'> | undefined => {
    const met = new Set<string>()
    for (let here: string | undefined = id; here !== undefined && !met.has(here); here = plan(here)?.amends) {
      const found = decisions().get(here)
      if (found) return found
      met.add(here)
    }
    return undefined
  }
  const under = once(() => groupBy(byId(data.all('budget.plan')), (one) => decisionOf(one.id)?.id ?? ''))
  const starts = once(() => startsOfPeriods(data.all('budget.plan')))
  return {
    plan,
    categories: once(() => categoriesOf(data.all('budget.category-set'))),
    lines: once(() => columnsOf(data.all('budget.line'), plan)),
    actuals: once(() => columnsOf(data.all('budget.actual'), plan)),
    linesByPlan,
    linesOf: (id) => linesByPlan().get(id) ?? [],
    actualsOf: (id) => actualsByPlan().get(id) ?? [],
    fundingOf: (id) => fundingByPlan().get(id) ?? [],
    tablesOf: (id) => tablesByPlan().get(id) ?? [],
    decisionOf,
    underDecision: (id) => (under().get(id) ?? []).map(({ id: plan }) => plan),
    claimsOf: (id) => claims().get(id) ?? [],
    towardsEarmark: (kind, of, earmark) =>
      (kind === 'line' ? planned() : spent()).get(JSON.stringify([of, earmark])) ?? [],
    inForce: (when) => inForce(JSON.stringify([when.on, when.known, when.phase])),
    periodStart: (id) => starts().get(id),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function byId<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return [...records].sort((a, b) => compareText(a.id, b.id))
}

function amountsByEarmark(costs: readonly CostDimensions[]): ReadonlyMap<string, readonly Cents[]> {
  const found = new Map<string, Cents[]>()
  for (const { plan, earmarks = [], cents } of costs) {
    for (const id of earmarks) {
      const key = JSON.stringify([plan, id])
      const list = found.get(key)
      if (list) list.push(cents)
      else found.set(key, [cents])
    }
  }
  return found
}

function decisionsByPlan(
  decisions: readonly BudgetRecord<'decision'>[],
): ReadonlyMap<string, BudgetRecord<'decision'>> {
  const byPlan = new Map<string, BudgetRecord<'decision'>>()
  const ordered = [...decisions].sort(
    (a, b) => compareText(a.decidedOn ?? '', b.decidedOn ?? '') || compareText(a.id, b.id),
  )
  for (const decision of ordered) for (const plan of decision.plans) byPlan.set(plan, decision)
  return byPlan
}

/** Where in time periods stand that several plans may name alike. */
function startsOfPeriods(plans: readonly Plan[]): ReadonlyMap<string, CalendarDate> {
  const starts = new Map<string, CalendarDate>()
  for (const { periods } of plans) {
    for (const { id, from } of periods ?? []) {
      const known = starts.get(id)
      if (known === undefined || from < known) starts.set(id, from)
    }
  }
  return starts
}

/** A text in a language, or in another one, or the id where there is none. */
export function inLanguage(text: LocalizedText | undefined, language: 'fi' | 'en', id: string): string {
  return text?.[language] ?? text?.fi ?? text?.en ?? text?.sv ?? id
}
