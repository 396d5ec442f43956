import type { BlockText, Cell, LocalizedText, Messages } from '@sotekit/core'
import type { Amount } from '../amount/amount.js'

/** Texts that stand in both message languages. */
export const both = (fi: string, en: string): Messages => ({ fi, en })

/** An amount as a cell: unknown stays unknown, and a lower bound says that it is one. */
export function amountCell(amount: Amount): Cell {
  if (amount.cents !== 'unknown') return { cents: amount.cents }
  const { atLeast, atMost } = amount
  if (atLeast === undefined || (atLeast === 0 && atMost === undefined)) return { unknown: true }
  return { atLeast, ...(atMost !== undefined && { atMost }), unit: 'cents' }
}

/** A text as a cell. */
export const textCell = (text: BlockText): Cell => ({ text })

/** The title of a record, or its id where there is none. */
export function titleOf(title: LocalizedText | undefined, id: string): BlockText {
  return title ?? id
}

/** What stands for "no source tells". */
export const notKnown: Messages = both('ei tiedossa', 'not known')

/** A column of figures. */
export const figures = (title: BlockText): { readonly title: BlockText; readonly align: 'end' } => ({
  title,
  align: 'end',
})
