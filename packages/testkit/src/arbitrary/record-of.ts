import type { Basis, Citation, CoreKindName, CoreKinds, RecordBase, RecordOf } from '@sotekit/core'
import { type Arbitrary, array, constant, oneof, record } from 'fast-check'
import type { Pool } from './pool.js'
import { date, plain, text } from './values.js'

type Own<K extends CoreKindName> = Omit<CoreKinds[K], keyof RecordBase>

/** Arbitraries of the fields that every record of a kind has. */
export type RequiredFields<K extends CoreKindName> = {
  readonly [F in keyof Own<K> as undefined extends Own<K>[F] ? never : F]: Arbitrary<Own<K>[F]>
}

/** Arbitraries of all its other fields; `undefined` where there is nothing that the field could refer to. */
export type OptionalFields<K extends CoreKindName> = {
  readonly [F in keyof Own<K> as undefined extends Own<K>[F] ? F : never]-?:
    | Arbitrary<NonNullable<Own<K>[F]>>
    | undefined
}

interface Envelope {
  readonly citations?: readonly Citation[]
  readonly basis?: Basis
  readonly note?: string
}

/** Records of a kind. Every field of the kind must be named, so that a new one is not forgotten here. */
export function recordOf<K extends CoreKindName>(
  pool: Pool,
  kind: K,
  id: Arbitrary<string>,
  required: RequiredFields<K>,
  optional: OptionalFields<K>,
): Arbitrary<RecordOf<K>> {
  const given = Object.entries(optional).filter(([, value]) => value !== undefined)
  const requiredKeys = Object.keys(required)
  const body = record({ ...required, ...Object.fromEntries(given) } as Record<string, Arbitrary<unknown>>, {
    ...plain,
    requiredKeys,
  })
  return record({ id, envelope: envelope(pool), body }, plain).map(
    ({ id: own, envelope: outer, body: inner }) =>
      ({ kind, id: own, ...outer, ...inner }) as unknown as RecordOf<K>,
  )
}

function envelope(pool: Pool): Arbitrary<Envelope> {
  const source = pool.some('source')
  const modelled = record(
    { basis: constant('modelled' as const), note: text },
    { ...plain, requiredKeys: [] },
  )
  if (!source) return modelled
  const cited = record(
    { basis: constant('cited' as const), citations: citations(source, 1) },
    { ...plain, requiredKeys: ['citations'] },
  )
  return oneof(modelled, cited)
}

/** Citations of the sources that there are. */
export function citations(source: Arbitrary<string>, minLength = 0): Arbitrary<readonly Citation[]> {
  const citation = record(
    { source, locator: constant('12-14'), verifiedOn: date },
    { ...plain, requiredKeys: ['source'] },
  )
  return array(citation, { minLength, maxLength: 2 })
}
