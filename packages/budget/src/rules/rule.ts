import { formatEuros, type Rule } from '@sotekit/core'
import type { BudgetTypes } from '../plugin-types.js'

/** A rule of the plugin. */
export type BudgetRule = Rule<BudgetTypes>

/** What a check is handed to report with. */
export type Report = Parameters<BudgetRule['check']>[1]

/**
 * An amount as arguments of messages: `{name}` in Finnish messages, `{nameEn}` in English ones, and the cents for
 * programs.
 */
export function money(name: string, cents: number): Readonly<Record<string, string | number>> {
  const options = { wholeEuros: cents % 100 === 0 }
  return {
    [name]: formatEuros(cents, 'fi', options),
    [`${name}En`]: formatEuros(cents, 'en', options),
    [`${name}Cents`]: cents,
  }
}

/** A share as arguments of messages: `{name}` in Finnish ones, `{nameEn}` in English ones. */
export function percent(name: string, share: number): Readonly<Record<string, string | number>> {
  const text = String(Number((share * 100).toPrecision(12)))
  return { [name]: `${text.replace('.', ',')}\u00A0%`, [`${name}En`]: `${text}\u00A0%` }
}

/** The text nearest to one that is not known, if it is near. */
export function nearest(text: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(text.length / 3))
  for (const other of known) {
    const distance = editDistance(text, other, least)
    if (distance <= least && (best === undefined || distance < least)) [best, least] = [other, distance]
  }
  return best
}

/** Edits that turn one text into the other; `most + 1` where there are more. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? most + 1
}
