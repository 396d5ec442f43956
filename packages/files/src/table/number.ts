import { readQuantity } from '@sotekit/core'

/** A number as a table prints it. */
export type ReadNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: 'not-a-number' | 'ambiguous' | 'imprecise' }

/** How a table writes decimals: `,` as Finnish programs do, `.` as most others. */
export type DecimalMark = ',' | '.'

/**
 * Reads a number with the table's own decimal mark; also in Finnish notation (`1 234,5`) where it cannot be
 * read in two ways.
 */
export function readNumber(text: string, mark: DecimalMark): ReadNumber {
  const plain = text.trim()
  const own = mark === ',' ? plain.replace(',', '.') : plain
  const usesOtherMark = mark === ',' && plain.includes('.')
  if (!usesOtherMark && /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(own)) return exact(own)
  if (/^\d{1,3}[.,]\d{3}$/.test(plain)) return { ok: false, problem: 'ambiguous' }
  const quantity = readQuantity(plain)
  if (quantity.type !== 'number' || quantity.unit !== undefined || quantity.approximate)
    return { ok: false, problem: 'not-a-number' }
  return { ok: true, value: quantity.value }
}

function exact(text: string): ReadNumber {
  const value = Number(text)
  const good = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
  return good ? { ok: true, value } : { ok: false, problem: 'imprecise' }
}

/** A number as text with a decimal mark. */
export function printNumber(value: number, mark: DecimalMark): string {
  return mark === ',' ? String(value).replace('.', ',') : String(value)
}
