import { readFinnishDate } from '@sotekit/core'
import { isExact } from '../json/facts.js'
import { strictJson } from '../json/strict.js'
import type { FieldType } from '../text/located.js'
import { unguarded } from './guard.js'
import type { ColumnMode } from './header.js'
import { type DecimalMark, readNumber } from './number.js'

/** What stands in a cell, as the file gives it. */
export type Cell =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'number'
      readonly value: number
      /** As the workbook shows it, where that is not just its digits. */
      readonly shown?: string | undefined
      /** The day that the number would be. */
      readonly asDate?: string | undefined
    }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** A number that the workbook shows as a date. */
  | { readonly type: 'date'; readonly date: string }

/** What is odd about a cell; `value` holds what was made of it all the same. */
export type CellProblem =
  | 'ambiguous-number'
  | 'imprecise-number'
  | 'date-serial'
  | 'serial-as-date'
  | 'text-number'
  | 'number-for-text'
  | 'bad-json'

/** A cell as a value; `undefined` is an empty cell. */
export interface CellValue {
  readonly value: unknown
  readonly problem?: CellProblem | undefined
}

/** How a column's cells are read. */
export interface CellReading {
  readonly mode: ColumnMode
  readonly type: FieldType | undefined
  readonly mark: DecimalMark
  /** Whether the file tells numbers from texts, so that a text that is a number is a slip. */
  readonly typed: boolean
}

/** Makes a value of a cell, by what the schema says of its column. */
export function cellValue(cell: Cell, { mode, type, mark, typed }: CellReading): CellValue {
  if (cell.type === 'text') {
    const literal = unguarded(cell.text)
    if (mode === 'json') return jsonValue(literal ?? cell.text)
    if (literal !== undefined) return { value: mode === 'list' ? [literal] : literal }
    if (mode === 'list') return listValue(cell.text, type, mark)
    const read = textValue(cell.text, type, mark)
    return typed && typeof read.value === 'number' ? { ...read, problem: 'text-number' } : read
  }
  const one = cell.type === 'date' ? { value: cell.date } : typedValue(cell, type)
  return mode === 'list' ? { ...one, value: [one.value] } : one
}

function textValue(text: string, type: FieldType | undefined, mark: DecimalMark): CellValue {
  if (text === '') return { value: undefined }
  if (text === '[]' && type !== 'text') return { value: [] }
  if (text === '{}' && type !== 'text') return { value: {} }
  if (type === 'number') return numberValue(text, mark)
  if (type === 'boolean') return { value: truth.get(text.trim().toLowerCase()) ?? text }
  if (type === 'date') return dateValue(text)
  return { value: text }
}

const truth: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['tosi', true],
  ['false', false],
  ['epätosi', false],
])

function numberValue(text: string, mark: DecimalMark): CellValue {
  const read = readNumber(text, mark)
  if (read.ok) return { value: read.value }
  if (read.problem === 'not-a-number') return { value: text }
  return { value: text, problem: `${read.problem}-number` }
}

function dateValue(text: string): CellValue {
  const read = readFinnishDate(text)
  if (read.ok) return { value: read.date }
  return /^\d{5}$/.test(text.trim()) ? { value: text, problem: 'date-serial' } : { value: text }
}

/** The items of a cell; the writer uses such a cell only where no item holds a `;`. */
function listValue(text: string, type: FieldType | undefined, mark: DecimalMark): CellValue {
  if (text === '') return { value: undefined }
  if (text === '[]') return { value: [] }
  const items = text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => {
      const literal = unguarded(item)
      return literal === undefined ? textValue(item, type, mark) : { value: literal }
    })
  const problem = items.find((item: CellValue) => item.problem !== undefined)?.problem
  return { value: items.map(({ value }) => value), ...(problem && { problem }) }
}

function jsonValue(text: string): CellValue {
  return text === '' ? { value: undefined } : (strictJson(text) ?? { value: undefined, problem: 'bad-json' })
}

/** Numbers and truth values that the file itself tells apart from text. */
function typedValue(
  cell: Exclude<Cell, { readonly type: 'text' | 'date' }>,
  type: FieldType | undefined,
): CellValue {
  if (cell.type === 'boolean') return { value: cell.value }
  if (type === 'text') return { value: cell.shown ?? String(cell.value), problem: 'number-for-text' }
  if (type === 'date' && cell.asDate !== undefined) return { value: cell.asDate, problem: 'serial-as-date' }
  return isExact(cell.value) ? { value: cell.value } : { value: cell.value, problem: 'imprecise-number' }
}
