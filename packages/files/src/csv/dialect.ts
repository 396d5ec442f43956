import type { DecimalMark } from '../table/number.js'

/** How a CSV file is written. */
export interface Dialect {
  readonly delimiter: ';' | ',' | '\t'
  readonly mark: DecimalMark
  /** Offset of the line that names the columns. */
  readonly start: number
}

/**
 * Finds the separator in the line that names the columns: `;` as Finnish Excel writes (with a decimal comma),
 * `,` or a tab. A line `sep=;` before it, as Excel understands it, counts too.
 */
export function dialectOf(text: string): Dialect {
  const told = /^sep=([;,\t])\r?\n/.exec(text)
  if (told) return dialect(told[1] as Dialect['delimiter'], told[0].length)
  const header = /^(?:"[^"]*"|[^"\r\n])*/.exec(text.slice(0, LONGEST_HEADER))?.[0] ?? ''
  const bare = header.replaceAll(/"[^"]*"/g, '')
  const count = (one: string): number => bare.split(one).length
  const most = Math.max(count(';'), count(','), count('\t'))
  return dialect(most === count(';') ? ';' : most === count(',') ? ',' : '\t', 0)
}

const LONGEST_HEADER = 100_000

const dialect = (delimiter: Dialect['delimiter'], start: number): Dialect => ({
  delimiter,
  mark: delimiter === ',' ? '.' : ',',
  start,
})
