/** Puts the value of a cell into a record; `false` where another cell of the row has taken the place. */
export function putValue(
  record: Record<string, unknown>,
  segments: readonly (string | number)[],
  value: unknown,
): boolean {
  let here: object = record
  for (const [i, segment] of segments.entries()) {
    const last = i === segments.length - 1
    const holder = here as Record<string | number, unknown>
    if (Array.isArray(here) !== (typeof segment === 'number')) return false
    if (last) {
      if (Object.hasOwn(holder, segment)) return false
      holder[segment] = value
    } else {
      if (!Object.hasOwn(holder, segment)) holder[segment] = typeof segments[i + 1] === 'number' ? [] : {}
      const next = holder[segment]
      if (typeof next !== 'object' || next === null) return false
      here = next
    }
  }
  return true
}

/** Closes the gaps in the lists of a record (an item 1 without an item 0); `true` where there were any. */
export function closeGaps(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let found = false
  for (const [key, part] of Object.entries(value)) {
    if (Array.isArray(part)) {
      const dense = part.filter(() => true)
      if (dense.length < part.length) {
        found = true
        ;(value as Record<string, unknown>)[key] = dense
      }
    }
    if (closeGaps((value as Record<string, unknown>)[key])) found = true
  }
  return found
}
