/** Keeps what was made while memory lasts, and makes it again when it is asked for after that. */
export function reusable<T extends object>(make: () => T, first?: T): () => T {
  let kept = first && new WeakRef(first)
  return () => {
    const still = kept?.deref()
    if (still) return still
    const again = make()
    kept = new WeakRef(again)
    return again
  }
}
