/** Nearly no segment has anything to escape, and many are asked about. */
const SPECIAL = /[~/]/

/** Adds a segment to a JSON pointer (RFC 6901). */
export function join(pointer: string, segment: PropertyKey): string {
  const text = String(segment)
  const escaped = SPECIAL.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text
  return `${pointer}/${escaped}`
}

/** JSON pointer of a path. */
export function pointerOf(path: readonly PropertyKey[]): string {
  let pointer = ''
  for (const segment of path) pointer = join(pointer, segment)
  return pointer
}

/** Segments of a JSON pointer. */
export function segmentsOf(pointer: string): readonly string[] {
  if (pointer === '') return []
  const segments = pointer.slice(1).split('/')
  if (!pointer.includes('~')) return segments
  return segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The value at a JSON pointer; `undefined` where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let here = value
  for (const segment of segmentsOf(pointer)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, segment)) return undefined
    here = (here as Record<string, unknown>)[segment]
  }
  return here
}
