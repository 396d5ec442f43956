import * as z from 'zod'
import { lazy } from '../shared/lazy.js'
import type { CalendarDate } from '../values/calendar-date.js'
import type { LanguageTag, LocalizedText } from '../values/language.js'
import type { KindDefinition } from './definition.js'
import { exactly } from './exactly.js'
import { date, envelope, languageTag, localized, text, texts } from './fields.js'
import type { RecordBase } from './record.js'

/** What sort of thing a source is. */
export type SourceType =
  | 'plan'
  | 'application'
  | 'slides'
  | 'web-page'
  | 'statute'
  | 'register'
  | 'statistics'
  | 'decision'
  | 'report'
  | 'other'

/**
 * A document or register that facts are cited from (Finnish: lähde).
 *
 * Statutes are sources too, with their number (`1326/2010`).
 */
export interface Source extends RecordBase {
  /** Title of the document or register, by language. */
  readonly title: LocalizedText
  /** What sort of source it is; a statute has its number in `statute`. */
  readonly type: SourceType
  /** Who published it, in words. */
  readonly publisher?: string | undefined
  /** The day the source was published or last edited. */
  readonly date?: CalendarDate | undefined
  /** Language that it is written in. */
  readonly language?: LanguageTag | undefined
  /** Web address; without a token or session in it. */
  readonly url?: string | undefined
  /** The unit in which citations give their locator. */
  readonly locatorUnit?: 'line' | 'page' | 'section' | 'row' | 'slide' | undefined
  /** Number of a statute of Finland: number/year. */
  readonly statute?: string | undefined
  /** Editions that exist of a recurring source, such as the years of a survey. */
  readonly editions?: readonly string[] | undefined
}

export const sourceKind: KindDefinition<Source> = {
  name: 'source',
  term: 'lähde',
  collection: 'sources',
  refs: {},
  schema: lazy(() =>
    exactly<Source>()(
      z.strictObject({
        ...envelope(),
        title: localized(),
        type: z.enum([
          'plan',
          'application',
          'slides',
          'web-page',
          'statute',
          'register',
          'statistics',
          'decision',
          'report',
          'other',
        ]),
        publisher: text().optional(),
        date: date().optional(),
        language: languageTag().optional(),
        url: text().optional(),
        locatorUnit: z.enum(['line', 'page', 'section', 'row', 'slide']).optional(),
        statute: text().optional(),
        editions: texts().optional(),
      }),
    ),
  ),
}
