import type { ChainNet } from '../net.js'

/** A move of a reduced net: it stands for a run of moves, and says which moves are possible when it is. */
export interface WideMove {
  readonly takes: readonly number[]
  readonly gives: readonly number[]
  /** Moves of the whole net, in order. */
  readonly run: readonly number[]
  /** Moves of the whole net that are possible if this one is. */
  readonly covers: ReadonlySet<number>
}

/** A net that is smaller and sound exactly if the whole one is. */
export interface ReducedNet {
  readonly moves: readonly WideMove[]
  readonly source: number
}

/**
 * Makes a net smaller, so that parallel branches collapse to what matters of them.
 *
 * Four steps, repeated (after Murata's reductions of Petri nets): (1) a place whose takers need nothing else is
 * passed at once, so each giver and taker become one move; (2) of two moves that take and give the same, the one
 * with the shorter run stays; (3) of two places with the same givers and takers one stays; (4) a move that
 * changes nothing goes, where another one takes the same. A run of the reduced net is a run of the whole one.
 */
export function reduce(net: ChainNet): ReducedNet {
  const index = indexOf(net.places.length)
  for (const [at, { takes, gives }] of net.moves.entries())
    index.add({ takes, gives, run: [at], covers: new Set([at]) })
  const inner = net.places.flatMap((_, at) => (at === net.source || at === net.sink ? [] : [at]))
  for (let before = -1; before !== index.changes(); ) {
    before = index.changes()
    for (const place of inner) passAtOnce(place, index)
    dropEqualMoves(index)
    for (const takers of index.takers) dropIdle([...takers], index)
    dropEqualPlaces(inner, index)
  }
  return { moves: [...index.moves], source: net.source }
}

/** The moves of a net by the places that they give to and take from. */
interface Index {
  readonly moves: ReadonlySet<WideMove>
  readonly givers: readonly ReadonlySet<WideMove>[]
  readonly takers: readonly ReadonlySet<WideMove>[]
  readonly add: (move: WideMove) => void
  readonly remove: (move: WideMove) => void
  readonly changes: () => number
}

function indexOf(places: number): Index {
  const moves = new Set<WideMove>()
  const givers = Array.from({ length: places }, () => new Set<WideMove>())
  const takers = Array.from({ length: places }, () => new Set<WideMove>())
  let changes = 0
  const add = (move: WideMove): void => {
    changes++
    moves.add(move)
    for (const place of move.gives) givers[place]?.add(move)
    for (const place of move.takes) takers[place]?.add(move)
  }
  const remove = (move: WideMove): void => {
    changes++
    moves.delete(move)
    for (const place of move.gives) givers[place]?.delete(move)
    for (const place of move.takes) takers[place]?.delete(move)
  }
  return { moves, givers, takers, add, remove, changes: () => changes }
}

function passAtOnce(place: number, index: Index): void {
  const givers = [...(index.givers[place] ?? [])]
  const takers = [...(index.takers[place] ?? [])]
  // With more of both, the net would grow.
  if (givers.length * takers.length > givers.length + takers.length || givers.length === 0) return
  const isFree = takers.every(({ takes, gives }) => takes.length === 1 && !gives.includes(place))
  const isOnce = givers.every(({ gives }) => gives.indexOf(place) === gives.lastIndexOf(place))
  if (takers.length === 0 || !isFree || !isOnce) return
  for (const move of [...givers, ...takers]) index.remove(move)
  for (const giver of givers) {
    const gives = giver.gives.filter((other) => other !== place)
    for (const taker of takers) {
      index.add({
        takes: giver.takes,
        gives: [...gives, ...taker.gives].sort(byNumber),
        run: [...giver.run, ...taker.run],
        covers: union(giver.covers, taker.covers),
      })
    }
  }
}

function dropEqualMoves(index: Index): void {
  const known = new Map<string, WideMove>()
  for (const move of [...index.moves]) {
    const key = `${move.takes.join()}>${move.gives.join()}`
    const other = known.get(key)
    known.set(key, other ? merge(move, other, index) : move)
  }
}

/** Keeps the shorter run of two moves; what either covers is covered. */
function merge(one: WideMove, other: WideMove, index: Index): WideMove {
  const shorter = one.run.length < other.run.length ? one : other
  const merged = { ...shorter, covers: union(one.covers, other.covers) }
  index.remove(one)
  index.remove(other)
  index.add(merged)
  return merged
}

function dropIdle(takers: readonly WideMove[], index: Index): void {
  for (const idle of takers) {
    if (idle.takes.join() !== idle.gives.join()) continue
    const other = takers.find(
      (move) => move !== idle && index.moves.has(move) && move.takes.join() === idle.takes.join(),
    )
    if (!other || !index.moves.has(idle)) continue
    index.remove(idle)
    index.remove(other)
    index.add({ ...other, covers: union(other.covers, idle.covers) })
    // The others are found anew in the next round.
    return
  }
}

function dropEqualPlaces(places: readonly number[], index: Index): void {
  const numbers = new Map([...index.moves].map((move, at) => [move, at]))
  const list = (moves: ReadonlySet<WideMove>): string =>
    [...moves]
      .map((move) => numbers.get(move) ?? -1)
      .sort(byNumber)
      .join()
  const known = new Map<string, number>()
  const dropped = new Set<number>()
  for (const place of places) {
    const givers = index.givers[place] ?? new Set()
    const isOnce = [...givers].every(({ gives }) => gives.indexOf(place) === gives.lastIndexOf(place))
    if (givers.size === 0 || !isOnce) continue
    const key = `${list(givers)}>${list(index.takers[place] ?? new Set())}`
    if (known.has(key)) dropped.add(place)
    else known.set(key, place)
  }
  if (dropped.size === 0) return
  const isKept = (place: number): boolean => !dropped.has(place)
  for (const move of [...index.moves]) {
    if (move.takes.every(isKept) && move.gives.every(isKept)) continue
    index.remove(move)
    index.add({ ...move, takes: move.takes.filter(isKept), gives: move.gives.filter(isKept) })
  }
}

const byNumber = (a: number, b: number): number => a - b

function union(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...a, ...b])
}
