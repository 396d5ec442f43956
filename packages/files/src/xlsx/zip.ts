import { Inflate } from 'fflate'

/** An entry of a ZIP archive, as its directory lists it. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Offset of the entry's own header. */
  readonly header: number
}

/** Why an archive, or a part of it, is not read. */
export type ZipProblem = 'not-zip' | 'damaged' | 'encrypted' | 'bomb'

/** A result, or why there is none. */
export type Zipped<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ZipProblem }

const no = (problem: ZipProblem): { readonly ok: false; readonly problem: ZipProblem } => ({
  ok: false,
  problem,
})

/** A workbook has some dozens of parts. */
const MOST_ENTRIES = 5000
/** Bytes that all parts of a workbook may unpack to. */
const MOST_BYTES = 300_000_000
/** Above this size a part may not be packed tighter than tables ever are. */
const SUSPICIOUS_BYTES = 5_000_000
const MOST_RATIO = 300

/** Lists the entries of a ZIP archive from its directory. Does not unpack anything. */
export function zipEntries(bytes: Uint8Array): Zipped<ReadonlyMap<string, ZipEntry>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = directoryEnd(view)
  if (end === -1) return no('not-zip')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  // 0xffff and 0xffffffff stand for ZIP64, which no workbook of a size that we read needs.
  if (count > MOST_ENTRIES) return no(count === 0xffff ? 'damaged' : 'bomb')
  const entries = new Map<string, ZipEntry>()
  const decoder = new TextDecoder()
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return no('damaged')
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if ((view.getUint16(at + 8, true) & 1) === 1) return no('encrypted')
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    })
    at = next
  }
  return { ok: true, value: entries }
}

/** Offset of the record that ends an archive, looked for from the back; `-1` if there is none. */
function directoryEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

/** Unpacks entries one by one, and no more than a workbook can need. */
export function unzipper(bytes: Uint8Array): (entry: ZipEntry) => Zipped<Uint8Array> {
  let budget = MOST_BYTES
  return (entry) => {
    const packed = packedBytes(bytes, entry)
    if (!packed || (entry.method !== 0 && entry.method !== 8)) return no('damaged')
    const most = Math.min(budget, Math.max(SUSPICIOUS_BYTES, packed.length * MOST_RATIO))
    if (entry.size > most) return no('bomb')
    const unpacked = entry.method === 0 ? packed : inflated(packed, entry.size)
    if (unpacked === 'too-much') return no('bomb')
    if (!unpacked || unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) return no('damaged')
    budget -= unpacked.length
    return { ok: true, value: unpacked }
  }
}

function packedBytes(bytes: Uint8Array, { header, packed }: ZipEntry): Uint8Array | undefined {
  if (header + 30 > bytes.length) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(header, true) !== 0x04034b50) return undefined
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : undefined
}

/** Bytes that are unpacked in one go: they give at most a thousand times as many. */
const PIECE = 0x1000

/** Unpacks piece by piece, so that a bomb is noticed while it is still small. */
function inflated(packed: Uint8Array, most: number): Uint8Array | 'too-much' | undefined {
  const pieces: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((piece) => {
    pieces.push(piece)
    size += piece.length
  })
  try {
    for (let at = 0; at < packed.length || at === 0; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
      if (size > most) return 'too-much'
    }
  } catch {
    return undefined
  }
  return joined(pieces, size)
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

let table: Int32Array | undefined

function crcTable(): Int32Array {
  table ??= Int32Array.from({ length: 256 }, (_, n) => {
    let c = n
    for (let k = 0; k < 8; k++) c = (c & 1) === 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
    return c
  })
  return table
}

/** The check sum that ZIP keeps of each entry. */
function crc32(bytes: Uint8Array): number {
  const codes = crcTable()
  let crc = -1
  for (const byte of bytes) crc = (codes[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}
