const LONGEST = 60

/** The candidate that was most likely meant: within a third of the word's length in edits; the first by alphabet of equals. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length === 0 || word.length > LONGEST) return undefined
  const plain = word.toLowerCase()
  const limit = Math.max(1, Math.floor(plain.length / 3))
  let best: { readonly candidate: string; readonly edits: number } | undefined
  for (const candidate of [...candidates].sort()) {
    const edits = distance(plain, candidate.toLowerCase())
    if (edits <= limit && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { candidate, edits }
  }
  return best?.candidate
}

/** Levenshtein distance, row by row. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
