import type { BlockText, CalendarDate, Cell } from '@sotekit/core'
import { isCalendarDate } from '@sotekit/core'
import type { ReportLanguage } from '../report.js'
import { cellView } from '../text/cell.js'
import { plain } from '../text/passage.js'

/** A value in a sheet: numbers stay numbers, dates dates. */
export type SheetValue =
  | { readonly type: 'empty' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number; readonly digits?: number | undefined }
  | { readonly type: 'cents'; readonly cents: number }
  | { readonly type: 'date'; readonly date: CalendarDate }

/**
 * What a cell of a report can hold more than one of, each a column of its own in a sheet: the value, the whole that
 * it is a part of, how many are unknown, bounds, ends of a period, the unit, a note.
 */
export const facets = [
  'value',
  'whole',
  'unknown',
  'atLeast',
  'atMost',
  'begins',
  'ends',
  'unit',
  'note',
] as const

export type Facet = (typeof facets)[number]

export interface CellFacets {
  readonly values: Partial<Readonly<Record<Facet, SheetValue>>>
  /** The word of a cell without a value (unknown, suppressed), for whichever column comes first. */
  readonly word?: string | undefined
}

type Found = Partial<Record<Facet, SheetValue>>

const text = (words: string): SheetValue => ({ type: 'text', text: words })
const count = (value: number): SheetValue => ({ type: 'number', value })

/** Takes a cell apart. Of a suppressed one only the word remains. */
export function facetsOf(cell: Cell | undefined, language: ReportLanguage): CellFacets {
  const view = cellView(cell, language)
  if (view.sort === 'empty') return { values: {} }
  if (view.sort === 'suppressed') return { values: {}, word: view.passage.text }
  const note: Found = view.note ? { note: text(view.note.text) } : {}
  if (view.sort === 'unknown') return { values: note, word: view.passage.text }
  return { values: { ...valuesOf(cell, view.passage.text, language), ...note } }
}

function valuesOf(cell: Cell | undefined, words: string, language: ReportLanguage): Found {
  if (typeof cell === 'number') return { value: count(cell) }
  if (typeof cell !== 'object' || cell === null) return { value: text(words) }
  if ('count' in cell) return { value: count(cell.count) }
  if ('cents' in cell) return { value: { type: 'cents', cents: cell.cents } }
  if ('numerator' in cell) {
    const parts: Found = { value: count(cell.numerator), whole: count(cell.denominator) }
    return cell.unknown === undefined ? parts : { ...parts, unknown: count(cell.unknown) }
  }
  if ('decimal' in cell) {
    const value: SheetValue = { type: 'number', value: cell.decimal, digits: cell.digits }
    return cell.unit ? { value, unit: text(plain(cell.unit as BlockText, language)) } : { value }
  }
  if ('date' in cell) return { value: dateValue(cell.date) }
  if ('atLeast' in cell) {
    const bound = (value: number): SheetValue =>
      cell.unit === 'cents' ? { type: 'cents', cents: value } : count(value)
    const atLeast = bound(cell.atLeast)
    return cell.atMost === undefined ? { atLeast } : { atLeast, atMost: bound(cell.atMost) }
  }
  if ('period' in cell) {
    return {
      begins: cell.from === undefined ? { type: 'empty' } : dateValue(cell.from),
      ends: cell.to === undefined ? { type: 'empty' } : dateValue(cell.to),
    }
  }
  return { value: text(words) }
}

function dateValue(date: CalendarDate): SheetValue {
  return isCalendarDate(date) ? { type: 'date', date } : text(String(date))
}
