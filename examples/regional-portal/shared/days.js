import { addDays } from '@sotekit/core'

/** @typedef {import('../store/snapshot.js').Dataset} Dataset */

/** What the date slider reaches over. */
export const firstDay = '2020-01-01'
export const lastDay = '2026-12-31'

/** The day inside the slider that is nearest. @param {string} day */
export const clamped = (day) => (day < firstDay ? firstDay : day > lastDay ? lastDay : day)

/** The first day of the slider's month number `month`, from 0. @param {number} month */
export function dayOfMonth(month) {
  const year = Number(firstDay.slice(0, 4)) + Math.floor(month / 12)
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

/** The slider's month of a day. @param {string} day */
export const monthOf = (day) =>
  (Number(clamped(day).slice(0, 4)) - Number(firstDay.slice(0, 4))) * 12 +
  Number(clamped(day).slice(5, 7)) -
  1

export const lastMonth = monthOf(lastDay)

/**
 * The periods within which the answers for a municipality stay the same, from first to last day of the slider.
 *
 * @param {Dataset} dataset
 * @param {string} municipality
 * @returns {readonly { from: string, to: string }[]}
 */
export function stablePeriods(dataset, municipality) {
  const known = periodsOf.get(dataset) ?? new Map()
  periodsOf.set(dataset, known)
  const periods = known.get(municipality) ?? computedPeriods(dataset, municipality)
  known.set(municipality, periods)
  return periods
}

/** Computed once for each municipality. @type {WeakMap<Dataset, Map<string, readonly { from: string, to: string }[]>>} */
const periodsOf = new WeakMap()

/** @param {Dataset} dataset @param {string} municipality */
function computedPeriods(dataset, municipality) {
  const starts = [firstDay]
  let before = answersOn(dataset, municipality, firstDay)
  for (const day of turningDays(dataset)) {
    const now = answersOn(dataset, municipality, day)
    if (now !== before) starts.push(day)
    before = now
  }
  return starts.map((from, i) => ({
    from,
    to: i + 1 < starts.length ? addDays(starts[i + 1] ?? from, -1) : lastDay,
  }))
}

/** @param {Dataset} dataset @param {string} municipality @param {string} day */
function answersOn(dataset, municipality, day) {
  return JSON.stringify(
    dataset
      .at(day)
      .who({ municipality })
      .map(({ service, organiser, producers }) => [service, organiser, producers]),
  )
}

/** Days on which any record begins to hold or has ended, in order. @param {Dataset} dataset */
function turningDays(dataset) {
  /** @type {Set<string>} */
  const days = new Set()
  /** @param {{ from?: string | undefined, to?: string | undefined } | undefined} period */
  const add = (period) => {
    if (period?.from !== undefined) days.add(period.from)
    if (period?.to !== undefined) days.add(addDays(period.to, 1))
  }
  for (const { validity, producers } of dataset.arrangements) {
    add(validity)
    for (const producer of producers) add(producer.validity)
  }
  for (const { validity, memberships = [] } of dataset.municipalities) {
    add(validity)
    for (const membership of memberships) add(membership.validity)
  }
  for (const { validity } of dataset.areas) add(validity)
  return [...days].filter((day) => day > firstDay && day <= lastDay).sort()
}
