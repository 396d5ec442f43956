// Numbers that look random and are the same in every run: the generator of Tommy Ettinger's "mulberry32" family.

/**
 * @typedef {object} Random
 * @property {(below: number) => number} int a whole number from 0 up to, but not including, `below`
 * @property {<T>(list: readonly T[]) => T} pick
 * @property {(share: number) => boolean} chance
 */

/** @param {number} seed @returns {Random} */
export function random(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (/** @type {number} */ below) => Math.floor(next() * below)
  return {
    int,
    pick: (list) => /** @type {any} */ (list[int(list.length)]),
    chance: (share) => next() < share,
  }
}
