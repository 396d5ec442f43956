/**
 * The states that a net can come into, searched breadth first. A state is a list of places, sorted, a place
 * twice where it holds work twice.
 */
export type State = readonly number[]

/** A net as the search needs it. */
export interface SearchNet {
  readonly moves: readonly { readonly takes: readonly number[]; readonly gives: readonly number[] }[]
  readonly source: number
}

/** What a search may cost. */
export interface Limits {
  readonly states: number
  /** Places looked at, all in all: what bounds the time where states are wide. */
  readonly effort: number
}

/** What a search found. */
export interface Space {
  readonly states: readonly State[]
  /** The state from which each state was first reached, and by which move; -1 at the first. */
  readonly parent: readonly number[]
  readonly by: readonly number[]
  /** States that follow a state, with a state twice where two moves lead there; empty where not looked at. */
  readonly next: readonly (readonly number[])[]
  /** Whether each move was ever possible. */
  readonly possible: Uint8Array
  /** Whether all states were looked at. */
  readonly complete: boolean
  /** A state that holds all that an earlier one on the way to it held, and more: work piles up without end. */
  readonly growing: { readonly state: number; readonly since: number } | undefined
}

export function search(net: SearchNet, limits: Limits): Space {
  const movesOf = movesByFirstPlace(net)
  const states: State[] = [[net.source]]
  const known = new Map<string, number>([[String(net.source), 0]])
  const parent = [-1]
  const by = [-1]
  const next: number[][] = []
  const possible = new Uint8Array(net.moves.length)
  let effort = 0
  let growing: Space['growing']
  for (let here = 0; here < states.length && growing === undefined; here++) {
    const state = states[here] as State
    const followers: number[] = []
    for (const move of enabled(state, net, movesOf)) {
      possible[move] = 1
      const after = fire(state, net.moves[move] as SearchNet['moves'][number])
      const key = after.join()
      effort += after.length
      let follower = known.get(key)
      if (follower === undefined) {
        if (states.length >= limits.states || effort > limits.effort)
          return { states, parent, by, next, possible, complete: false, growing }
        follower = states.length
        known.set(key, follower)
        states.push(after)
        parent.push(here)
        by.push(move)
        const since = coveredBy(after, here, states, parent)
        effort += since.effort
        if (since.state >= 0) growing = { state: follower, since: since.state }
      }
      followers.push(follower)
      if (growing) break
    }
    next.push(followers)
  }
  return { states, parent, by, next, possible, complete: growing === undefined, growing }
}

/** Moves by the first place that they take from, so that each one is looked at once. */
function movesByFirstPlace(net: SearchNet): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>()
  for (const [move, { takes }] of net.moves.entries()) {
    const first = takes[0] ?? -1
    const others = index.get(first)
    if (others) others.push(move)
    else index.set(first, [move])
  }
  return index
}

function enabled(
  state: State,
  net: SearchNet,
  movesOf: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const found: number[] = []
  let last = -1
  for (const place of state) {
    if (place === last) continue
    last = place
    for (const move of movesOf.get(place) ?? []) {
      const takes = net.moves[move]?.takes ?? []
      if (takes.length === 1 || contains(state, takes)) found.push(move)
    }
  }
  return found
}

/** Whether a sorted list holds all of another one, each as often. */
function contains(state: State, part: State): boolean {
  let at = 0
  for (const place of part) {
    while (at < state.length && (state[at] as number) < place) at++
    if (state[at] !== place) return false
    at++
  }
  return true
}

function fire(state: State, move: SearchNet['moves'][number]): State {
  const after = [...state]
  for (const place of move.takes) after.splice(after.indexOf(place), 1)
  for (const place of move.gives) {
    let at = after.length
    while (at > 0 && (after[at - 1] as number) > place) at--
    after.splice(at, 0, place)
  }
  return after
}

/** The nearest state on the way here that holds less than this one and nothing else. */
function coveredBy(
  state: State,
  from: number,
  states: readonly State[],
  parent: readonly number[],
): { readonly state: number; readonly effort: number } {
  let effort = 0
  for (let before = from; before >= 0; before = parent[before] ?? -1) {
    effort++
    const earlier = states[before] as State
    if (earlier.length < state.length && contains(state, earlier)) return { state: before, effort }
  }
  return { state: -1, effort }
}

/** The moves that lead to a state, in order. */
export function runTo(space: Pick<Space, 'parent' | 'by'>, state: number): readonly number[] {
  const run: number[] = []
  for (let here = state; (space.parent[here] ?? -1) >= 0; here = space.parent[here] ?? -1)
    run.unshift(space.by[here] ?? -1)
  return run
}
