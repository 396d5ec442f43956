import type { ServiceChain, StepDuration } from '../../kinds/service-chain.js'
import { type Course, courseOf, reachFrom, stepsOfType } from '../course.js'
import { gap } from './gaps.js'
import type { ChainGap } from './types.js'

/** The part of a chain that lies between a step and others: all the steps on some way between them. */
export interface Stretch {
  readonly course: Course
  readonly from: number
  readonly to: readonly number[]
  /** The steps on the way, in the chain's order. */
  readonly steps: readonly number[]
  /** Steps on the way before and after each step; loops back to `from` and on from `to` are left out. */
  readonly before: readonly (readonly number[])[]
  readonly after: readonly (readonly number[])[]
  /** Joins that also wait for a branch that does not begin at `from`. */
  readonly waits: ReadonlySet<number>
}

/** The stretch between two steps, or why there is none. */
export function stretchOf(
  chain: ServiceChain,
  fromId: string | undefined,
  toId: string | undefined,
): Stretch | ChainGap {
  const course = courseOf(chain)
  const find = (id: string): number => course.indexOf.get(id) ?? -1
  const from = fromId === undefined ? (stepsOfType(course, 'start')[0] ?? -1) : find(fromId)
  if (from < 0) return gap(fromId ?? 'start', 'no-such-step')
  const to = toId === undefined ? stepsOfType(course, 'end') : [find(toId)]
  if (to.length === 0 || to.includes(-1)) return gap(toId ?? 'end', 'no-such-step')
  const isCut = (source: number, target: number): boolean => target === from || to.includes(source)
  const after = course.out.map((ways) => ways.flatMap((way) => (isCut(way.from, way.to) ? [] : [way.to])))
  const before = course.into.map((ways) => ways.flatMap((way) => (isCut(way.from, way.to) ? [] : [way.from])))
  const forwards = closure([from], after)
  const backwards = closure(to, before)
  const on = (at: number): boolean => forwards.has(at) && backwards.has(at)
  if (!on(from)) return gap(toId ?? 'end', 'no-way')
  const within = (lists: readonly (readonly number[])[]): readonly (readonly number[])[] =>
    lists.map((list, at) => (on(at) ? [...new Set(list.filter(on))] : []))
  const fromStart = reachFrom(course, stepsOfType(course, 'start'), 'out')
  const waits = course.steps.flatMap(({ type }, at) => {
    const others = (course.into[at] ?? []).some((way) => !on(way.from) && fromStart[way.from] === 1)
    return type === 'join' && on(at) && at !== from && others ? [at] : []
  })
  return {
    course,
    from,
    to: to.filter(on),
    steps: course.steps.flatMap((_, at) => (on(at) ? [at] : [])),
    before: within(before),
    after: within(after),
    waits: new Set(waits),
  }
}

function closure(roots: readonly number[], next: readonly (readonly number[])[]): ReadonlySet<number> {
  const reached = new Set(roots)
  for (const at of reached) for (const to of next[at] ?? []) reached.add(to)
  return reached
}

/** Whether every way from the stretch's first step to `at` passes `through`. */
export function passes(stretch: Stretch, through: number, at: number): boolean {
  if (through === stretch.from) return true
  const reached = new Set([stretch.from])
  for (const here of reached) for (const to of stretch.after[here] ?? []) if (to !== through) reached.add(to)
  return !reached.has(at)
}

/** A step's own duration, where the model gives one. */
export function durationOf(stretch: Stretch, at: number): StepDuration | undefined {
  return stretch.course.steps[at]?.duration
}
