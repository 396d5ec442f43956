import type { Amount } from '../../amount/amount.js'
import type { SheetCell } from '../xlsx/write.js'
import { euroText } from './formulas.js'
import type { FormValues } from './values.js'

/** Rows and columns of a form count from 0. */
export const FIRST_COLUMN = 1

/** Where things stand on a form's sheet, and what they are. */
export interface Layout {
  readonly values: FormValues
  readonly periods: readonly (string | undefined)[]
  readonly totalColumn: number
  readonly rowOf: (key: string) => number
}

/** What stands where a figure is not known. */
export const notKnown: SheetCell = { text: 'ei tiedossa', style: 'note' }

/** What stands beside a row whose sums are lower bounds. */
export const openNote: SheetCell = { text: 'osa ei tiedossa: vähintään', style: 'note' }

/** A figure that is filled in. */
export const input = (cents: number): SheetCell => ({ number: euroText(cents), style: 'input' })
/** A formula with its value. */
export const computed = (formula: string, cents: number): SheetCell => ({
  formula,
  number: euroText(cents),
  style: 'euro',
})

/** What is known of an amount. */
export function knownCents({ cents, atLeast = 0 }: Amount): number {
  return cents === 'unknown' ? atLeast : cents
}

/** What is known of a category with all within it. */
export function centsOf(layout: Layout, category: string, period: string | undefined): number {
  const { values } = layout
  const parts = values.categories.filter(({ parent }) => parent === category)
  return parts.reduce(
    (sum, part) => sum + centsOf(layout, part.category ?? '', period),
    knownCents(values.direct(category, period)),
  )
}

/** Whether a part of a category is not known. */
export function isUnknown(layout: Layout, category: string, period: string | undefined): boolean {
  const { values } = layout
  const parts = values.categories.filter(({ parent }) => parent === category)
  return (
    values.direct(category, period).cents === 'unknown' ||
    parts.some((part) => isUnknown(layout, part.category ?? '', period))
  )
}
