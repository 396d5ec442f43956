import { type CalendarDate, formatFinnishDate, type LanguageTag } from '@sotekit/core'
import { format } from 'date-fns'
import { se as northSami } from 'date-fns/locale/se'
import { type SamiLanguage, type SamiTag, samiLanguages } from '../engine/question.js'

/**
 * A text with the language that it is really in: what the platform does not know falls back visibly.
 *
 * @example
 * ```ts
 * import { languageName, type ShownText } from '@sotekit/sami-criteria'
 *
 * const shown: ShownText = languageName('smn', 'sms')
 * shown.language // → 'fi'
 * shown.fallback // → true
 * ```
 */
export interface ShownText {
  /** The text. */
  readonly text: string
  /** The language that the text is in. */
  readonly language: LanguageTag
  /** Whether that is another language than the one asked for. */
  readonly fallback: boolean
}

const FINNISH: Readonly<Record<SamiTag, string>> = {
  se: 'pohjoissaame',
  smn: 'inarinsaame',
  sms: 'koltansaame',
  smi: 'saame, erittelemätön',
}
const ENGLISH: Readonly<Record<SamiTag, string>> = {
  se: 'North Sámi',
  smn: 'Inari Sámi',
  sms: 'Skolt Sámi',
  smi: 'Sámi, not specified',
}

/**
 * The name of a Sámi language, in a language.
 *
 * Names in Sámi come from CLDR alone, through `Intl.DisplayNames`, and only where the platform has the
 * locale: asked for `sms` it would silently answer in another language, so the resolved locale is checked.
 *
 * @example
 * ```ts
 * import { languageName } from '@sotekit/sami-criteria'
 *
 * languageName('sms', 'fi').text // → 'koltansaame'
 * languageName('sms', 'en').text // → 'Skolt Sámi'
 * ```
 */
export function languageName(language: SamiTag, shownIn: LanguageTag): ShownText {
  if (shownIn === 'fi') return { text: FINNISH[language], language: 'fi', fallback: false }
  if (shownIn === 'en') return { text: ENGLISH[language], language: 'en', fallback: false }
  const named = language === 'smi' ? undefined : nameByPlatform(language, shownIn)
  return named === undefined
    ? { text: FINNISH[language], language: 'fi', fallback: true }
    : { text: named, language: shownIn, fallback: false }
}

function nameByPlatform(language: SamiLanguage, shownIn: LanguageTag): string | undefined {
  const names = new Intl.DisplayNames([shownIn, 'fi'], { type: 'language', fallback: 'none' })
  return names.resolvedOptions().locale === shownIn ? names.of(language) : undefined
}

/**
 * A date in a language: by date-fns in North Sámi, by the platform in Inari Sámi, and in Skolt Sámi in
 * Finnish, which it says.
 *
 * @example
 * ```ts
 * import { dateIn } from '@sotekit/sami-criteria'
 *
 * dateIn('2021-10-13', 'sms') // → { text: '13.10.2021', language: 'fi', fallback: true }
 * ```
 */
export function dateIn(date: CalendarDate, language: SamiLanguage): ShownText {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  if (language === 'se')
    return {
      text: format(new Date(year, month - 1, day), 'PPP', { locale: northSami }),
      language,
      fallback: false,
    }
  if (language === 'smn') {
    const shown = new Intl.DateTimeFormat(['smn', 'fi'], { dateStyle: 'long', timeZone: 'UTC' })
    if (shown.resolvedOptions().locale === 'smn')
      return { text: shown.format(Date.UTC(year, month - 1, day)), language, fallback: false }
  }
  return { text: formatFinnishDate(date), language: 'fi', fallback: true }
}

/**
 * A number in a language, with the locale that the platform really used.
 *
 * @example
 * ```ts
 * import { numberIn } from '@sotekit/sami-criteria'
 *
 * numberIn(1.5, 'sms') // → { text: '1,5', language: 'fi', fallback: true }
 * ```
 */
export function numberIn(value: number, language: SamiLanguage): ShownText {
  const shown = new Intl.NumberFormat([language, 'fi'])
  const isOwn = shown.resolvedOptions().locale === language
  return { text: shown.format(value), language: isOwn ? language : 'fi', fallback: !isOwn }
}

/** The names of the three languages for a report, each under its own column. */
export const languageColumns = (
  shownIn: LanguageTag,
): readonly { readonly id: SamiLanguage; readonly name: ShownText }[] =>
  samiLanguages.map((id) => ({ id, name: languageName(id, shownIn) }))

/** A language's name for a message in Finnish and in English. */
export const languageArgs = (
  language: SamiTag,
): { readonly languageFi: string; readonly languageEn: string } => ({
  languageFi: FINNISH[language],
  languageEn: ENGLISH[language],
})
