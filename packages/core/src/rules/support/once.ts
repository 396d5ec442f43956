/** Computes something of a dataset at the first use and keeps it as long as the dataset lives. */
/* @__NO_SIDE_EFFECTS__ */
export function once<D extends object, T>(make: (dataset: D) => T): (dataset: D) => T {
  const made = new WeakMap<D, { readonly value: T }>()
  return (dataset) => {
    const known = made.get(dataset) ?? { value: make(dataset) }
    made.set(dataset, known)
    return known.value
  }
}
