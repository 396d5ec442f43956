import * as z from 'zod'
import { lazy } from '../shared/lazy.js'
import type { LocalizedText } from '../values/language.js'
import type { KindDefinition } from './definition.js'
import { exactly } from './exactly.js'
import { envelope, id, localized, text, texts } from './fields.js'
import type { RecordBase } from './record.js'

const SECTORS = ['health', 'social', 'rescue', 'support'] as const

/**
 * Sector of a service: health (terveydenhuolto), social (sosiaalihuolto), rescue (pelastustoimi), support.
 *
 * @useDeclaredType
 */
export type Sector = (typeof SECTORS)[number]

/** Level of a service: basic (perustaso) or specialised (erityistaso). */
export type ServiceLevel = 'basic' | 'specialised'

/**
 * A node of a service classification (Finnish: palvelu, palveluluokka).
 *
 * An arrangement of a service covers its descendants, unless a deeper arrangement says otherwise.
 */
export interface Service extends RecordBase {
  /** Name of the service, by language. */
  readonly name: LocalizedText
  /** Sector that the service belongs to. */
  readonly sector: Sector
  /** Basic or specialised level; not told where left out. */
  readonly level?: ServiceLevel | undefined
  /** The service that this one is a part of. */
  readonly parent?: string | undefined
  /**
   * Whether it is its sector's general service: primary or specialised health care, general social services.
   * Only who organises a general service counts as an organiser of the sector.
   */
  readonly general?: boolean | undefined
  /** Other names and spellings that mean this service. */
  readonly aliases?: readonly string[] | undefined
  /** Code in an outside classification. */
  readonly code?: string | undefined
}

export const serviceKind: KindDefinition<Service> = {
  name: 'service',
  term: 'palvelu',
  collection: 'services',
  refs: { parent: 'service' },
  schema: lazy(() =>
    exactly<Service>()(
      z.strictObject({
        ...envelope(),
        name: localized(),
        sector: z.enum(SECTORS),
        level: z.enum(['basic', 'specialised']).optional(),
        parent: id().optional(),
        general: z.boolean().optional(),
        aliases: texts().optional(),
        code: text().optional(),
      }),
    ),
  ),
}
