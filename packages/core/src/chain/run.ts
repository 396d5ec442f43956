import type { MessageLanguage } from '../diagnostics/diagnostic.js'
import type { ServiceChain } from '../kinds/service-chain.js'
import { textIn } from '../values/language.js'
import { type ChainNet, chainNet } from './net.js'

/**
 * One move of a run: a step is done, and work goes on to other steps. Where a step has two transitions to the same
 * step, `transitions` (indexes in the chain) tells which was taken.
 *
 * @example
 * ```ts
 * import type { ChainMove } from '@sotekit/core'
 *
 * const move: ChainMove = { step: 'triage', to: ['ward'] }
 * ```
 */
export interface ChainMove {
  /** Id of the step that is done. */
  readonly step: string
  /** The steps that it hands on to: several after a split, none at an end. */
  readonly to: readonly string[]
  /** Indexes of the transitions taken; needed only where two lead to the same step. */
  readonly transitions?: readonly number[] | undefined
}

/**
 * Where work stands: it is a step's turn, a join waits and one of its ways has come (`from`), or a step is done and
 * nothing leads on (`done`).
 *
 * @example
 * ```ts
 * import type { ChainToken } from '@sotekit/core'
 *
 * const waiting: ChainToken = { step: 'meeting', from: 'nurse' }
 * ```
 */
export interface ChainToken {
  /** Id of the step where work stands. */
  readonly step: string
  /** At a join: the step whose way has come. */
  readonly from?: string | undefined
  /** Whether the step is done and nothing leads on from it. */
  readonly done?: true | undefined
}

/**
 * What a run comes to, or where it cannot be followed.
 *
 * @example
 * ```ts
 * import { replay, type Replayed } from '@sotekit/core'
 *
 * const replayed: Replayed = replay({ id: 'none', title: { en: 'None' }, steps: [] }, [])
 * replayed // → { ok: false, at: 0 }
 * ```
 */
export type Replayed =
  | {
      readonly ok: true
      /** Where work stands after the run, in the order of the chain's steps. */
      readonly waiting: readonly ChainToken[]
      /** How often an end was reached. */
      readonly ended: number
      /** Steps that can be done now, each once. */
      readonly possible: readonly string[]
    }
  | {
      readonly ok: false
      /** Index of the first move that is not possible. */
      readonly at: number
    }

/**
 * Follows a run through a chain, move by move (Finnish: kulun toisto). It proves every counterexample of
 * {@link checkChain}.
 *
 * @example
 * ```ts
 * import { replay } from '@sotekit/core'
 *
 * const step = (id: string, type: 'start' | 'split' | 'end') => ({ id, type, title: { en: id } })
 * const chain = {
 *   id: 'twice',
 *   title: { en: 'Ends twice' },
 *   steps: [step('start', 'start'), step('both', 'split'), step('home', 'end'), step('ward', 'end')],
 *   transitions: [
 *     { from: 'start', to: 'both' },
 *     { from: 'both', to: 'home' },
 *     { from: 'both', to: 'ward' },
 *   ],
 * }
 * replay(chain, [{ step: 'start', to: ['both'] }, { step: 'both', to: ['home', 'ward'] }, { step: 'home', to: [] }])
 * // → { ok: true, waiting: [{ step: 'ward' }], ended: 1, possible: ['ward'] }
 * replay(chain, [{ step: 'ward', to: [] }]) // → { ok: false, at: 0 }
 * ```
 */
export function replay(chain: ServiceChain, run: readonly ChainMove[]): Replayed {
  const net = chainNet(chain)
  if (!net) return { ok: false, at: 0 }
  const held = new Map([[net.source, 1]])
  for (const [at, wanted] of run.entries()) {
    const move = net.moves.find(
      (candidate, index) => canMove(net, held, index) && isMove(chain, candidate, wanted),
    )
    if (!move) return { ok: false, at }
    for (const place of move.takes) held.set(place, (held.get(place) ?? 0) - 1)
    for (const place of move.gives) held.set(place, (held.get(place) ?? 0) + 1)
  }
  const possible = net.moves.flatMap(({ step }, index) => (canMove(net, held, index) ? [step] : []))
  return {
    ok: true,
    waiting: tokens(net, held),
    ended: held.get(net.sink) ?? 0,
    possible: [...new Set(possible)],
  }
}

