import { compact } from './compact.js'

/**
 * What is wrong with a text that should be an official area code.
 *
 * @example
 * ```ts
 * import { type AreaCodeProblem, municipalityCodeProblem } from '@sotekit/core'
 *
 * const found: AreaCodeProblem | undefined = municipalityCodeProblem('47')
 * found // → { problem: 'malformed', suggestion: '047' }
 * ```
 */
export interface AreaCodeProblem {
  /** `malformed`: not the right number of digits. `unknown`: no area has this code. */
  readonly problem: 'malformed' | 'unknown'
  /** The code that was likely meant. */
  readonly suggestion?: string
}

/** The text with exactly `length` digits that a code of other length likely stands for. */
function withZeros(value: unknown, length: number): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || text.length > 20) return undefined
  const digits = text.trim().replace(/^0+(?=\d)/, '')
  return /^[1-9]\d*$/.test(digits) && digits.length <= length ? digits.padStart(length, '0') : undefined
}

/**
 * Says what is wrong with a municipality code (Finnish: kuntanumero), or `undefined` if nothing is:
 * three digits of Statistics Finland's classification, of which the leading zero counts. Whether a
 * municipality has the code is a matter of data, not asked here. A number, as a spreadsheet makes
 * of `047`, is malformed too.
 *
 * @example
 * ```ts
 * import { municipalityCodeProblem } from '@sotekit/core'
 *
 * municipalityCodeProblem('047') // → undefined
 * municipalityCodeProblem(47) // → { problem: 'malformed', suggestion: '047' }
 * municipalityCodeProblem('Enontekiö') // → { problem: 'malformed' }
 * ```
 */
export function municipalityCodeProblem(value: unknown): AreaCodeProblem | undefined {
  if (typeof value === 'string' && /^\d{3}$/.test(value)) {
    return value === '000' ? { problem: 'unknown' } : undefined
  }
  const suggestion = withZeros(value, 3)
  return compact({ problem: 'malformed', suggestion })
}

/**
 * Whether a value is a municipality code (Finnish: kuntanumero) in form: three digits.
 *
 * @example
 * ```ts
 * import { isMunicipalityCode } from '@sotekit/core'
 *
 * isMunicipalityCode('047') // → true
 * isMunicipalityCode('47') // → false
 * ```
 */
export function isMunicipalityCode(value: unknown): value is string {
  return municipalityCodeProblem(value) === undefined
}

/**
 * Says what is wrong with the code of a wellbeing services county (Finnish: hyvinvointialue), or
 * `undefined` if nothing is: `01`–`21`, and in the same classification of Statistics Finland `90`
 * for Helsinki and `91` for Åland, which are no counties but stand in their place.
 *
 * @example
 * ```ts
 * import { wellbeingCountyCodeProblem } from '@sotekit/core'
 *
 * wellbeingCountyCodeProblem('21') // → undefined
 * wellbeingCountyCodeProblem('1') // → { problem: 'malformed', suggestion: '01' }
 * wellbeingCountyCodeProblem('22') // → { problem: 'unknown' }
 * ```
 */
export function wellbeingCountyCodeProblem(value: unknown): AreaCodeProblem | undefined {
  if (typeof value === 'string' && /^\d{2}$/.test(value)) {
    return isWellbeingCountyCode(value) ? undefined : { problem: 'unknown' }
  }
  const suggestion = withZeros(value, 2)
  return compact({
    problem: 'malformed',
    suggestion: isWellbeingCountyCode(suggestion) ? suggestion : undefined,
  })
}

/**
 * Whether a value is the code of a wellbeing services county (Finnish: hyvinvointialue), of
 * Helsinki (`90`) or of Åland (`91`).
 *
 * @example
 * ```ts
 * import { isWellbeingCountyCode } from '@sotekit/core'
 *
 * isWellbeingCountyCode('21') // → true
 * isWellbeingCountyCode(21) // → false
 * ```
 */
export function isWellbeingCountyCode(value: unknown): value is string {
  return typeof value === 'string' && /^(?:0[1-9]|1\d|2[01]|9[01])$/.test(value)
}
