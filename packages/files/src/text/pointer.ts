/** JSON pointer (RFC 6901) of a path. */
export function pointerOf(path: readonly (string | number)[]): string {
  let pointer = ''
  for (const segment of path) pointer = join(pointer, segment)
  return pointer
}

/** Adds a segment to a JSON pointer. */
export function join(pointer: string, segment: string | number): string {
  return `${pointer}/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** Segments of a JSON pointer. */
export function segmentsOf(pointer: string): readonly string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
}
