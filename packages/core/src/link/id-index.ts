/** Positions by id, in the order in which ids were added. */
export interface IdIndex {
  readonly size: number
  readonly get: (id: string) => number | undefined
  readonly has: (id: string) => boolean
  readonly keys: () => Iterable<string>
  readonly values: () => Iterable<number>
}

/** An index that grows. */
export interface GrowingIdIndex extends IdIndex {
  /** Adds an id that is not there yet; of one that is, it gives the position and changes nothing. */
  readonly add: (id: string, position: number) => number | undefined
}

const FIRST_SLOTS = 16

/**
 * A hash table with open addressing over one typed array: of each slot the hash and the entry, from 1. A `Map` of a
 * national dataset's ids takes some five times as long to make and twice as long to ask, since it looks into texts
 * all over memory to compare their hashes, at each step of a search and each time that it grows.
 */
export function idIndex(): GrowingIdIndex {
  const ids: string[] = []
  const positions: number[] = []
  // Who makes up ids cannot foresee which of them meet.
  const seed = Math.floor(Math.random() * 2 ** 32)
  let slots = new Int32Array(2 * FIRST_SLOTS)
  let mask = FIRST_SLOTS - 1

  const hashOf = (id: string): number => {
    let hash = seed
    for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
    hash ^= hash >>> 15
    return Math.imul(hash, 0x2c1b3c6d) ^ (hash >>> 13)
  }
  /** The slot of an id, or the empty one where it belongs. */
  const slotOf = (id: string, hash: number): number => {
    let slot = hash & mask
    for (;;) {
      const entry = slots[2 * slot + 1] as number
      if (entry === 0 || (slots[2 * slot] === hash && ids[entry - 1] === id)) return slot
      slot = (slot + 1) & mask
    }
  }
  const grow = (): void => {
    const old = slots
    slots = new Int32Array(old.length * 2)
    mask = mask * 2 + 1
    for (let i = 0; i < old.length; i += 2) {
      const hash = old[i] as number
      const entry = old[i + 1] as number
      if (entry === 0) continue
      let slot = hash & mask
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask
      slots[2 * slot] = hash
      slots[2 * slot + 1] = entry
    }
  }
  const get = (id: string): number | undefined => {
    // Plugins without types may ask for anything.
    if (typeof id !== 'string') return undefined
    const entry = slots[2 * slotOf(id, hashOf(id)) + 1] as number
    return entry === 0 ? undefined : positions[entry - 1]
  }
  return {
    get size() {
      return ids.length
    },
    get,
    has: (id) => get(id) !== undefined,
    keys: () => ids,
    values: () => positions,
    add: (id, position) => {
      const hash = hashOf(id)
      const slot = slotOf(id, hash)
      const entry = slots[2 * slot + 1] as number
      if (entry !== 0) return positions[entry - 1]
      ids.push(id)
      positions.push(position)
      slots[2 * slot] = hash
      slots[2 * slot + 1] = ids.length
      if (ids.length * 2 > mask) grow()
      return undefined
    },
  }
}
