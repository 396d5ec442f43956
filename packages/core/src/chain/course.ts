import type { ChainStep, ServiceChain } from '../kinds/service-chain.js'

/** A transition between two steps that exist, by their places in the list of steps. */
export interface Way {
  /** Place in the chain's list of transitions. */
  readonly transition: number
  readonly from: number
  readonly to: number
}

/** A chain's steps, each id once, and the ways between them; whatever leads to nowhere is left out. */
export interface Course {
  readonly chain: ServiceChain
  readonly steps: readonly ChainStep[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly ways: readonly Way[]
  /** Ways out of and into each step. */
  readonly out: readonly (readonly Way[])[]
  readonly into: readonly (readonly Way[])[]
}

export function courseOf(chain: ServiceChain): Course {
  const steps: ChainStep[] = []
  const indexOf = new Map<string, number>()
  for (const step of chain.steps) {
    if (indexOf.has(step.id)) continue
    indexOf.set(step.id, steps.length)
    steps.push(step)
  }
  const ways: Way[] = []
  const out: Way[][] = steps.map(() => [])
  const into: Way[][] = steps.map(() => [])
  for (const [transition, { from: source, to: target }] of (chain.transitions ?? []).entries()) {
    const from = indexOf.get(source)
    const to = indexOf.get(target)
    if (from === undefined || to === undefined) continue
    const way = { transition, from, to }
    ways.push(way)
    out[from]?.push(way)
    into[to]?.push(way)
  }
  return { chain, steps, indexOf, ways, out, into }
}

/** Whether the chain has a course at all, and is not only a list of names. */
export function hasCourse(chain: ServiceChain): boolean {
  return (chain.transitions ?? []).length > 0
}

/** Which steps can be reached from the roots, forwards or backwards; `without` is passed over. */
export function reachFrom(
  course: Course,
  roots: readonly number[],
  direction: 'out' | 'into',
  without?: number,
): Uint8Array {
  const reached = new Uint8Array(course.steps.length)
  const queue = roots.filter((root) => root !== without)
  for (const root of queue) reached[root] = 1
  for (const step of queue) {
    for (const way of course[direction][step] ?? []) {
      const next = direction === 'out' ? way.to : way.from
      if (next === without || reached[next] === 1) continue
      reached[next] = 1
      queue.push(next)
    }
  }
  return reached
}

/** Places of the steps of one type. */
export function stepsOfType(course: Course, type: ChainStep['type']): readonly number[] {
  return course.steps.flatMap((step, at) => (step.type === type ? [at] : []))
}

/** Id of the step at a place. */
export function idAt(course: Course, at: number): string {
  return course.steps[at]?.id ?? ''
}
