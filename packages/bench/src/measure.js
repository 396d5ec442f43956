// Measuring on a machine that does other things too. All is told as a ratio of processor time (this process's own, its
// garbage collection included) between pieces of work that take turns, so that what disturbs one disturbs the other.

/** @typedef {{ value: number, range: readonly [number, number] }} Measured */

const collect = /** @type {(() => void) | undefined} */ (Reflect.get(globalThis, 'gc'))

/** Processor time of a piece of work, in milliseconds; what it leaves is collected before the next. @param {() => unknown} work */
export function cost(work) {
  collect?.()
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  if (result === undefined) throw new Error('the work must give something, so that it cannot be left out')
  return Math.max((user + system) / 1000, 0.001)
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/** Median and range. @param {readonly number[]} numbers @returns {Measured} */
export const summary = (numbers) => ({
  value: median(numbers),
  range: [Math.min(...numbers), Math.max(...numbers)],
})

/**
 * Runs all works in turn, round after round, each round in another order; one round first to warm up.
 * @template {string} Name
 * @param {Readonly<Record<Name, () => unknown>>} works @param {number} rounds
 * @returns {Record<Name, number[]>} milliseconds by round
 */
export function takeTurns(works, rounds) {
  const names = /** @type {Name[]} */ (Object.keys(works))
  const times = /** @type {Record<Name, number[]>} */ ({})
  for (const name of names) times[name] = []
  for (let round = -1; round < rounds; round++)
    for (let i = 0; i < names.length; i++) {
      const name = /** @type {Name} */ (names[(i + round + 1) % names.length])
      const time = cost(works[name])
      if (round >= 0) times[name].push(time)
    }
  return times
}

/** Ratio of each round. @param {readonly number[]} ours @param {readonly number[]} theirs @returns {Measured} */
export const ratio = (ours, theirs) => summary(ours.map((time, i) => time / (theirs[i] ?? Number.NaN)))
