import type { ServiceChain } from '../../kinds/service-chain.js'
import type { ChainNet } from '../net.js'
import { type ChainMove, type ChainToken, replay, runOf } from '../run.js'
import { judge } from './judge.js'
import type { ChainProperty } from './properties.js'
import { reduce } from './reduce.js'
import { runTo, type Space, search } from './space.js'
import { trimEarly } from './trim.js'

/** A fault of a chain's behaviour. */
export interface BehaviourFault {
  readonly property: ChainProperty
  readonly steps: readonly string[]
  readonly transitions: readonly number[]
  readonly run: readonly ChainMove[]
  readonly waiting: readonly ChainToken[]
}

/** What a search of a chain's states came to. */
export interface Behaviour {
  readonly decided: boolean
  readonly states: number
  readonly faults: readonly BehaviourFault[]
}

/** Places looked at per state allowed: enough for a hundred branches at once, and over in a second. */
const EFFORT_PER_STATE = 100

/** How a search's moves are those of the whole net. */
interface Mapping {
  readonly run: (move: number) => readonly number[]
  readonly covers: (move: number) => Iterable<number>
}

/**
 * Looks at every state of the net; where they are too many, at those of the reduced net.
 *
 * Steps that no way leads to are not reported again as dead.
 */
export function behave(
  chain: ServiceChain,
  net: ChainNet,
  unreachable: ReadonlySet<string>,
  maxStates: number,
): Behaviour {
  const limits = { states: maxStates, effort: maxStates * EFFORT_PER_STATE }
  const whole: Mapping = { run: (move) => [move], covers: (move) => [move] }
  const space = search(net, limits)
  const first = describe(chain, net, space, whole, unreachable)
  if (first.decided) return first
  const reduced = reduce(net)
  const mapping: Mapping = {
    run: (move) => reduced.moves[move]?.run ?? [],
    covers: (move) => reduced.moves[move]?.covers ?? [],
  }
  const second = describe(chain, net, search(reduced, limits), mapping, unreachable)
  return { ...second, states: first.states + second.states }
}

function describe(
  chain: ServiceChain,
  net: ChainNet,
  space: Space,
  mapping: Mapping,
  unreachable: ReadonlySet<string>,
): Behaviour {
  const movesTo = (state: number): readonly number[] =>
    runTo(space, state).flatMap((move) => [...mapping.run(move)])
  const at = (property: ChainProperty, state: number | undefined): readonly BehaviourFault[] =>
    state === undefined ? [] : [faultAt(chain, net, property, movesTo(state))]
  const { stuck, early, livelock } = judge(space, net.sink)
  const faults = [
    ...at('option-to-complete', stuck),
    ...at('livelock', livelock),
    ...(early === undefined
      ? []
      : [faultAt(chain, net, 'proper-completion', trimEarly(net, movesTo(early)))]),
    ...at('unbounded', space.growing?.state),
    ...(space.complete ? deadSteps(chain, net, space, mapping, unreachable, movesTo) : []),
  ]
  const states = space.states.length
  if (space.complete || faults.length > 0) return { decided: true, states, faults }
  const undecided = { property: 'undecided', steps: [], transitions: [], run: [], waiting: [] } as const
  return { decided: false, states, faults: [undecided] }
}

function faultAt(
  chain: ServiceChain,
  net: ChainNet,
  property: ChainProperty,
  moves: readonly number[],
): BehaviourFault {
  const run = runOf(chain, net, moves)
  const replayed = replay(chain, run)
  const waiting = replayed.ok ? replayed.waiting : []
  const steps = [...new Set(waiting.map(({ step }) => step))]
  // Where a second end was reached, nothing is left but the ends.
  const ends = run.flatMap(({ step, to }) => (to.length === 0 ? [step] : []))
  return { property, steps: steps.length > 0 ? steps : [...new Set(ends)], transitions: [], run, waiting }
}

/** Steps that are never done, with the run after which most of what the first one waits for has come. */
function deadSteps(
  chain: ServiceChain,
  net: ChainNet,
  space: Space,
  mapping: Mapping,
  unreachable: ReadonlySet<string>,
  movesTo: (state: number) => readonly number[],
): readonly BehaviourFault[] {
  const alive = new Set<string>()
  for (const [move, possible] of space.possible.entries()) {
    if (possible !== 1) continue
    for (const covered of mapping.covers(move)) alive.add(net.moves[covered]?.step ?? '')
  }
  const dead = chain.steps.map(({ id }) => id).filter((id) => !alive.has(id) && !unreachable.has(id))
  if (dead.length === 0) return []
  const { state, step } = nearest(net, space, new Set(dead))
  const fault = faultAt(chain, net, 'dead-step', movesTo(state))
  // The step that waits comes first: the others mostly wait for it.
  const steps = [...new Set(step === undefined ? dead : [step, ...dead])]
  return [{ ...fault, steps }]
}

/** The first state in which the most of what a dead step waits for has come. */
function nearest(
  net: ChainNet,
  space: Space,
  dead: ReadonlySet<string>,
): { readonly state: number; readonly step: string | undefined } {
  const waitsAt = new Map<number, string>()
  for (const { step, takes } of net.moves)
    if (dead.has(step)) for (const place of takes) waitsAt.set(place, step)
  let best = { state: 0, step: undefined as string | undefined, come: 0 }
  for (const [state, places] of space.states.entries()) {
    const come = new Map<string, number>()
    for (const place of new Set(places)) {
      const step = waitsAt.get(place)
      if (step === undefined) continue
      const count = (come.get(step) ?? 0) + 1
      come.set(step, count)
      if (count > best.come) best = { state, step, come: count }
    }
  }
  return best
}
