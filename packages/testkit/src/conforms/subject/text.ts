/** A value as text, of which equal values have equal ones. Unlike JSON it shows what JSON cannot hold. */
export function textOf(value: unknown): string {
  const above: unknown[] = []
  const show = (inner: unknown): unknown => {
    if (inner === undefined) return '«undefined»'
    if (typeof inner === 'bigint') return `«${inner}n»`
    if (typeof inner === 'function') return '«function»'
    if (typeof inner === 'symbol') return `«${String(inner)}»`
    if (typeof inner === 'number' && !Number.isFinite(inner)) return `«${inner}»`
    if (typeof inner !== 'object' || inner === null) return inner
    if (above.includes(inner)) return '«circle»'
    above.push(inner)
    const shown = showObject(inner, show)
    above.pop()
    return shown
  }
  return JSON.stringify(show(value), null, 1) ?? ''
}

function showObject(value: object, show: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(show)
  if (value instanceof Date) return `«date ${value.getTime()}»`
  if (value instanceof Map) return { '«map»': [...value].map(show) }
  if (value instanceof Set) return { '«set»': [...value].map(show) }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, show(inner)]),
  )
}

/** Where two texts part: the line of each, shortened. */
export function difference(a: string, b: string): string {
  const [before, after] = [a.split('\n'), b.split('\n')]
  const line = before.findIndex((text, i) => text !== after[i])
  const at = line < 0 ? before.length : line
  const shown = (lines: readonly string[]): string => (lines[at] ?? 'nothing').trim().slice(0, 160)
  return `${shown(before)}\n${shown(after)}`
}
