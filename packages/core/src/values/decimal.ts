/** A number as its decimal digits, so that nothing passes through binary fractions. */
export interface Decimal {
  readonly negative: boolean
  /** The digits before the decimal point; no leading zeros except a lone `0`. */
  readonly whole: string
  /** The digits after it, as printed; may be empty. */
  readonly fraction: string
}

/** What a printed number may be refused for. */
export type DecimalProblem = 'not-a-number' | 'ambiguous' | 'grouping' | 'foreign-format'

export type ReadDecimal =
  | { readonly ok: true; readonly decimal: Decimal }
  | { readonly ok: false; readonly problem: DecimalProblem; readonly meant?: Decimal }

// Space, no-break space, figure space, thin space, narrow no-break space.
const shape = /^([-+\u2212\u2013])?[ \u00A0\u2007\u2009\u202F]?(\d[\d., \u00A0\u2007\u2009\u202F]*)$/
const spaces = /[ \u00A0\u2007\u2009\u202F]/g
const spacedGroups = /^\d{1,3}(?:[ \u00A0\u2007\u2009\u202F]\d{3})+$/
const longestNumber = 60

/**
 * Reads a number as Finnish documents print it: digits in groups of three with any space, a
 * decimal comma. A decimal point is taken where it can be nothing else.
 */
export function readDecimal(text: string): ReadDecimal {
  const found = text.length > longestNumber ? null : shape.exec(text.trim())
  if (!found) return { ok: false, problem: 'not-a-number' }
  const negative = found[1] !== undefined && found[1] !== '+'
  const body = found[2] ?? ''
  const marks = body.replace(/[^.,]/g, '')
  const read = (whole: string, fraction: string): ReadDecimal => {
    if (!/^\d*$/.test(fraction) || (marks !== '' && fraction === '')) {
      return { ok: false, problem: 'not-a-number' }
    }
    if (!/^\d+$/.test(whole) && !spacedGroups.test(whole)) return { ok: false, problem: 'grouping' }
    return { ok: true, decimal: decimal(negative, whole.replace(spaces, ''), fraction) }
  }
  if (marks === '') return read(body, '')
  if (marks === ',') return read(...halves(body, ','))
  if (marks === '.') {
    if (/^[1-9]\d{0,2}\.\d{3}$/.test(body)) return { ok: false, problem: 'ambiguous' }
    return read(...halves(body, '.'))
  }
  const meant = foreign(negative, body)
  return meant ? { ok: false, problem: 'foreign-format', meant } : { ok: false, problem: 'not-a-number' }
}

/** `1.234,56`, `1,234.56`, `1.234.567`: clear, but not how Finnish writes numbers. */
function foreign(negative: boolean, body: string): Decimal | undefined {
  const found =
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(body) ?? /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(body)
  if (!found) return undefined
  return decimal(negative, (found[1] ?? '').replace(/[.,]/g, ''), found[2] ?? '')
}

function halves(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return [text.slice(0, at), text.slice(at + 1)]
}

function decimal(negative: boolean, whole: string, fraction: string): Decimal {
  return { negative, whole: whole.replace(/^0+(?=\d)/, ''), fraction }
}

/** The number that the digits make, the nearest one that there is. */
export function numberOf({ negative, whole, fraction }: Decimal): number {
  const value = Number(fraction === '' ? whole : `${whole}.${fraction}`)
  return negative && value !== 0 ? -value : value
}

/** The shortest digits that name a finite number. */
export function decimalOf(value: number): Decimal {
  const [digits = '', exponent = '0'] = String(Math.abs(value)).split('e')
  const [whole = '', fraction = ''] = digits.split('.')
  return shift({ negative: value < 0, whole, fraction }, Number(exponent))
}

/** The number times ten to the power of `places`. */
export function shift({ negative, whole, fraction }: Decimal, places: number): Decimal {
  if (places >= 0) {
    const moved = fraction.padEnd(places, '0')
    return decimal(negative, whole + moved.slice(0, places), moved.slice(places))
  }
  const moved = whole.padStart(1 - places, '0')
  return decimal(negative, moved.slice(0, places), moved.slice(places) + fraction)
}

/** The number with exactly `digits` decimals, rounded half away from zero. */
export function round({ negative, whole, fraction }: Decimal, digits: number): Decimal {
  const all = whole + fraction.padEnd(digits, '0').slice(0, digits)
  const up = (fraction[digits] ?? '0') >= '5'
  const scaled = (BigInt(all) + (up ? 1n : 0n)).toString().padStart(digits + 1, '0')
  const cut = scaled.length - digits
  return decimal(negative, scaled.slice(0, cut), scaled.slice(cut))
}

/** Whether every digit is a zero. */
export function isZero({ whole, fraction }: Decimal): boolean {
  return /^0*$/.test(whole + fraction)
}
