import * as z from 'zod'
import { lazy } from '../shared/lazy.js'
import { isMunicipalityCode } from '../values/area-code.js'
import type { CalendarDate } from '../values/calendar-date.js'
import type { LanguageTag, LocalizedText } from '../values/language.js'
import type { Period } from '../values/period.js'
import type { KindDefinition } from './definition.js'
import { exactly } from './exactly.js'
import { count, date, envelope, id, languageTag, localized, period, texts } from './fields.js'
import type { RecordBase } from './record.js'

/** That a municipality belongs to an area in a period, as a whole or in part. */
export interface Membership {
  /** Id of the area. */
  readonly area: string
  /** `part` where only a part of the municipality belongs to the area, as with Sodankylä and the Sámi homeland. */
  readonly extent?: 'whole' | 'part' | undefined
  /** When it belongs to the area; as long as both exist where left out. */
  readonly validity?: Period | undefined
}

/** Number of inhabitants on a day. Unit: persons. */
export interface Population {
  /** The day of which the number tells. */
  readonly date: CalendarDate
  /** Inhabitants (asukkaat) on that day. Unit: persons. */
  readonly persons: number
}

/**
 * A municipality (Finnish: kunta). Its `id` is the official three-digit code; the leading zero counts (`047`).
 *
 * Code list: Statistics Finland, kunta.
 */
export interface Municipality extends RecordBase {
  /** Official name, in each of its official languages that has one. */
  readonly name: LocalizedText
  /** Other names and spellings that mean this municipality. */
  readonly aliases?: readonly string[] | undefined
  /** Official languages of the municipality. */
  readonly languages?: readonly LanguageTag[] | undefined
  /** Areas that it belongs to, over time; the areas around those follow from the areas. */
  readonly memberships?: readonly Membership[] | undefined
  /** Numbers of inhabitants, one per day known. */
  readonly population?: readonly Population[] | undefined
  /** Code of the municipality that this one was merged into. */
  readonly successor?: string | undefined
  /** When the municipality exists; always where left out. */
  readonly validity?: Period | undefined
}

export const municipalityKind: KindDefinition<Municipality> = {
  name: 'municipality',
  term: 'kunta',
  collection: 'municipalities',
  validity: 'validity',
  refs: { 'memberships[].area': 'area', successor: 'municipality' },
  schema: lazy(() =>
    exactly<Municipality>()(
      z.strictObject({
        ...envelope(),
        id: z.string().refine(isMunicipalityCode, { params: { code: 'core/invalid-municipality-code' } }),
        name: localized(),
        aliases: texts().optional(),
        languages: z.array(languageTag()).optional(),
        memberships: z
          .array(
            z.strictObject({
              area: id(),
              extent: z.enum(['whole', 'part']).optional(),
              validity: period().optional(),
            }),
          )
          .optional(),
        population: z.array(z.strictObject({ date: date(), persons: count() })).optional(),
        successor: id().optional(),
        validity: period().optional(),
      }),
    ),
  ),
}
