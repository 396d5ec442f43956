import * as z from 'zod'
import { lazy } from '../shared/lazy.js'
import type { LanguageTag, LocalizedText } from '../values/language.js'
import type { Period } from '../values/period.js'
import { CHANNELS, type Channel } from './channel.js'
import type { KindDefinition } from './definition.js'
import { exactly } from './exactly.js'
import { envelope, id, ids, languageTag, localized, period, text, texts } from './fields.js'
import type { RecordBase } from './record.js'

/** When a channel is open, and in which language: weekdays from 1 (Monday) to 7, times as `HH:MM`. */
export interface OpeningHours {
  /** Weekdays, 1 (Monday) to 7 (Sunday); at least one. */
  readonly days: readonly number[]
  /** Time of opening, `HH:MM`. */
  readonly opens: string
  /** Time of closing, `HH:MM`; `24:00` is midnight at the end of the day. */
  readonly closes: string
  /** The channel that these hours are for; no channel in particular where left out. */
  readonly channel?: Channel | undefined
  /** The language that these hours are for; no language in particular where left out. */
  readonly language?: LanguageTag | undefined
}

/** A point on the map in WGS 84, degrees. */
export interface Coordinates {
  /** Degrees north, −90 to 90. */
  readonly latitude: number
  /** Degrees east, −180 to 180. */
  readonly longitude: number
}

/**
 * A service point (Finnish: palvelupiste, toimipaikka): where a service is met.
 *
 * Whether it lies inside the Sámi homeland is a fact of the place and not of the municipality: in Sodankylä
 * only the reindeer-herding district of Lappi does (Act 974/1995 §4). Left unknown, it stays unknown.
 */
export interface ServicePoint extends RecordBase {
  /** Name of the place, by language. */
  readonly name: LocalizedText
  /** Other names and spellings that mean this place. */
  readonly aliases?: readonly string[] | undefined
  /** The organisation that runs it. */
  readonly organisation?: string | undefined
  /** Ids of the services that are met there. */
  readonly services?: readonly string[] | undefined
  /** Three-digit code of the municipality that it lies in. */
  readonly municipality?: string | undefined
  /** Village or district, in words. */
  readonly village?: string | undefined
  /** Its point on the map; not known where left out. */
  readonly coordinates?: Coordinates | undefined
  /** Whether it lies in the Sámi homeland (saamelaisten kotiseutualue); not told where left out. */
  readonly inSamiHomeland?: 'yes' | 'no' | 'unknown' | undefined
  /** Channels (asiointikanavat) by which it can be reached; not known where left out. */
  readonly channels?: readonly Channel[] | undefined
  /** Opening hours (aukioloajat); not known where left out. */
  readonly hours?: readonly OpeningHours[] | undefined
  /** Languages in which one is served there; not known where left out. */
  readonly languages?: readonly LanguageTag[] | undefined
  /** When the place is in use; always where left out. */
  readonly validity?: Period | undefined
}

const isTime = (value: string): boolean => /^([01]\d|2[0-4]):[0-5]\d$/.test(value)

const time = lazy(() => z.string().refine(isTime, { params: { code: 'core/invalid-time' } }))

export const servicePointKind: KindDefinition<ServicePoint> = {
  name: 'service-point',
  term: 'palvelupiste',
  collection: 'servicePoints',
  validity: 'validity',
  refs: { organisation: 'organisation', 'services[]': 'service', municipality: 'municipality' },
  schema: lazy(() =>
    exactly<ServicePoint>()(
      z.strictObject({
        ...envelope(),
        name: localized(),
        aliases: texts().optional(),
        organisation: id().optional(),
        services: ids().optional(),
        municipality: id().optional(),
        village: text().optional(),
        coordinates: z
          .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
          .optional(),
        inSamiHomeland: z.enum(['yes', 'no', 'unknown']).optional(),
        channels: z.array(z.enum(CHANNELS)).optional(),
        hours: z
          .array(
            z.strictObject({
              days: z.array(z.int().min(1).max(7)).min(1),
              opens: time(),
              closes: time(),
              channel: z.enum(CHANNELS).optional(),
              language: languageTag().optional(),
            }),
          )
          .optional(),
        languages: z.array(languageTag()).optional(),
        validity: period().optional(),
      }),
    ),
  ),
}
