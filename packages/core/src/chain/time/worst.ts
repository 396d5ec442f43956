import type { LawCase } from '../../law/conditions.js'
import type { CalendarDate } from '../../values/calendar-date.js'
import { idAt, reachFrom } from '../course.js'
import { afterDuration, type Earliest, wayTerms } from './best.js'
import { gap, isUnbounded } from './gaps.js'
import { dueOf, type Law, latestDue } from './limit.js'
import { durationOf, passes, type Stretch } from './stretch.js'
import type { ChainGap, ChainTerm, ChainTimeQuestion } from './types.js'

/** The last day on which a step is reached while every deadline is kept, or why there is none. */
export type Latest =
  | {
      readonly ok: true
      readonly date: CalendarDate
      /** The step that its terms go on from, and its own terms. */
      readonly after: number | undefined
      readonly terms: readonly ChainTerm[]
    }
  | { readonly ok: false; readonly gaps: readonly ChainGap[] }

/** What the last day of a step stands on. */
type Rule =
  | { readonly by: 'known'; readonly latest: Latest }
  | { readonly by: 'deadline'; readonly origin: number }
  | { readonly by: 'ways' }

interface Work {
  readonly stretch: Stretch
  readonly question: ChainTimeQuestion
  readonly law: Law
  readonly first: Earliest
}

/** Steps that take no time of their own and wait for nobody. */
const CONTROL: ReadonlySet<string> = new Set(['start', 'end', 'decision', 'split', 'join'])

/** The last day of every step of the stretch, and all that keeps a step from having one. */
export interface LatestDays {
  readonly days: ReadonlyMap<number, Latest>
  readonly gapsAt: (target: number) => readonly ChainGap[]
}

export function latest(work: Work): LatestDays {
  const { stretch } = work
  const rules = new Map(stretch.steps.map((at) => [at, ruleFor(work, at)]))
  const found = new Map<number, Latest>()
  const needs = (at: number): readonly number[] => {
    const rule = rules.get(at)
    if (rule?.by === 'deadline') return [rule.origin]
    return rule?.by === 'ways' ? (stretch.before[at] ?? []) : []
  }
  const isReady = (at: number): boolean => needs(at).every((other) => found.has(other))
  let open = [...stretch.steps]
  while (open.length > 0) {
    const ready = open.filter(isReady)
    for (const at of ready) found.set(at, resolve(work, at, rules.get(at), found))
    open = open.filter((at) => !found.has(at))
    if (ready.length > 0) continue
    // Whatever needs itself is in a loop that nothing bounds.
    const round = loops(open, needs)
    const gaps = [...round].map((at) => gap(idAt(stretch.course, at), 'loop'))
    for (const at of round) found.set(at, { ok: false, gaps })
    open = open.filter((at) => !found.has(at))
  }
  return { days: found, gapsAt: (target) => gapsBefore(stretch, found, rules, target) }
}

/**
 * The gaps of a step and of those before it, back to where a deadline bounds them: a step that nothing bounds comes
 * after others that nothing bounds, and all of them are to be named.
 */
function gapsBefore(
  stretch: Stretch,
  found: ReadonlyMap<number, Latest>,
  rules: ReadonlyMap<number, Rule>,
  target: number,
): readonly ChainGap[] {
  const gaps: ChainGap[] = []
  const seen = new Set([target])
  for (const at of seen) {
    const here = found.get(at)
    if (!here || here.ok) continue
    gaps.push(...here.gaps)
    const rule = rules.get(at)
    const before = rule?.by === 'deadline' ? [rule.origin] : (stretch.before[at] ?? [])
    for (const other of before) seen.add(other)
  }
  const order = new Map(stretch.course.steps.map(({ id }, at) => [id, at]))
  return [...distinct(gaps)].sort((a, b) => (order.get(a.step) ?? 0) - (order.get(b.step) ?? 0))
}

/** Of steps that wait for one another those that are in a loop, or between two. */
function loops(open: readonly number[], needs: (at: number) => readonly number[]): ReadonlySet<number> {
  const left = new Set(open)
  for (let size = -1; size !== left.size; ) {
    size = left.size
    const needed = new Set([...left].flatMap(needs))
    for (const at of left) if (!needed.has(at)) left.delete(at)
  }
  return left
}

