import {
  type CalendarDate,
  formatEuros,
  formatFinnishDate,
  formatNumber,
  isCalendarDate,
} from '@sotekit/core'
import type { ReportLanguage } from '../report.js'
import { word } from './words.js'

export const nbsp = '\u00A0'
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A number, or `undefined` where it is none that can be shown. */
export function numberText(value: number, language: ReportLanguage, digits?: number): string | undefined {
  if (!Number.isFinite(value)) return undefined
  const places = digits === undefined ? undefined : Math.max(0, Math.min(20, Math.trunc(digits) || 0))
  return formatNumber(value, language, places)
}

export function eurosText(cents: number, language: ReportLanguage): string | undefined {
  return Number.isSafeInteger(cents) ? formatEuros(cents, language) : undefined
}

/** A share in percent with one decimal, from its parts; `undefined` where there is no whole. */
export function percentText(
  numerator: number,
  denominator: number,
  language: ReportLanguage,
): string | undefined {
  const digits = (numerator * 100) % denominator === 0 ? 0 : 1
  const value = numberText((numerator / denominator) * 100, language, digits)
  return value === undefined ? undefined : value + (language === 'en' ? '%' : `${nbsp}%`)
}

/** `5.5.2021`, in English `5 May 2021`; something that is no day is shown as it stands. */
export function dateText(date: CalendarDate, language: ReportLanguage): string {
  if (!isCalendarDate(date)) return String(date)
  if (language !== 'en') return formatFinnishDate(date)
  const [year, month, day] = date.split('-').map(Number)
  return [day, months[(month ?? 1) - 1], year].join(nbsp)
}

export function periodText(
  period: { readonly from?: CalendarDate | undefined; readonly to?: CalendarDate | undefined },
  language: ReportLanguage,
): string {
  const from = period.from === undefined ? '' : dateText(period.from, language)
  const to = period.to === undefined ? '' : dateText(period.to, language)
  if (from === '' && to === '') return word('unlimited', language)
  if (from === to) return from
  if (language !== 'en') return `${from}–${to}`
  if (to === '') return `from ${from}`
  return from === '' ? `until ${to}` : `${from}${nbsp}– ${to}`
}
