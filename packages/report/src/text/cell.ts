import type { BlockText, Cell, KeyFigureBlock } from '@sotekit/core'
import type { ReportLanguage } from '../report.js'
import { dateText, eurosText, nbsp, numberText, percentText, periodText } from './format.js'
import { type Passage, passage } from './passage.js'
import { word } from './words.js'

/** A cell as a reader sees it: words, a remark, and what sort of thing it is. */
export interface CellView {
  readonly passage: Passage
  readonly note?: Passage | undefined
  /** What stands in brackets after the words: the percentage of a share, how many are unknown. */
  readonly detail?: string | undefined
  /** Numbers stand at the end of their column; unknown and suppressed are marked. */
  readonly sort: 'text' | 'number' | 'empty' | 'unknown' | 'suppressed'
}

/** What a cell says in a language. The value of a suppressed cell is not looked at, should there be one. */
export function cellView(cell: Cell | undefined, language: ReportLanguage): CellView {
  const own = (text: string): Passage => ({ text, language, fallback: false })
  const noteOf = (note: BlockText | undefined): { note?: Passage } =>
    note === undefined ? {} : { note: passage(note, language) }
  const number = (text: string | undefined, note?: BlockText): CellView =>
    text === undefined
      ? { passage: own(word('unknown', language)), sort: 'unknown', ...noteOf(note) }
      : { passage: own(text), sort: 'number', ...noteOf(note) }

  if (cell === undefined) return { passage: own(word('unknown', language)), sort: 'unknown' }
  if (cell === null) return { passage: own('–'), sort: 'empty' }
  if (typeof cell === 'string') return { passage: passage(cell, language), sort: 'text' }
  if (typeof cell === 'number') return number(numberText(cell, language))
  if ('suppressed' in cell) return { passage: own(word('suppressed', language)), sort: 'suppressed' }
  if ('unknown' in cell && cell.unknown === true) {
    return { passage: own(word('unknown', language)), sort: 'unknown', ...noteOf(cell.note) }
  }
  if ('text' in cell) {
    const found = passage(cell.text, language)
    return {
      passage: cell.lang ? { ...found, language: cell.lang } : found,
      sort: 'text',
      ...noteOf(cell.note),
    }
  }
  if ('count' in cell) return number(numberText(cell.count, language), cell.note)
  if ('cents' in cell) return number(eurosText(cell.cents, language), cell.note)
  if ('numerator' in cell) return shareView(cell, number(shareText(cell, language)), language)
  if ('decimal' in cell) {
    const text = numberText(cell.decimal, language, cell.digits)
    return number(text && cell.unit ? withUnit(text, cell.unit, language) : text)
  }
  if ('date' in cell) return { passage: own(dateText(cell.date, language)), sort: 'text' }
  if ('atLeast' in cell) return number(boundsText(cell, language))
  if ('period' in cell) return { passage: own(periodText(cell, language)), sort: 'text' }
  return { passage: own(word('unknown', language)), sort: 'unknown' }
}

/** In English the percent sign stands right after the number. */
function withUnit(text: string, unit: string, language: ReportLanguage): string {
  return unit === '%' && language === 'en' ? `${text}%` : text + nbsp + passage(unit, language).text
}

type ShareCell = Extract<Cell, { readonly numerator: number }>
type BoundsCell = Extract<Cell, { readonly atLeast: number }>

/** A line may break after the slash: two large numbers need not fit on one. */
function shareText({ numerator, denominator }: ShareCell, language: ReportLanguage): string | undefined {
  const part = numberText(numerator, language)
  const whole = numberText(denominator, language)
  return part === undefined || whole === undefined ? undefined : `${part}${nbsp}/ ${whole}`
}

/** A share with its percentage and what is unknown, of a whole that is more than nothing. */
function shareView(cell: ShareCell, view: CellView, language: ReportLanguage): CellView {
  if (view.sort === 'unknown') return view
  const percent = cell.denominator === 0 ? undefined : percentText(cell.numerator, cell.denominator, language)
  const unknown = cell.unknown ? numberText(cell.unknown, language) : undefined
  const details = [percent, unknown && `${word('unknown', language)}${nbsp}${unknown}`].filter(Boolean)
  return details.length === 0 ? view : { ...view, detail: details.join('; ') }
}

function boundsText(cell: BoundsCell, language: ReportLanguage): string | undefined {
  const show = (value: number) =>
    cell.unit === 'cents' ? eurosText(value, language) : numberText(value, language)
  const least = show(cell.atLeast)
  const most = cell.atMost === undefined ? undefined : show(cell.atMost)
  if (least === undefined) return undefined
  const low = word('atLeast', language) + nbsp + least
  return most === undefined ? low : `${low}, ${word('atMost', language) + nbsp + most}`
}

/** How many are unknown beside a key figure, where its value does not tell so itself. */
export function unknownCount(
  { value, unknown }: KeyFigureBlock,
  language: ReportLanguage,
): string | undefined {
  const told =
    typeof value === 'object' && value !== null && 'numerator' in value && value.unknown !== undefined
  return unknown && !told ? numberText(unknown, language) : undefined
}
