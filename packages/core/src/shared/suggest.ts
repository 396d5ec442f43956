import { distance } from 'fastest-levenshtein'

const LONGEST = 60

/**
 * The candidates nearest to a word, nearest first: those within a third of its length in edits, at most two.
 * Ties fall in the order of the alphabet, so that the result does not depend on the order of the candidates.
 */
export function suggest(word: string, candidates: Iterable<string>): readonly string[] {
  if (word.length === 0 || word.length > LONGEST) return []
  const plain = word.normalize('NFC').toLowerCase()
  const limit = Math.max(1, Math.floor(plain.length / 3))
  const near: { readonly candidate: string; readonly edits: number }[] = []
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - plain.length) > limit || candidate.length > LONGEST) continue
    const other = candidate.toLowerCase()
    const edits = isSwap(plain, other) ? 1 : distance(plain, other)
    if (edits <= limit) near.push({ candidate, edits })
  }
  near.sort((a, b) => a.edits - b.edits || compare(a.candidate, b.candidate))
  return near.slice(0, 2).map((one) => one.candidate)
}

/** Whether two neighbouring letters changed places: the commonest slip of all. */
function isSwap(a: string, b: string): boolean {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return (
    a.length === b.length &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    at + 1 < a.length &&
    a.slice(at + 2) === b.slice(at + 2)
  )
}

/** Compares by code units: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
