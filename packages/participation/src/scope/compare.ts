/** Order by code units: the same on every machine. */
export function compare(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): -1 | 0 | 1 {
  return compare(a.id, b.id)
}
