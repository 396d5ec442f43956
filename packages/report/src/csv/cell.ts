import type { SheetValue } from '../sheets/facets.js'

/** How a CSV file is written. */
export interface Dialect {
  readonly separator: string
  readonly decimal: string
  readonly lineEnd: string
  readonly byteOrderMark: string
}

// What a spreadsheet program would take for the beginning of a formula (CWE-1236), also in its full width.
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is one of what is looked for
const formula = /^[\s\u0000\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n\u0000]/

/** A value as a field. A text that looks like a formula gets an apostrophe before it; numbers never do. */
export function field(value: SheetValue, dialect: Dialect): string {
  switch (value.type) {
    case 'empty':
      return ''
    case 'number':
      return decimal(
        value.digits === undefined ? plainNumber(value.value) : fixed(value.value, value.digits),
        dialect,
      )
    case 'cents':
      return decimal(euros(value.cents), dialect)
    case 'date':
      return value.date
    case 'text':
      return textField(value.text, dialect)
  }
}

export function textField(text: string, { separator }: Dialect): string {
  const safe = formula.test(text) ? `'${text}` : text
  return safe !== text || safe.includes(separator) || /["\r\n]|^\s|\s$/.test(safe)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe
}

const decimal = (text: string, dialect: Dialect): string => text.replace('.', dialect.decimal)

/** All digits, without an exponent. */
function plainNumber(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, '') : String(BigInt(value))
}

const fixed = (value: number, digits: number): string =>
  value.toFixed(Math.max(0, Math.min(20, Math.trunc(digits) || 0)))

/** Euros with two decimals, from whole cents: no rounding takes part. */
function euros(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
