import type { ServiceChain } from '../kinds/service-chain.js'
import { type Course, courseOf, idAt, stepsOfType, type Way } from './course.js'

/**
 * A place of a chain's net: where work can stand.
 *
 * `turn`: it is a step's turn. `way`: a join waits, and this one of its ways in has come. `stuck`: the step is
 * done and nothing leads on. `end`: the chain has ended.
 *
 * @example
 * ```ts
 * import type { NetPlace } from '@sotekit/core'
 *
 * const waiting: NetPlace = { place: 'way', step: 'meeting', from: 'nurse', transition: 4 }
 * ```
 */
export type NetPlace =
  | { readonly place: 'turn'; readonly step: string }
  | {
      readonly place: 'way'
      readonly step: string
      /** The step that the way comes from. */
      readonly from: string
      /** Index of the transition in the chain. */
      readonly transition: number
    }
  | { readonly place: 'stuck'; readonly step: string }
  | { readonly place: 'end' }

/**
 * A move of a chain's net: a step is done, and work goes on by these transitions.
 *
 * @example
 * ```ts
 * import type { NetMove } from '@sotekit/core'
 *
 * const move: NetMove = { step: 'triage', transitions: [2], takes: [1], gives: [3] }
 * ```
 */
export interface NetMove {
  /** Id of the step that is done. */
  readonly step: string
  /** Indexes of the transitions taken. */
  readonly transitions: readonly number[]
  /** Places, by index, that must hold work; it is taken from there. */
  readonly takes: readonly number[]
  /** Places, by index, where work is put; a place twice means twice. */
  readonly gives: readonly number[]
}

/**
 * The workflow net (Finnish: työnkulkuverkko) of a chain: a Petri net with one source and one sink.
 *
 * @example
 * ```ts
 * import { type ChainNet, chainNet } from '@sotekit/core'
 *
 * const net: ChainNet | undefined = chainNet({ id: 'empty', title: { en: 'Empty' }, steps: [] })
 * net // → undefined
 * ```
 */
export interface ChainNet {
  /** Where work can stand; moves name them by index. */
  readonly places: readonly NetPlace[]
  /** What can happen: a step is done, and work goes on by one of its choices of ways. */
  readonly moves: readonly NetMove[]
  /** Index of the place that holds work at first. */
  readonly source: number
  /** Index of the place where the chain has ended. */
  readonly sink: number
}

/**
 * The workflow net of a chain, or `undefined` where it has not exactly one start.
 *
 * It becomes a step's turn by any of the ways into it; a `join` waits for all of them. A `split` hands on to all
 * its ways, every other step to one of them: a decision by its conditions; a task with several ways has no means
 * to tell which, and {@link checkChain} says so. An end puts work into the sink, whatever leads out of it. A
 * sub-chain is one step.
 *
 * @example
 * ```ts
 * import { chainNet } from '@sotekit/core'
 *
 * const net = chainNet({
 *   id: 'call',
 *   title: { en: 'Call' },
 *   steps: [
 *     { id: 'start', type: 'start', title: { en: 'The phone rings' } },
 *     { id: 'end', type: 'end', title: { en: 'Done' } },
 *   ],
 *   transitions: [{ from: 'start', to: 'end' }],
 * })
 * net?.places // → [{ place: 'turn', step: 'start' }, { place: 'turn', step: 'end' }, { place: 'end' }]
 * net?.moves[0] // → { step: 'start', transitions: [0], takes: [0], gives: [1] }
 * ```
 */
export function chainNet(chain: ServiceChain): ChainNet | undefined {
  return netOf(courseOf(chain))
}

export function netOf(course: Course): ChainNet | undefined {
  const [start, second] = stepsOfType(course, 'start')
  if (start === undefined || second !== undefined) return undefined
  const places: NetPlace[] = []
  const add = (place: NetPlace): number => places.push(place) - 1
  const turns = course.steps.map(({ id, type }) => (type === 'join' ? -1 : add({ place: 'turn', step: id })))
  const comings = new Map<Way, number>()
  for (const way of course.ways) {
    const { from, to, transition } = way
    if (course.steps[to]?.type !== 'join') continue
    comings.set(way, add({ place: 'way', step: idAt(course, to), from: idAt(course, from), transition }))
  }
  const sink = add({ place: 'end' })
  const placeAfter = (way: Way): number => comings.get(way) ?? turns[way.to] ?? sink
  const moves = course.steps.flatMap(({ id, type }, at): readonly NetMove[] => {
    const takes =
      type === 'join' ? (course.into[at] ?? []).map((way) => comings.get(way) ?? sink) : [turns[at] ?? sink]
    // A join that nothing leads to waits for nothing and never has its turn.
    if (takes.length === 0) return []
    const move = (ways: readonly Way[], gives: readonly number[]): NetMove => ({
      step: id,
      transitions: ways.map(({ transition }) => transition),
      takes: [...takes].sort((a, b) => a - b),
      gives: [...gives].sort((a, b) => a - b),
    })
    if (type === 'end') return [move([], [sink])]
    const out = course.out[at] ?? []
    if (out.length === 0) return [move([], [add({ place: 'stuck', step: id })])]
    if (type === 'split') return [move(out, out.map(placeAfter))]
    return out.map((way) => move([way], [placeAfter(way)]))
  })
  return { places, moves, source: turns[start] ?? 0, sink }
}
