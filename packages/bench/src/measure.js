// Measuring on a machine that does other things too. All is told as a ratio of processor time (this process's own, its
// garbage collection included) between pieces of work that take turns, so that what disturbs one disturbs the other.

/** @typedef {{ value: number, range: readonly [number, number] }} Measured */

const collect = /** @type {(() => void) | undefined} */ (Reflect.get(globalThis, 'gc'))

const MEGABYTE = 2 ** 20
let kept = 0

/** Collects what former works have left. In a large heap that takes longer than many a work, so only if it is much. */
function tidy() {
  const held = process.memoryUsage().heapUsed
  if (held > 200 * MEGABYTE && held - kept < 20 * MEGABYTE) return
  collect?.()
  kept = process.memoryUsage().heapUsed
}

/** Processor time of a piece of work, in milliseconds; what it leaves is collected before the next. @param {() => unknown} work */
function cost(work) {
  const told = clock()
  return told(work())
}

/** Starts to count; the function returned tells how much was used when the work's result is there. */
function clock() {
  tidy()
  const before = process.cpuUsage()
  return (/** @type {unknown} */ result) => {
    const { user, system } = process.cpuUsage(before)
    if (result === undefined) throw new Error('the work must give something, so that it cannot be left out')
    return Math.max((user + system) / 1000, 0.001)
  }
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

/** Work, or work on what is made anew for it before its time is taken. @typedef {(() => unknown) | { readonly on: () => any, readonly does: (made: any) => unknown }} Work */

/** @param {Work} work */
function costOf(work) {
  if (typeof work === 'function') return cost(work)
  const made = work.on()
  return cost(() => work.does(made))
}

/**
 * Runs all works in turn, round after round; one round first to warm up. Each round begins with another one, and every
 * other round goes backwards, so that of two neighbours each comes first as often.
 * @template {string} Name
 * @param {Readonly<Record<Name, Work>>} works @param {number} rounds
 * @returns {Record<Name, number[]>} milliseconds by round
 */
export function takeTurns(works, rounds) {
  const { times, turns } = plan(works, rounds)
  for (const { name, counts } of turns) {
    const time = costOf(works[name])
    if (counts) times[name].push(time)
  }
  return times
}

/**
 * The same where works are waited for.
 * @template {string} Name
 * @param {Readonly<Record<Name, () => unknown>>} works @param {number} rounds
 * @returns {Promise<Record<Name, number[]>>} milliseconds by round
 */
export async function takeTurnsWaiting(works, rounds) {
  const { times, turns } = plan(works, rounds)
  for (const { name, counts } of turns) {
    const told = clock()
    const time = told(await works[name]())
    if (counts) times[name].push(time)
  }
  return times
}

/**
 * @template {string} Name
 * @param {Readonly<Record<Name, unknown>>} works @param {number} rounds
 */
function plan(works, rounds) {
  const names = /** @type {Name[]} */ (Object.keys(works))
  const times = /** @type {Record<Name, number[]>} */ ({})
  for (const name of names) times[name] = []
  const turns = Array.from({ length: rounds + 1 }, (_, round) => {
    const order = names.map((_name, i) => /** @type {Name} */ (names[(i + (round >> 1)) % names.length]))
    if (round % 2 === 1) order.reverse()
    return order.map((name) => ({ name, counts: round > 0 }))
  }).flat()
  return { times, turns }
}

/** Ratio of each round. @param {readonly number[]} ours @param {readonly number[]} theirs @returns {Measured} */
export const ratio = (ours, theirs) => summary(ours.map((time, i) => time / (theirs[i] ?? Number.NaN)))
