import * as z from 'zod'
import { lazy } from '../shared/lazy.js'
import type { LanguageTag, LocalizedText } from '../values/language.js'
import type { Period } from '../values/period.js'
import type { KindDefinition } from './definition.js'
import { exactly } from './exactly.js'
import { envelope, ids, languageTag, localized, period, text, texts } from './fields.js'
import type { RecordBase } from './record.js'

/** A digital service (Finnish: digitaalinen palvelu, sähköinen palvelu) for residents or professionals. */
export interface DigitalService extends RecordBase {
  /** Name of the service, by language. */
  readonly name: LocalizedText
  /** Other names and spellings that mean this service. */
  readonly aliases?: readonly string[] | undefined
  /** Who uses it; not known where left out. */
  readonly audience?: 'residents' | 'professionals' | 'both' | undefined
  /** What it is for, by language. */
  readonly description?: LocalizedText | undefined
  /** Organisations that provide it. */
  readonly providers?: readonly string[] | undefined
  /** Languages in which it can be used; not known where left out. */
  readonly languages?: readonly LanguageTag[] | undefined
  /** Web address. */
  readonly url?: string | undefined
  /** When it is in use; always where left out. */
  readonly validity?: Period | undefined
}

export const digitalServiceKind: KindDefinition<DigitalService> = {
  name: 'digital-service',
  term: 'digitaalinen palvelu',
  collection: 'digitalServices',
  validity: 'validity',
  refs: { 'providers[]': 'organisation' },
  schema: lazy(() =>
    exactly<DigitalService>()(
      z.strictObject({
        ...envelope(),
        name: localized(),
        aliases: texts().optional(),
        audience: z.enum(['residents', 'professionals', 'both']).optional(),
        description: localized().optional(),
        providers: ids().optional(),
        languages: z.array(languageTag()).optional(),
        url: text().optional(),
        validity: period().optional(),
      }),
    ),
  ),
}
