/** Numbers that look random and are the same for the same seed: from 0 up to, not including, `below`. */
export type Random = (below: number) => number

/** A small generator of seeded numbers (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let n = Math.imul(state ^ (state >>> 15), state | 1)
    n ^= n + Math.imul(n ^ (n >>> 7), n | 61)
    return Math.floor((((n ^ (n >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** A file with one thing wrong, and what was done to it. */
export interface Corruption {
  readonly how: string
  readonly bytes: Uint8Array
}

/** Spoils one byte, one line or one token of a file. */
export function corrupt(bytes: Uint8Array, random: Random): Corruption {
  const unit = random(3)
  return unit === 0 ? byteOf(bytes, random) : unit === 1 ? lineOf(bytes, random) : tokenOf(bytes, random)
}

function byteOf(bytes: Uint8Array, random: Random): Corruption {
  const at = random(bytes.length)
  const [before, here, after] = [bytes.subarray(0, at), bytes.subarray(at, at + 1), bytes.subarray(at + 1)]
  const other = Uint8Array.of(random(256))
  switch (random(4)) {
    case 0:
      return { how: 'byte changed', bytes: glued(before, other, after) }
    case 1:
      return { how: 'byte deleted', bytes: glued(before, after) }
    case 2:
      return { how: 'byte inserted', bytes: glued(before, other, here, after) }
    default:
      return { how: 'byte doubled', bytes: glued(before, here, here, after) }
  }
}

function lineOf(bytes: Uint8Array, random: Random): Corruption {
  const lines = new TextDecoder().decode(bytes).split('\n')
  const at = random(lines.length)
  const line = lines[at] ?? ''
  const edits: readonly (readonly [string, readonly string[]])[] = [
    ['line deleted', lines.toSpliced(at, 1)],
    ['line doubled', lines.toSpliced(at, 0, line)],
    ['lines swapped', lines.toSpliced(at, 2, lines[at + 1] ?? '', line)],
    ['line indented', lines.with(at, ` ${line}`)],
    ['line outdented', lines.with(at, line.replace(/^ /, ''))],
    ['file cut', lines.slice(0, at)],
    ['line moved', lines.toSpliced(at, 1).toSpliced(random(lines.length), 0, line)],
  ]
  const [how, edited] = edits[random(edits.length)] ?? ['', lines]
  return { how, bytes: new TextEncoder().encode(edited.join('\n')) }
}

function tokenOf(bytes: Uint8Array, random: Random): Corruption {
  const tokens: readonly string[] =
    new TextDecoder().decode(bytes).match(/[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu) ?? []
  const at = random(tokens.length)
  const other = tokens[random(tokens.length)] ?? ''
  const edits: readonly (readonly [string, readonly string[]])[] = [
    ['token deleted', tokens.toSpliced(at, 1)],
    ['token doubled', tokens.toSpliced(at, 0, tokens[at] ?? '')],
    ['token replaced', tokens.with(at, other)],
    ['token inserted', tokens.toSpliced(at, 0, other)],
  ]
  const [how, edited] = edits[random(edits.length)] ?? ['', tokens]
  return { how, bytes: new TextEncoder().encode(edited.join('')) }
}

function glued(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
