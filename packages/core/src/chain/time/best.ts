import { deadline } from '../../calendar/deadline.js'
import type { CalendarDate } from '../../values/calendar-date.js'
import { idAt } from '../course.js'
import { durationOf, type Stretch } from './stretch.js'
import type { ChainTerm } from './types.js'

/** The first day on which each step can be reached, and the step that it is reached from. */
export interface Earliest {
  readonly date: ReadonlyMap<number, CalendarDate>
  readonly after: ReadonlyMap<number, number>
}

/**
 * The fastest course: every step is done in its shortest duration and the next one follows at once. Any step but a
 * join is reached by the first of its ways, a join by the last. Steps are settled in the order of their days
 * (Knuth's generalisation of Dijkstra's algorithm), so that loops do no harm.
 */
export function earliest(stretch: Stretch, start: CalendarDate): Earliest {
  const date = new Map<number, CalendarDate>()
  const after = new Map<number, number>()
  const arrived = new Map<number, number>()
  const queue: { readonly at: number; readonly day: CalendarDate; readonly from: number }[] = [
    { at: stretch.from, day: start, from: -1 },
  ]
  while (queue.length > 0) {
    const { at, day, from } = takeFirst(queue)
    if (date.has(at)) continue
    const come = (arrived.get(at) ?? 0) + 1
    arrived.set(at, come)
    const isJoin = stretch.course.steps[at]?.type === 'join' && at !== stretch.from
    if (isJoin && come < (stretch.before[at]?.length ?? 0)) continue
    date.set(at, day)
    if (from >= 0) after.set(at, from)
    const done = afterDuration(stretch, at, day, 'min')
    for (const next of stretch.after[at] ?? []) queue.push({ at: next, day: done, from: at })
  }
  return { date, after }
}

function takeFirst<T extends { readonly day: CalendarDate }>(queue: T[]): T {
  let first = 0
  for (let at = 1; at < queue.length; at++) if ((queue[at] as T).day < (queue[first] as T).day) first = at
  return queue.splice(first, 1)[0] as T
}

/** The day on which a step is done that was reached on a day. */
export function afterDuration(
  stretch: Stretch,
  at: number,
  day: CalendarDate,
  bound: 'min' | 'max',
): CalendarDate {
  const duration = durationOf(stretch, at)
  if (!duration) return day
  return deadline(day, { amount: duration[bound], unit: duration.unit }, { rollForward: false }).date
}

/** The terms of one step on a course: how long the step before took, and that this one follows. */
export function wayTerms(
  stretch: Stretch,
  from: number,
  at: number,
  day: CalendarDate,
  bound: 'min' | 'max',
): readonly ChainTerm[] {
  const after = idAt(stretch.course, from)
  const duration = durationOf(stretch, from)
  const way: ChainTerm = { term: 'way', step: idAt(stretch.course, at), after, date: day }
  if (!duration || duration[bound] === 0) return [way]
  return [{ term: 'duration', step: after, amount: duration[bound], unit: duration.unit, date: day }, way]
}

/** How the first day of a step came about. */
export function earliestTerms(stretch: Stretch, found: Earliest, target: number): readonly ChainTerm[] {
  const terms: ChainTerm[] = []
  let at = target
  for (let from = found.after.get(at); from !== undefined; from = found.after.get(at)) {
    terms.unshift(...wayTerms(stretch, from, at, found.date.get(at) ?? '', 'min'))
    at = from
  }
  return [{ term: 'start', step: idAt(stretch.course, at), date: found.date.get(at) ?? '' }, ...terms]
}