function canMove(net: ChainNet, held: ReadonlyMap<number, number>, index: number): boolean {
  return net.moves[index]?.takes.every((place) => (held.get(place) ?? 0) > 0) === true
}

function isMove(chain: ServiceChain, move: ChainNet['moves'][number], wanted: ChainMove): boolean {
  if (move.step !== wanted.step) return false
  if (wanted.transitions) return move.transitions.join() === wanted.transitions.join()
  const to = targets(chain, move.transitions)
  return to.length === wanted.to.length && to.every((step, at) => step === wanted.to[at])
}

function targets(chain: ServiceChain, transitions: readonly number[]): readonly string[] {
  return transitions.map((at) => chain.transitions?.[at]?.to ?? '')
}

/** The moves of a net as a run of its chain. */
export function runOf(chain: ServiceChain, net: ChainNet, moves: readonly number[]): readonly ChainMove[] {
  return moves.flatMap((index): readonly ChainMove[] => {
    const move = net.moves[index]
    return move
      ? [{ step: move.step, to: targets(chain, move.transitions), transitions: move.transitions }]
      : []
  })
}

function tokens(net: ChainNet, held: ReadonlyMap<number, number>): readonly ChainToken[] {
  return net.places.flatMap((place, at): readonly ChainToken[] => {
    if (place.place === 'end') return []
    const token: ChainToken = {
      step: place.step,
      ...(place.place === 'way' && { from: place.from }),
      ...(place.place === 'stuck' && { done: true }),
    }
    return Array.from({ length: held.get(at) ?? 0 }, () => token)
  })
}

/**
 * A run in words: the titles of its steps in order, with the way that was taken where there were several. Of a
 * long run the beginning and the end are told.
 *
 * @example
 * ```ts
 * import { runInWords } from '@sotekit/core'
 *
 * const chain = {
 *   id: 'call',
 *   title: { en: 'Call' },
 *   steps: [
 *     { id: 'urgent', type: 'decision' as const, title: { fi: 'Onko kiire?', en: 'Is it urgent?' } },
 *     { id: 'visit', type: 'task' as const, title: { fi: 'Käynti', en: 'Visit' } },
 *   ],
 * }
 * runInWords(chain, [{ step: 'urgent', to: ['visit'] }], 'fi') // → 'Onko kiire? → Käynti'
 * ```
 */
export function runInWords(
  chain: ServiceChain,
  run: readonly ChainMove[],
  language: MessageLanguage,
): string {
  const titles = new Map(chain.steps.map(({ id, title }) => [id, textIn(title, language)?.text ?? id]))
  return words(run, (id) => titles.get(id) ?? id)
}

/** A run as its steps' ids. */
export function runInIds(run: readonly ChainMove[]): string {
  return words(run, (id) => id)
}

function words(run: readonly ChainMove[], name: (id: string) => string): string {
  const parts: string[] = []
  for (const [at, { step, to }] of run.entries()) {
    parts.push(name(step))
    // Where the next move is of another step, it has to be told where this one led.
    const next = run[at + 1]?.step
    if (to.length === 1 && to[0] === next) continue
    if (to.length > 0) parts.push(to.length === 1 ? name(to[0] ?? '') : `(${to.map(name).join(' + ')})`)
  }
  return shortened(parts).join(' → ')
}

const LONGEST = 30

/** The beginning and the end of a long run. */
function shortened(parts: readonly string[]): readonly string[] {
  if (parts.length <= LONGEST) return parts
  return [...parts.slice(0, LONGEST / 2), `… (${parts.length - LONGEST})`, ...parts.slice(-LONGEST / 2)]
}
