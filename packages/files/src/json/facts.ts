/** What a JSON text holds, found in one pass over its bytes. */
export interface JsonFacts {
  /** Keys, those that stand twice counted twice. */
  readonly keys: number
  readonly depth: number
}

const quote = 0x22
const backslash = 0x5c

/** Counts keys and levels. Exact for a text that is JSON; for anything else only bounded. */
export function jsonFacts(bytes: Uint8Array): JsonFacts {
  const length = bytes.length
  let keys = 0
  let level = 0
  let depth = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]
    if (byte === quote) i = closingQuote(bytes, i + 1, length)
    else if (byte === 0x3a) keys++
    else if (byte === 0x7b || byte === 0x5b) {
      if (++level > depth) depth = level
    } else if (byte === 0x7d || byte === 0x5d) level--
  }
  return { keys, depth }
}

function closingQuote(bytes: Uint8Array, from: number, length: number): number {
  let i = from
  while (i < length && bytes[i] !== quote) i += bytes[i] === backslash ? 2 : 1
  return i
}

/** Whether a character of the surrogate range is escaped (`\ud83d`): only so can half a character get in. */
export function mentionsSurrogates(text: string): boolean {
  return text.includes('\\ud') || text.includes('\\uD')
}

/** What made values hold, found in one walk over them. */
export interface ValueFacts {
  keys: number
  /** Whether there is something to tell: a number that is not exact, or a key that cannot be used. */
  odd: boolean
}

/** Adds up the facts of a value, whose depth is bounded. */
export function valueFacts(value: object, facts: ValueFacts): void {
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) partFacts(item, facts)
    return
  }
  for (const key in value) {
    facts.keys++
    if (key === '__proto__') facts.odd = true
    partFacts((value as Record<string, unknown>)[key], facts)
  }
}

function partFacts(part: unknown, facts: ValueFacts): void {
  if (typeof part === 'object' && part !== null) valueFacts(part, facts)
  else if (typeof part === 'number' && !isExact(part)) facts.odd = true
}

/** Whether a number is the one that was written: finite, and within the safe integers where it is whole. */
export function isExact(value: number): boolean {
  return Number.isSafeInteger(value) || (!Number.isInteger(value) && Number.isFinite(value))
}
