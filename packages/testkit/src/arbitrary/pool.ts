import type { CoreKindName } from '@sotekit/core'
import { type Arbitrary, array, constantFrom, uniqueArray } from 'fast-check'
import { id, municipalityCode } from './values.js'

/** What a record may refer to. `undefined` where there is nothing of the kind. */
export interface Pool {
  readonly some: (kind: CoreKindName) => Arbitrary<string> | undefined
  readonly list: (kind: CoreKindName) => Arbitrary<readonly string[]> | undefined
  /** Records of the same kind that come before the one with this id, so that nothing goes round in a circle. */
  readonly earlier: (kind: CoreKindName, id: string) => Arbitrary<string> | undefined
  /** Organisations that may organise services. */
  readonly publicBody: () => Arbitrary<string> | undefined
  readonly isPublicBody: (id: string) => boolean | undefined
}

/** References of a record that stands alone: well-formed ids that lead nowhere. */
export const anything: Pool = {
  some: idOf,
  list: (kind) => array(idOf(kind), { maxLength: 3 }),
  earlier: idOf,
  publicBody: () => id,
  isPublicBody: () => undefined,
}

function idOf(kind: CoreKindName): Arbitrary<string> {
  return kind === 'municipality' ? municipalityCode : id
}

/** Ids by kind, in the order in which the records are made. */
export type IdsByKind = { readonly [K in CoreKindName]?: readonly string[] }

/** References within a dataset that has these ids. Every other organisation is a public body. */
export function among(ids: IdsByKind): Pool {
  const of = (kind: CoreKindName): readonly string[] => ids[kind] ?? []
  const bodies = of('organisation').filter((_, i) => i % 2 === 0)
  const one = (list: readonly string[]): Arbitrary<string> | undefined =>
    list.length === 0 ? undefined : constantFrom(...list)
  return {
    some: (kind) => one(of(kind)),
    list: (kind) => {
      const some = one(of(kind))
      return some && uniqueArray(some, { maxLength: 3 })
    },
    earlier: (kind, id) => one(of(kind).slice(0, of(kind).indexOf(id))),
    publicBody: () => one(bodies),
    isPublicBody: (id) => bodies.includes(id),
  }
}
