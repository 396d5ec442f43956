import { percentOfShare } from '@sotekit/core'
import { columnName } from '../xlsx/cells.js'

/** The name of the cell that holds the share that others pay, in percent. */
export const OWN_PERCENT = 'Omarahoitusprosentti'
export const GRANT_PERCENT = 'Avustusprosentti'

/** Cells of a row, as a range. */
export function rowRange(row: number, from: number, to: number): string {
  return `${columnName(from)}${row + 1}:${columnName(to)}${row + 1}`
}

/**
 * The least own share of a sum, rounded up, but not more than the sum: our own rule in a spreadsheet's words. The
 * sum is taken in whole cents and the share in percent, since 0.17 × 10 900 is more than 1 853 in binary fractions
 * and would be rounded up to 1 854.
 */
export function ownFormula(eligible: string, digits: 0 | 2): string {
  return `MIN(${eligible},ROUNDUP(ROUND(ROUND(${eligible}*100,0)*${OWN_PERCENT}/10000,6),${digits}))`
}

/** The share that others pay, in percent, as decimal digits. */
export function ownPercent(share: number): string {
  return decimalText(100 - percentOfShare(share))
}

/** A number's digits without an exponent or binary noise. */
export function decimalText(value: number): string {
  return String(Number(value.toFixed(8)))
}

/** Cents as the decimal digits of euros, exactly. */
export function euroText(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '')
  return cents < 0 ? `-${text}` : text
}
