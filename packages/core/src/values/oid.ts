import { isBusinessId } from './business-id.js'

/** The tree of OIDs that are made from business IDs (JHS 159). */
const businessIdTree = '1.2.246.10.'

/**
 * Whether a value is an object identifier (OID; Finnish: OID-tunnus) in syntax: numbers with dots,
 * no leading zeros, first number 0–2, and the second below 40 under 0 and 1 (ISO/IEC 8824).
 *
 * @example
 * ```ts
 * import { isOid } from '@sotekit/core'
 *
 * isOid('1.2.246.10.2048198.10.0') // → true
 * isOid('1.2.246.010') // → false
 * ```
 */
export function isOid(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 128) return false
  if (!/^[0-2](?:\.(?:0|[1-9]\d*))+$/.test(value)) return false
  const [root, second] = value.split('.', 2).map(Number)
  return root === 2 || (second ?? 0) < 40
}

/**
 * The OID of an organisation from its business ID: `1.2.246.10.` and the ID without hyphen and
 * leading zeros (JHS 159). `undefined` for what is no business ID.
 *
 * @example
 * ```ts
 * import { oidOfBusinessId } from '@sotekit/core'
 *
 * oidOfBusinessId('0204819-8') // → '1.2.246.10.2048198'
 * oidOfBusinessId('0204819-7') // → undefined
 * ```
 */
export function oidOfBusinessId(businessId: string): string | undefined {
  if (!isBusinessId(businessId)) return undefined
  return businessIdTree + businessId.replace('-', '').replace(/^0+(?=\d)/, '')
}

/**
 * The business ID that an OID under `1.2.246.10` is made from, also for the OID of a unit below
 * the organisation. `undefined` for any other OID.
 *
 * @example
 * ```ts
 * import { businessIdOfOid } from '@sotekit/core'
 *
 * businessIdOfOid('1.2.246.10.2048198.10.0') // → '0204819-8'
 * businessIdOfOid('1.2.246.537.6') // → undefined
 * ```
 */
export function businessIdOfOid(oid: string): string | undefined {
  if (!isOid(oid) || !oid.startsWith(businessIdTree)) return undefined
  const digits = (oid.slice(businessIdTree.length).split('.', 1)[0] ?? '').padStart(8, '0')
  const id = `${digits.slice(0, 7)}-${digits.slice(7)}`
  return isBusinessId(id) ? id : undefined
}
