/**
 * Makes something of a dataset once, as datasets do not change; by whatever texts it is asked with.
 */
export function remembered<D extends object, K extends readonly (string | undefined)[], T>(
  make: (data: D, ...keys: K) => T,
): (data: D, ...keys: K) => T {
  const made = new WeakMap<D, Map<string, T>>()
  return (data, ...keys) => {
    let known = made.get(data)
    if (!known) {
      known = new Map()
      made.set(data, known)
    }
    const key = JSON.stringify(keys)
    const found = known.get(key)
    if (found !== undefined) return found
    const fresh = make(data, ...keys)
    known.set(key, fresh)
    return fresh
  }
}
