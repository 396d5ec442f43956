import type { ServiceChain } from '../../kinds/service-chain.js'
import { daysBetween, isCalendarDate } from '../../values/calendar-date.js'
import { compact } from '../../values/compact.js'
import { idAt } from '../course.js'
import { type Earliest, earliest, earliestTerms } from './best.js'
import { gap, isUnbounded } from './gaps.js'
import { coreLaw, dueOf, type Law } from './limit.js'
import { type Stretch, stretchOf } from './stretch.js'
import type { ChainDeadline, ChainGap, ChainMoment, ChainTime, ChainTimeQuestion } from './types.js'
import { type LatestDays, latest, latestTerms, sinceBefore } from './worst.js'

/**
 * The best and the worst time between two steps of a chain for a given start date (Finnish: palveluketjun
 * läpimenoaika), and every deadline on the way.
 *
 * A step's *deadline* bounds when the step is reached, counted from the day on which the step `from` was reached; a
 * statutory one takes its amount from the law in force on that day, for the client told. Days are counted by Act
 * 150/1930, as {@link deadline} does. A step's *duration* is how long the step itself takes; it is not moved on by
 * holidays. Starts, ends, decisions, splits and joins take no time.
 *
 * *Best*: every step takes its shortest duration, and the next one follows at once. *Worst*: every deadline is kept
 * and reached on its last day; a step with a duration and no deadline follows at once and takes its longest. A step
 * with neither bounds nothing, so that the worst is unbounded, as it is in a loop; a later deadline bounds it again,
 * if it runs from a step that every course passes. Where a time runs from a step before `from`, give its day in
 * `reached`; else the start is taken for it, and the term says so. A sub-chain is one step.
 *
 * @example
 * ```ts
 * import { chainTime } from '@sotekit/core'
 *
 * const chain = {
 *   id: 'child-protection',
 *   title: { fi: 'Lastensuojelu', en: 'Child protection' },
 *   steps: [
 *     { id: 'pending', type: 'start' as const, title: { en: 'The matter becomes pending' } },
 *     {
 *       id: 'done',
 *       type: 'task' as const,
 *       title: { en: 'Assessment is completed' },
 *       deadline: { type: 'statutory' as const, from: 'pending', parameter: 'child-welfare.assessment.complete' },
 *     },
 *     { id: 'end', type: 'end' as const, title: { en: 'The matter is closed' } },
 *   ],
 *   transitions: [
 *     { from: 'pending', to: 'done' },
 *     { from: 'done', to: 'end' },
 *   ],
 * }
 * const { best, worst, deadlines } = chainTime(chain, { start: '2021-11-30' })
 * best.kind === 'date' && best.date // → '2021-11-30'
 * worst.kind === 'date' && worst.date // → '2022-02-28'
 * worst.kind === 'date' && worst.terms.map(({ term, step, date }) => `${term} ${step} ${date}`)
 * // → ['start pending 2021-11-30', 'deadline done 2022-02-28', 'way end 2022-02-28']
 * deadlines[0]?.slack // → 90
 * ```
 */
export function chainTime(chain: ServiceChain, question: ChainTimeQuestion): ChainTime {
  const { start, from, to } = question
  const stretch = isCalendarDate(start) ? stretchOf(chain, from, to) : gap(String(start), 'bad-date')
  const badDay = Object.values(question.reached ?? {}).find((day) => !isCalendarDate(day))
  if ('reason' in stretch || badDay !== undefined) {
    const unknown: ChainMoment = {
      kind: 'unknown',
      gaps: ['reason' in stretch ? stretch : gap(String(badDay), 'bad-date')],
    }
    return {
      start,
      to: to === undefined ? [] : [to],
      ...compact({ from }),
      best: unknown,
      worst: unknown,
      deadlines: [],
      cannotBeMet: [],
    }
  }
  const law: Law = question.law ?? coreLaw
  const first = earliest(stretch, start)
  const last = latest({ stretch, question, law, first })
  const deadlines = stretch.steps.flatMap((at) => deadlineAt(stretch, question, law, first, at))
  return {
    start,
    from: idAt(stretch.course, stretch.from),
    to: stretch.to.map((at) => idAt(stretch.course, at)),
    best: bestOf(stretch, question, first),
    worst: worstOf(stretch, question, last),
    deadlines,
    cannotBeMet: deadlines.flatMap(({ step, slack }) => (slack !== undefined && slack < 0 ? [step] : [])),
  }
}

function bestOf(stretch: Stretch, { start }: ChainTimeQuestion, first: Earliest): ChainMoment {
  const reached = stretch.to.filter((at) => first.date.has(at))
  const day = (at: number): string => first.date.get(at) ?? ''
  const [target] = [...reached].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
  if (target === undefined)
    return { kind: 'unknown', gaps: stretch.to.map((at) => gap(idAt(stretch.course, at), 'no-way')) }
  const date = day(target)
  return {
    kind: 'date',
    date,
    days: daysBetween(start, date),
    terms: earliestTerms(stretch, first, target),
  }
}

function worstOf(stretch: Stretch, { start }: ChainTimeQuestion, last: LatestDays): ChainMoment {
  const gaps: ChainGap[] = []
  let target: { readonly at: number; readonly date: string } | undefined
  for (const at of stretch.to) {
    const found = last.days.get(at)
    if (!found?.ok) gaps.push(...last.gapsAt(at))
    else if (!target || found.date > target.date) target = { at, date: found.date }
  }
  if (gaps.length > 0 || !target) {
    const unbounded = gaps.filter(isUnbounded)
    const why = unbounded.length > 0 ? unbounded : gaps
    const each = new Map(why.map((one) => [`${one.step} ${one.reason}`, one]))
    return { kind: unbounded.length > 0 ? 'unbounded' : 'unknown', gaps: [...each.values()] }
  }
  const { at, date } = target
  return { kind: 'date', date, days: daysBetween(start, date), terms: latestTerms(last.days, at) }
}

function deadlineAt(
  stretch: Stretch,
  question: ChainTimeQuestion,
  law: Law,
  first: Earliest,
  at: number,
): readonly ChainDeadline[] {
  const step = stretch.course.steps[at]
  const reached = first.date.get(at)
  if (!step?.deadline || reached === undefined || at === stretch.from) return []
  const origin = stretch.course.indexOf.get(step.deadline.from) ?? -1
  const told = sinceBefore(stretch, question, origin)
  const row = { step: step.id, from: step.deadline.from, earliest: reached }
  const since = told?.date ?? first.date.get(origin)
  if (since === undefined || origin === at) return [{ ...row, gap: gap(step.id, 'other-branch') }]
  const dated = { ...row, since, ...(told?.assumed === true && { assumed: true as const }) }
  const due = dueOf(step, since, question, law)
  if (!due.ok) return [{ ...dated, gap: due.gap }]
  return [{ ...dated, limit: due.limit, due: due.date, slack: daysBetween(reached, due.date) }]
}
