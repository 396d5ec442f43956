import type { ChainNet } from '../net.js'

/**
 * Leaves out of a run that ends too early whatever it does not need to end too early: first all after the first
 * time, then move by move from the back. A run through a reduced net does more than it needs.
 */
export function trimEarly(net: ChainNet, run: readonly number[]): readonly number[] {
  let kept = run.slice(0, firstEarly(net, run) ?? run.length)
  for (let at = kept.length - 1; at >= 0; at--) {
    const shorter = [...kept.slice(0, at), ...kept.slice(at + 1)]
    if (firstEarly(net, shorter) !== undefined) kept = shorter
  }
  return kept
}

/** After how many moves an end was reached while something is left; nothing where a move is not possible. */
function firstEarly(net: ChainNet, run: readonly number[]): number | undefined {
  const held = new Uint16Array(net.places.length)
  held[net.source] = 1
  let left = 1
  for (const [at, index] of run.entries()) {
    const { takes = [], gives = [] } = net.moves[index] ?? {}
    if (takes.some((place) => held[place] === 0)) return undefined
    for (const place of takes) held[place] = (held[place] ?? 0) - 1
    for (const place of gives) held[place] = (held[place] ?? 0) + 1
    left += gives.length - takes.length
    if ((held[net.sink] ?? 0) > 0 && left > 1) return at + 1
  }
  return undefined
}
