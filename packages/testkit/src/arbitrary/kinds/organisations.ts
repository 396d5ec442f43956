import type { OrganisationMembership, OrganisationType, Ownership, RecordOf } from '@sotekit/core'
import { type Arbitrary, array, constant, constantFrom, oneof, record, uniqueArray } from 'fast-check'
import type { Pool } from '../pool.js'
import { recordOf } from '../record-of.js'
import { localized, longValidity, period, plain, text } from '../values.js'

const PUBLIC = [
  'municipality',
  'joint-municipal-authority',
  'hospital-district',
  'wellbeing-services-county',
] as const satisfies readonly OrganisationType[]
const OTHER = [
  'company',
  'association',
  'foundation',
  'cooperative',
  'parish',
  'university',
  'state-agency',
  'network',
  'unknown',
] as const satisfies readonly OrganisationType[]

const MOST_OWNERS = 3

export function organisations(
  pool: Pool,
  own: Arbitrary<string>,
  self?: string,
): Arbitrary<RecordOf<'organisation'>> {
  const isPublic = self === undefined ? undefined : pool.isPublicBody(self)
  const types: readonly OrganisationType[] =
    isPublic === undefined ? [...PUBLIC, ...OTHER] : isPublic ? PUBLIC : OTHER
  const earlier = self === undefined ? pool.some('organisation') : pool.earlier('organisation', self)
  return recordOf(
    pool,
    'organisation',
    own,
    { name: localized, type: constantFrom(...types) },
    {
      aliases: array(text, { maxLength: 2 }),
      businessId: constant('0204819-8'),
      oid: constant('1.2.246.10.2048198'),
      municipality: pool.some('municipality'),
      parent: earlier,
      owners: earlier && owners(earlier),
      members: earlier && members(earlier),
      successor: undefined,
      validity: longValidity,
    },
  )
}

/** At most three owners of at most a third each. */
function owners(organisation: Arbitrary<string>): Arbitrary<readonly Ownership[]> {
  const share = oneof(
    constantFrom(0, 0.05, 0.25, 1 / MOST_OWNERS).map((value): Ownership['share'] => value),
    constant<Ownership['share']>('unknown'),
  )
  return uniqueArray(
    record({ organisation, share, validity: period }, { ...plain, requiredKeys: ['organisation', 'share'] }),
    { maxLength: MOST_OWNERS, selector: (owner) => owner.organisation },
  )
}

function members(organisation: Arbitrary<string>): Arbitrary<readonly OrganisationMembership[]> {
  return array(record({ organisation, validity: period }, { ...plain, requiredKeys: ['organisation'] }), {
    maxLength: 3,
  })
}
