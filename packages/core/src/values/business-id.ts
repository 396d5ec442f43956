import { compact } from './compact.js'

/**
 * What is wrong with a text that should be a business ID.
 *
 * @example
 * ```ts
 * import { type BusinessIdProblem, businessIdProblem } from '@sotekit/core'
 *
 * const found: BusinessIdProblem | undefined = businessIdProblem('0204819-7')
 * found // → { problem: 'check-digit', expected: 8, suggestion: '0204819-8' }
 * ```
 */
export interface BusinessIdProblem {
  /**
   * `malformed`: not seven digits, a hyphen and a digit. `check-digit`: the last digit does not
   * follow from the others. `never-issued`: no digit fits these seven, so no such ID exists.
   */
  readonly problem: 'malformed' | 'check-digit' | 'never-issued'
  /** The check digit that the seven digits give. */
  readonly expected?: number
  /** The ID that was likely meant. */
  readonly suggestion?: string
}

const weights = [7, 9, 10, 5, 8, 4, 2] as const
const zero = 48

/** The check digit of seven digits; `undefined` where the remainder is 1, which is never issued. */
function checkDigit(digits: string): number | undefined {
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += (weights[at] as number) * (digits.charCodeAt(at) - zero)
  const remainder = sum % 11
  if (remainder === 1) return undefined
  return remainder === 0 ? 0 : 11 - remainder
}

/**
 * Says what is wrong with a Finnish business ID (Finnish: Y-tunnus), or `undefined` if nothing is:
 * seven digits, a hyphen and a check digit (weights 7, 9, 10, 5, 8, 4, 2, modulus 11; JHS 159).
 *
 * @example
 * ```ts
 * import { businessIdProblem } from '@sotekit/core'
 *
 * businessIdProblem('0204819-8') // → undefined
 * businessIdProblem('204819-8') // → { problem: 'malformed', suggestion: '0204819-8' }
 * ```
 */
export function businessIdProblem(text: string): BusinessIdProblem | undefined {
  if (!/^\d{7}-\d$/.test(text)) {
    return compact({ problem: 'malformed', suggestion: likelyMeant(text) })
  }
  const expected = checkDigit(text)
  if (expected === undefined) return { problem: 'never-issued' }
  if (expected === text.charCodeAt(8) - zero) return undefined
  return { problem: 'check-digit', expected, suggestion: `${text.slice(0, 7)}-${expected}` }
}

/** Undoes what people do to an ID: no hyphen, a VAT number, the six digits of old. */
function likelyMeant(text: string): string | undefined {
  if (text.length > 20) return undefined
  const plain = text.replace(/[\s\u2010-\u2015\u2212-]/g, '').replace(/^FI/i, '')
  if (!/^\d{7,8}$/.test(plain)) return undefined
  const eight = plain.padStart(8, '0')
  const id = `${eight.slice(0, 7)}-${eight.slice(7)}`
  return isBusinessId(id) ? id : undefined
}

/**
 * Whether a value is a Finnish business ID (Finnish: Y-tunnus) with the right check digit. It says
 * nothing of whether the ID was ever given to anybody.
 *
 * @example
 * ```ts
 * import { isBusinessId } from '@sotekit/core'
 *
 * isBusinessId('0204819-8') // → true
 * isBusinessId('0204819-7') // → false
 * ```
 */
export function isBusinessId(value: unknown): value is string {
  return typeof value === 'string' && businessIdProblem(value) === undefined
}
