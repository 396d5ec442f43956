/** What a column's cells hold: one value, a list of values separated by `;` (`name[]`), or JSON (`name:json`). */
export type ColumnMode = 'value' | 'list' | 'json'

/** A column's name, read. */
export interface ColumnPath {
  /** Keys, and numbers for places in lists. */
  readonly segments: readonly (string | number)[]
  readonly mode: ColumnMode
}

/** Lists in a table have a column for each item: more than this is no table but an attack. */
const MOST_ITEMS = 10_000

/**
 * Reads a dotted column name: `name.fi`, `memberships[0].area` or `memberships.0.area`, `municipalities[]`,
 * `ext.budget:json`. `undefined` where it is none.
 */
export function columnPath(name: string): ColumnPath | undefined {
  const json = name.endsWith(':json')
  const list = !json && name.endsWith('[]')
  const plain = json ? name.slice(0, -5) : list ? name.slice(0, -2) : name
  const segments: (string | number)[] = []
  for (const part of plain.split('.')) {
    const found = /^([^.[\]]+)((?:\[\d+\])*)$/.exec(part)
    if (!found) return undefined
    const [, key = '', indices = ''] = found
    segments.push(/^\d+$/.test(key) && segments.length > 0 ? Number(key) : key)
    for (const [digits] of indices.matchAll(/\d+/g)) segments.push(Number(digits))
  }
  const bad = segments.some((one) => (typeof one === 'number' ? one >= MOST_ITEMS : one === '__proto__'))
  return bad ? undefined : { segments, mode: json ? 'json' : list ? 'list' : 'value' }
}

/** A path as the schema knows it: `memberships[].area`. */
export function schemaPath(segments: readonly (string | number)[]): string {
  return segments.map((one, i) => (typeof one === 'number' ? '[]' : i === 0 ? one : `.${one}`)).join('')
}

/** A path as a column name: `memberships[0].area`. */
export function columnName(segments: readonly (string | number)[]): string {
  return segments.map((one, i) => (typeof one === 'number' ? `[${one}]` : i === 0 ? one : `.${one}`)).join('')
}
