import type { Messages } from '@sotekit/core'
import type { Criterion } from '../records/criterion.js'
import { activeOffer } from './active-offer.js'
import { chain } from './chain.js'
import { culture } from './culture.js'
import { governance } from './governance.js'
import { identification } from './identification.js'
import { interpretation } from './interpretation.js'
import { materials } from './materials.js'
import { staff } from './staff.js'

/**
 * A chapter of a catalogue.
 *
 * @example
 * ```ts
 * import { type Chapter, catalogue } from '@sotekit/sami-criteria'
 *
 * const first: Chapter | undefined = catalogue.chapters[0]
 * first?.id // → 'identification'
 * ```
 */
export interface Chapter {
  /** Id that criteria name. */
  readonly id: string
  /** Its name in Finnish and English. */
  readonly title: Messages
}

/**
 * A catalogue of criteria (Finnish: kriteeristö): data alone, versioned apart from the package.
 *
 * @example
 * ```ts
 * import { type Catalogue, samiCriteria } from '@sotekit/sami-criteria'
 *
 * const own: Catalogue = { catalogueVersion: '2026.1', lawAsOf: '2025-02-21', chapters: [], criteria: [] }
 * samiCriteria({ catalogue: own })['~sotekit'].name // → 'samiCriteria'
 * ```
 */
export interface Catalogue {
  /** Version of the criteria; results of different versions are not compared. */
  readonly catalogueVersion: string
  /** The day up to which law was read for it. */
  readonly lawAsOf: string
  /** Chapters in the order of reports. */
  readonly chapters: readonly Chapter[]
  /** All criteria, each of one chapter. */
  readonly criteria: readonly Criterion[]
}

/**
 * The catalogue that comes with the package: 41 criteria in eight chapters.
 *
 * Recommendations are named by letters: SP (the Sámi Parliament's guidance), IK (models on Innokylä), AO
 * (Active Offer, Wales and Ontario), CS (cultural safety), NO (Norway), S1 (the Lapland programme's plan).
 * No criterion is derived from the Lapland quality recommendations: their text was not found.
 *
 * @example
 * ```ts
 * import { catalogue } from '@sotekit/sami-criteria'
 *
 * catalogue.criteria.length // → 41
 * catalogue.chapters.length // → 8
 * ```
 */
export const catalogue: Catalogue = {
  catalogueVersion: '1.0.0',
  lawAsOf: '2025-02-21',
  chapters: [
    {
      id: 'identification',
      title: { fi: 'Kielen tunnistaminen ja toive', en: 'Identification and language preference' },
    },
    { id: 'active-offer', title: { fi: 'Aktiivinen tarjoaminen', en: 'Active offer' } },
    { id: 'staff', title: { fi: 'Henkilöstön kielitaito', en: 'Staff language' } },
    { id: 'interpretation', title: { fi: 'Tulkkaus ja käännökset', en: 'Interpretation and translation' } },
    { id: 'materials', title: { fi: 'Materiaalit ja tiedottaminen', en: 'Materials and information' } },
    {
      id: 'culture',
      title: { fi: 'Kulttuurinen turvallisuus ja osaaminen', en: 'Cultural safety and competence' },
    },
    { id: 'chain', title: { fi: 'Ketju, etäpalvelu, rajan yli', en: 'Chain, remote, cross-border' } },
    { id: 'governance', title: { fi: 'Osallistuminen ja johtaminen', en: 'Participation and governance' } },
  ],
  criteria: [
    ...identification,
    ...activeOffer,
    ...staff,
    ...interpretation,
    ...materials,
    ...culture,
    ...chain,
    ...governance,
  ],
}