function ruleFor(work: Work, at: number): Rule {
  const { stretch, question } = work
  const { course, from } = stretch
  const known = (latest: Latest): Rule => ({ by: 'known', latest })
  const none = (reason: Parameters<typeof gap>[1]): Rule =>
    known({ ok: false, gaps: [gap(idAt(course, at), reason)] })
  if (at === from) {
    const terms: ChainTerm[] = [{ term: 'start', step: idAt(course, at), date: question.start }]
    return known({ ok: true, date: question.start, after: undefined, terms })
  }
  const step = course.steps[at]
  if (step?.deadline) {
    const origin = course.indexOf.get(step.deadline.from) ?? -1
    const since = sinceBefore(stretch, question, origin)
    if (since) return known(byDeadline(work, at, since))
    if (!stretch.steps.includes(origin) || origin === at) return none('other-branch')
    return passes(stretch, origin, at) ? { by: 'deadline', origin } : none('not-every-course')
  }
  if (stretch.waits.has(at)) return none('waits-for-others')
  if (!CONTROL.has(step?.type ?? '') && !durationOf(stretch, at)) return none('no-limit')
  return { by: 'ways' }
}

/** The day on which time began to run at a step before the stretch: as told, or taken to be that of the start. */
export function sinceBefore(
  { course, from, steps }: Stretch,
  { start, reached }: ChainTimeQuestion,
  origin: number,
): { readonly date: CalendarDate; readonly assumed: boolean } | undefined {
  if (origin === from || origin < 0) return undefined
  const id = idAt(course, origin)
  const told = reached && Object.hasOwn(reached, id) ? reached[id] : undefined
  if (told !== undefined) return { date: told, assumed: false }
  if (steps.includes(origin)) return undefined
  return reachFrom(course, [origin], 'out')[from] === 1 ? { date: start, assumed: true } : undefined
}

function byDeadline(
  work: Work,
  at: number,
  since: { readonly date: CalendarDate; readonly assumed: boolean },
): Latest {
  const { stretch, question, law, first } = work
  const step = stretch.course.steps[at]
  if (!step?.deadline) return { ok: false, gaps: [] }
  const due = dueOf(step, since.date, question, law)
  if (!due.ok) return { ok: false, gaps: [due.gap] }
  if (due.date < (first.date.get(at) ?? due.date)) return { ok: false, gaps: [gap(step.id, 'cannot-be-met')] }
  const { date, days, limit } = due
  const term: ChainTerm = {
    term: 'deadline',
    step: step.id,
    from: step.deadline.from,
    since: since.date,
    ...(since.assumed && { assumed: true }),
    limit,
    date,
    days,
  }
  return { ok: true, date, after: undefined, terms: [term] }
}

function resolve(work: Work, at: number, rule: Rule | undefined, found: ReadonlyMap<number, Latest>): Latest {
  if (rule?.by === 'known') return rule.latest
  if (rule?.by === 'deadline') return afterOrigin(work, at, rule.origin, found.get(rule.origin))
  return afterWays(work, at, found)
}

function afterOrigin(work: Work, at: number, origin: number, reached: Latest | undefined): Latest {
  if (!reached?.ok) return reached ?? { ok: false, gaps: [] }
  const { stretch, question, law, first } = work
  const step = stretch.course.steps[at]
  const earliestOrigin = first.date.get(origin) ?? reached.date
  if (!step) return { ok: false, gaps: [] }
  const { since } = latestDue(step, earliestOrigin, reached.date, question as LawCase, law)
  const own = byDeadline(work, at, { date: since, assumed: false })
  // Where an earlier start has the later last day, the terms begin with that start.
  return own.ok && since === reached.date ? { ...own, after: origin } : own
}

function afterWays(work: Work, at: number, found: ReadonlyMap<number, Latest>): Latest {
  const { stretch } = work
  let last: (Latest & { readonly ok: true }) | undefined
  const gaps: ChainGap[] = []
  for (const from of stretch.before[at] ?? []) {
    const before = found.get(from)
    if (!before?.ok) {
      gaps.push(...(before?.gaps ?? []))
      continue
    }
    const date = afterDuration(stretch, from, before.date, 'max')
    if (last && last.date >= date) continue
    last = { ok: true, date, after: from, terms: wayTerms(stretch, from, at, date, 'max') }
  }
  if (gaps.length === 0 && last) return last
  return { ok: false, gaps: distinct(gaps) }
}

/** Each gap once; what is unbounded outweighs what is unknown. */
function distinct(gaps: readonly ChainGap[]): readonly ChainGap[] {
  const unbounded = gaps.filter(isUnbounded)
  const chosen = unbounded.length > 0 ? unbounded : gaps
  return [...new Map(chosen.map((one) => [`${one.step} ${one.reason}`, one])).values()]
}

/** How the last day of a step came about. */
export function latestTerms(found: ReadonlyMap<number, Latest>, target: number): readonly ChainTerm[] {
  const terms: ChainTerm[] = []
  for (let at: number | undefined = target; at !== undefined; ) {
    const here = found.get(at)
    if (!here?.ok) break
    terms.unshift(...here.terms)
    at = here.after
  }
  return terms
}
