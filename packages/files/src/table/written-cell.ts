import { valueIn, type WrittenColumn } from './columns.js'
import { guarded } from './guard.js'
import { type DecimalMark, printNumber } from './number.js'

/** A cell that is written: text, or a number or truth value where the format tells them apart. */
export type WrittenCell = string | number | boolean | undefined

/** What a record has in a column. */
export function writtenCell(
  record: Readonly<Record<string, unknown>>,
  { segments, mode, type }: WrittenColumn,
  mark: DecimalMark,
): WrittenCell {
  const value = valueIn(record, segments)
  if (value === undefined) return undefined
  if (mode === 'json') return guarded(JSON.stringify(value), 'text')
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    if (mode !== 'list') return undefined
    return value.map((item) => (typeof item === 'number' ? printNumber(item, mark) : String(item))).join(';')
  }
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : undefined
  return typeof value === 'string' ? guarded(value, type) : (value as number | boolean)
}
