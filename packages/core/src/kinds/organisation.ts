import * as z from 'zod'
import { lazy } from '../shared/lazy.js'
import { isBusinessId } from '../values/business-id.js'
import type { LocalizedText } from '../values/language.js'
import { isOid } from '../values/oid.js'
import type { Period } from '../values/period.js'
import type { KindDefinition } from './definition.js'
import { exactly } from './exactly.js'
import { envelope, id, localized, period, share, text, texts } from './fields.js'
import { type RecordBase, UNKNOWN } from './record.js'

const ORGANISATION_TYPES = [
  'municipality',
  'joint-municipal-authority',
  'hospital-district',
  'wellbeing-services-county',
  'wellbeing-consortium',
  'state-agency',
  'ministry',
  'sami-parliament',
  'regional-council',
  'university',
  'expert-centre',
  'company',
  'association',
  'foundation',
  'cooperative',
  'parish',
  'advisory-body',
  'fund',
  'network',
  'foreign-body',
  'other',
  'unknown',
] as const

/**
 * Legal or practical type of an organisation; `unknown` where no source tells its legal form.
 *
 * @useDeclaredType
 */
export type OrganisationType = (typeof ORGANISATION_TYPES)[number]

/** A part of an organisation that another organisation owns. */
export interface Ownership {
  /** Id of the organisation that owns. */
  readonly organisation: string
  /** Share from 0 to 1, or `unknown`. */
  readonly share: number | 'unknown'
  /** When it owns; without limit where left out. */
  readonly validity?: Period | undefined
}

/** That an organisation is a member of a joint authority or a cooperation body in a period. */
export interface OrganisationMembership {
  /** Id of the member. */
  readonly organisation: string
  /** When it is a member; without limit where left out. */
  readonly validity?: Period | undefined
}

/**
 * An organisation (Finnish: organisaatio): a municipality as an actor, joint municipal authority
 * (kuntayhtymä), wellbeing services county, company, association, agency, …
 *
 * Classes of actors ("occupational health care") are not organisations. Identifiers are given only where a
 * source gives them.
 */
export interface Organisation extends RecordBase {
  /** Official name, by language. */
  readonly name: LocalizedText
  /** Legal form or sort; only public bodies can organise (järjestää) services. */
  readonly type: OrganisationType
  /** Other names and spellings that mean this organisation. */
  readonly aliases?: readonly string[] | undefined
  /** Business ID (Y-tunnus), `1234567-8`, with a correct check digit. */
  readonly businessId?: string | undefined
  /** Object identifier, such as `1.2.246.10.2048198`. */
  readonly oid?: string | undefined
  /** Code of the municipality, for a municipality as an organisation. */
  readonly municipality?: string | undefined
  /** The organisation that this one is a unit of. */
  readonly parent?: string | undefined
  /** Who owns it, and how much (omistajat); shares of one day are at most 1 together. */
  readonly owners?: readonly Ownership[] | undefined
  /** Members of a joint authority or a cooperation body. */
  readonly members?: readonly OrganisationMembership[] | undefined
  /** Id of the organisation that took over its tasks. */
  readonly successor?: string | undefined
  /** When the organisation exists; always where left out. */
  readonly validity?: Period | undefined
}

export const organisationKind: KindDefinition<Organisation> = {
  name: 'organisation',
  term: 'organisaatio',
  collection: 'organisations',
  validity: 'validity',
  refs: {
    municipality: 'municipality',
    parent: 'organisation',
    'owners[].organisation': 'organisation',
    'members[].organisation': 'organisation',
    successor: 'organisation',
  },
  schema: lazy(() =>
    exactly<Organisation>()(
      z.strictObject({
        ...envelope(),
        name: localized(),
        type: z.enum(ORGANISATION_TYPES),
        aliases: texts().optional(),
        businessId: z
          .string()
          .refine(isBusinessId, { params: { code: 'core/invalid-business-id' } })
          .optional(),
        oid: text()
          .refine(isOid, { params: { code: 'core/invalid-oid' } })
          .optional(),
        municipality: id().optional(),
        parent: id().optional(),
        owners: z
          .array(
            z.strictObject({
              organisation: id(),
              share: z.union([share(), z.literal(UNKNOWN)]),
              validity: period().optional(),
            }),
          )
          .optional(),
        members: z.array(z.strictObject({ organisation: id(), validity: period().optional() })).optional(),
        successor: id().optional(),
        validity: period().optional(),
      }),
    ),
  ),
}
