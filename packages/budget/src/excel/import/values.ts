import { parseEuros } from '@sotekit/core'
import { exact, ratio, times } from '../../rounding/ratio.js'
import { euroText } from '../form/formulas.js'
import type { ReadCell } from '../xlsx/read.js'

/** A value cell as it was read. */
export interface FormValue {
  /** Cents; `undefined` where nothing stands there or it is no sum of whole cents. */
  readonly cents: number | undefined
  /** The value as a printed table holds it. */
  readonly text: string | null
  readonly isFormula: boolean
  /** A number that is kept as text. */
  readonly isText: boolean
}

const empty: FormValue = { cents: undefined, text: null, isFormula: false, isText: false }

/** Reads a cell as an amount of euros. Nothing is rounded but the noise beyond 15 digits, which no sheet shows. */
export function readValue(cell: ReadCell | undefined): FormValue {
  if (!cell || (cell.type === 'text' && cell.value.trim() === '')) return empty
  const isFormula = cell.formula !== undefined
  if (cell.type === 'number') {
    const cents = centsOfNumber(cell.value)
    const text = cents === undefined ? cell.value.replace('.', ',') : euroText(cents).replace('.', ',')
    return { cents, text, isFormula, isText: false }
  }
  const read = cell.type === 'text' ? parseEuros(cell.value) : undefined
  return { cents: read?.ok ? read.cents : undefined, text: cell.value, isFormula, isText: read?.ok === true }
}

function centsOfNumber(digits: string): number | undefined {
  const value = Number(Number(digits).toPrecision(15))
  if (!Number.isFinite(value)) return undefined
  const { numerator, denominator } = times(exact(value), ratio(100n))
  const cents = Number(numerator)
  return denominator === 1n && Number.isSafeInteger(cents) ? cents : undefined
}

/** What a formula adds to the sum of its parts: `SUM(B8:B11)+1234.5` holds 1 234,50 € that stand on no part. */
export function addedByFormula(cell: ReadCell | undefined): number | undefined {
  const added = /^SUM\([A-Z]+\d+:[A-Z]+\d+\)\+(\d+(?:\.\d{1,2})?)$/.exec(cell?.formula ?? '')?.[1]
  return added === undefined ? undefined : centsOfNumber(added)
}
