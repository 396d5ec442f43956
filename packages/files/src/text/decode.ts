/** Bytes read as UTF-8, or why that cannot be. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly bom: boolean }
  | {
      readonly ok: false
      readonly problem: 'utf-16' | 'windows-1252' | 'binary'
      /** Offset of the first byte that is not UTF-8. */
      readonly offset: number
      /** The text up to that byte. */
      readonly before: string
    }

/** Decodes UTF-8 with or without byte order mark. Never guesses another encoding into the data. */
export function decodeText(bytes: Uint8Array): Decoded {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  if (isUtf16(bytes)) return { ok: false, problem: 'utf-16', offset: 0, before: '' }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), bom }
  } catch {
    const offset = firstBadByte(bytes)
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset))
    return { ok: false, problem: looksBinary(bytes) ? 'binary' : 'windows-1252', offset, before }
  }
}

/** UTF-16 starts with its own mark, or has a zero in every other byte. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true
  const some = bytes.subarray(0, 64)
  if (some.length < 8) return false
  const zeros = [0, 0]
  some.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const most = Math.max(...zeros)
  return most >= some.length * 0.4 && Math.min(...zeros) === 0
}

function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 27))
}

/** Offset of the first byte that no UTF-8 text can have there: the longest prefix that decodes, by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodesUpTo(bytes, good, middle)) good = middle
    else bad = middle
  }
  return good
}

/** Whether the bytes between are UTF-8, a character cut at the end aside; `from` may be inside a character. */
function decodesUpTo(bytes: Uint8Array, from: number, to: number): boolean {
  let start = from
  while (start > 0 && from - start < 4 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, to), { stream: true })
    return true
  } catch {
    return false
  }
}
