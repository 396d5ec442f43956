/** A heap: what comes first by the given order is popped first. */
export function heapOf<T>(isBefore: (a: T, b: T) => boolean): {
  readonly push: (item: T) => void
  readonly pop: () => T | undefined
} {
  const items: T[] = []
  const at = (index: number): T => items[index] as T
  const swap = (a: number, b: number): void => {
    const held = at(a)
    items[a] = at(b)
    items[b] = held
  }
  return {
    push: (item) => {
      items.push(item)
      for (let here = items.length - 1; here > 0; ) {
        const above = (here - 1) >> 1
        if (!isBefore(at(here), at(above))) return
        swap(here, above)
        here = above
      }
    },
    pop: () => {
      const first = items[0]
      const last = items.pop()
      if (items.length === 0 || last === undefined) return first
      items[0] = last
      for (let here = 0; ; ) {
        let next = here
        for (const below of [2 * here + 1, 2 * here + 2])
          if (below < items.length && isBefore(at(below), at(next))) next = below
        if (next === here) return first
        swap(here, next)
        here = next
      }
    },
  }
}
