import { guarded } from '../table/guard.js'
import { type DecimalMark, printNumber } from '../table/number.js'
import type { FieldType } from '../text/located.js'
import type { Dialect } from './dialect.js'

/** A value as the text of a cell; `undefined` where a cell cannot hold it. */
export function cellText(value: unknown, type: FieldType | undefined, mark: DecimalMark): string | undefined {
  if (typeof value === 'string') return guarded(value, type)
  if (typeof value === 'number') return type === 'number' ? printNumber(value, mark) : undefined
  if (typeof value === 'boolean') return type === 'boolean' ? String(value) : undefined
  return undefined
}

/** A cell's text with quotes where CSV needs them. */
export function quotedCell(text: string, delimiter: Dialect['delimiter']): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) || text.startsWith(' ') || text.endsWith(' ')
    ? `"${text.replaceAll('"', '""')}"`
    : text
}
