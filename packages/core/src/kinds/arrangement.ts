import * as z from 'zod'
import { lazy } from '../shared/lazy.js'
import type { LocalizedText } from '../values/language.js'
import type { Period } from '../values/period.js'
import type { KindDefinition } from './definition.js'
import { exactly } from './exactly.js'
import { envelope, id, ids, localized, period } from './fields.js'
import type { RecordBase } from './record.js'

/** Whether something covers the whole service, a part of it, or an unknown part. */
export type Coverage = 'whole' | 'part' | 'unknown'

/**
 * How a producer came to produce: as the organiser's own production (`own`), purchased from it
 * (`purchased`), by service voucher (`voucher`), by agreement between authorities (`agreement`), or `unknown`.
 */
export type ProductionMode = 'own' | 'purchased' | 'voucher' | 'agreement' | 'unknown'

/**
 * An organisation in its producing role (Finnish: palveluntuottaja).
 *
 * `organisation` is the id of an organisation, or `unknown` where no source tells who produces.
 */
export interface Producer {
  /** Id of the organisation that produces (tuottaa), or `unknown`. */
  readonly organisation: string
  /** How much of the arranged service it produces. */
  readonly coverage: Coverage
  /** How it came to produce (tuotantotapa): own production, purchase, voucher or agreement. */
  readonly mode: ProductionMode
  /** The producer that this one works for as a subcontractor (alihankkija). */
  readonly subcontractorOf?: string | undefined
  /** Which part of the service, in words. */
  readonly part?: LocalizedText | undefined
  /** When it produces; as long as the arrangement holds where left out. */
  readonly validity?: Period | undefined
}

/**
 * A service arrangement (Finnish: palvelun järjestäminen ja tuottaminen): for these municipalities and this
 * service, in this period, who **organises** (järjestää: carries the legal responsibility) and who
 * **produces** (tuottaa).
 *
 * Precedence: it covers the service's descendants; the deeper service wins; then municipalities that are
 * listed win over an area; equally specific arrangements share the service if they are partial, and are an
 * error if they are whole. Wellbeing services counties organise since 1.1.2023 (Act 612/2021).
 */
export interface Arrangement extends RecordBase {
  /** Id of the service that is arranged; the services inside it are meant too. */
  readonly service: string
  /** Id of the organisation that organises, or `unknown`. */
  readonly organiser: string
  /** Three-digit codes; give either these or `area`. */
  readonly municipalities?: readonly string[] | undefined
  /** The area whose municipalities are meant, as they are on the day asked. */
  readonly area?: string | undefined
  /**
   * Who produces (palveluntuottajat), subcontractors included; at least one, `unknown` where no source
   * tells.
   */
  readonly producers: readonly Producer[]
  /** `part` where other arrangements share the service. Default `whole`. */
  readonly coverage?: 'whole' | 'part' | undefined
  /** When the arrangement holds; always where left out. */
  readonly validity?: Period | undefined
}

export const arrangementKind: KindDefinition<Arrangement> = {
  name: 'arrangement',
  term: 'palvelun järjestäminen ja tuottaminen',
  collection: 'arrangements',
  validity: 'validity',
  refs: {
    service: 'service',
    organiser: 'organisation',
    'municipalities[]': 'municipality',
    area: 'area',
    'producers[].organisation': 'organisation',
    'producers[].subcontractorOf': 'organisation',
  },
  schema: lazy(() =>
    exactly<Arrangement>()(
      z
        .strictObject({
          ...envelope(),
          service: id(),
          organiser: id(),
          municipalities: ids().optional(),
          area: id().optional(),
          producers: z
            .array(
              z.strictObject({
                organisation: id(),
                coverage: z.enum(['whole', 'part', 'unknown']),
                mode: z.enum(['own', 'purchased', 'voucher', 'agreement', 'unknown']),
                subcontractorOf: id().optional(),
                part: localized().optional(),
                validity: period().optional(),
              }),
            )
            .min(1),
          coverage: z.enum(['whole', 'part']).optional(),
          validity: period().optional(),
        })
        .refine((value) => (value.area === undefined) !== (value.municipalities === undefined), {
          params: { code: 'core/municipalities-or-area' },
        }),
    ),
  ),
}
