import type { ChainStep, ChainTransition, ServiceChain } from '@sotekit/core'

/** A transition between steps that exist, by their places in the list of steps. */
export interface Way {
  readonly from: number
  readonly to: number
  readonly transition: ChainTransition
}

/** A chain's steps in the order in which they are told, and the ways between them. */
export interface OrderedChain {
  readonly steps: readonly ChainStep[]
  readonly ways: readonly Way[]
  /** Transitions that name a step which does not exist. */
  readonly loose: readonly ChainTransition[]
}

/**
 * The steps from the start on, each after those that lead to it as far as there is no cycle; what nothing leads to
 * comes last. Nothing here recurs, so that a long chain is no trouble.
 */
export function orderChain(chain: ServiceChain): OrderedChain {
  const { steps, transitions = [] } = chain
  const places = new Map<string, number>()
  for (const [at, step] of steps.entries()) if (!places.has(step.id)) places.set(step.id, at)
  const ways: Way[] = []
  const loose: ChainTransition[] = []
  for (const transition of transitions) {
    const from = places.get(transition.from)
    const to = places.get(transition.to)
    if (from === undefined || to === undefined) loose.push(transition)
    else ways.push({ from, to, transition })
  }
  const order = told(steps, ways)
  const rank = new Map(order.map((old, at) => [old, at]))
  const moved = (old: number): number => rank.get(old) ?? old
  return {
    steps: order.flatMap((old) => steps[old] ?? []),
    ways: ways
      .map((way) => ({ ...way, from: moved(way.from), to: moved(way.to) }))
      .sort((a, b) => a.from - b.from),
    loose,
  }
}

/** Reverse postorder from the starts, then from whatever was not reached. */
function told(steps: readonly ChainStep[], ways: readonly Way[]): readonly number[] {
  const next: number[][] = steps.map(() => [])
  const entered = new Set<number>()
  for (const { from, to } of ways) {
    next[from]?.push(to)
    if (from !== to) entered.add(to)
  }
  const all = steps.map((_, at) => at)
  const starts = all.filter((at) => steps[at]?.type === 'start')
  const roots = [...starts, ...all.filter((at) => !entered.has(at)), ...all]
  const seen = new Set<number>()
  return roots.flatMap((root) => reversePostorder(root, next, seen))
}

function reversePostorder(root: number, next: readonly (readonly number[])[], seen: Set<number>): number[] {
  if (seen.has(root)) return []
  seen.add(root)
  const done: number[] = []
  // The last way first, so that after reversal the first way out is told first.
  const stack = [{ at: root, rest: [...(next[root] ?? [])] }]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const to = top.rest.pop()
    if (to === undefined) {
      done.push(top.at)
      stack.pop()
    } else if (!seen.has(to)) {
      seen.add(to)
      stack.push({ at: to, rest: [...(next[to] ?? [])] })
    }
  }
  return done.reverse()
}
