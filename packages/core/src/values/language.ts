/**
 * The languages that sotekit's texts come in (BCP 47): Finnish `fi`, Swedish `sv`, North Sámi
 * `se` (pohjoissaame), Inari Sámi `smn` (inarinsaame), Skolt Sámi `sms` (koltansaame), English
 * `en`. There is no tag for "Sámi": the three are languages of their own.
 *
 * @example
 * ```ts
 * import type { LanguageTag } from '@sotekit/core'
 *
 * const asked: LanguageTag = 'smn'
 * ```
 */
export type LanguageTag = 'fi' | 'sv' | 'se' | 'smn' | 'sms' | 'en'

/**
 * All language tags, in the order in which a text falls back.
 *
 * @example
 * ```ts
 * import { languageTags } from '@sotekit/core'
 *
 * languageTags // → ['fi', 'sv', 'en', 'se', 'smn', 'sms']
 * ```
 */
export const languageTags: readonly LanguageTag[] = ['fi', 'sv', 'en', 'se', 'smn', 'sms']

/**
 * One text in one or more languages. A language that is absent is unknown, not empty.
 *
 * @example
 * ```ts
 * import type { LocalizedText } from '@sotekit/core'
 *
 * const name: LocalizedText = { fi: 'Kemi', sv: 'Kemi' }
 * ```
 */
export interface LocalizedText {
  /** Finnish (suomi). */
  readonly fi?: string | undefined
  /** Swedish (ruotsi). */
  readonly sv?: string | undefined
  /** North Sámi (pohjoissaame). */
  readonly se?: string | undefined
  /** Inari Sámi (inarinsaame). */
  readonly smn?: string | undefined
  /** Skolt Sámi (koltansaame). */
  readonly sms?: string | undefined
  /** English (englanti). */
  readonly en?: string | undefined
}

/**
 * A text as found: the words, the language they are in, and whether that is another language than
 * the one asked for. Whoever shows the text can so mark its language and say that it is missing.
 *
 * @example
 * ```ts
 * import { type FoundText, textIn } from '@sotekit/core'
 *
 * const found: FoundText | undefined = textIn({ fi: 'Tornio', sv: 'Torneå' }, 'en')
 * found?.language // → 'fi'
 * ```
 */
export interface FoundText {
  /** The words. */
  readonly text: string
  /** The language that they are in. */
  readonly language: LanguageTag
  /** Whether the language asked for was missing. */
  readonly fallback: boolean
}

/**
 * Whether a value is one of the six {@link LanguageTag | language tags}, in exactly that spelling.
 *
 * @example
 * ```ts
 * import { isLanguageTag } from '@sotekit/core'
 *
 * isLanguageTag('se') // → true
 * isLanguageTag('SE') // → false
 * ```
 */
export function isLanguageTag(value: unknown): value is LanguageTag {
  return (languageTags as readonly unknown[]).includes(value)
}

/**
 * A text in the language asked for or, failing that, in the first of fi, sv, en, se, smn, sms that
 * there is. `undefined` if the text is in no language at all. Empty words count as missing.
 *
 * @example
 * ```ts
 * import { textIn } from '@sotekit/core'
 *
 * textIn({ fi: 'Inari', smn: 'Aanaar' }, 'smn') // → { text: 'Aanaar', language: 'smn', fallback: false }
 * textIn({ fi: 'Salla' }, 'sms') // → { text: 'Salla', language: 'fi', fallback: true }
 * textIn({}, 'fi') // → undefined
 * ```
 */
export function textIn(text: LocalizedText, language: LanguageTag): FoundText | undefined {
  for (const tag of [language, ...languageTags]) {
    const words = text[tag]
    if (words) return { text: words, language: tag, fallback: tag !== language }
  }
  return undefined
}

const otherTags: ReadonlyMap<string, LanguageTag> = new Map([
  ['fin', 'fi'],
  ['swe', 'sv'],
  ['sme', 'se'],
  ['eng', 'en'],
])

/**
 * The tag that was most likely meant by one that is not ours: wrong case (`SE`), a three-letter
 * code (`sme`), a tag with a country (`sv-FI`). `undefined` when no language of ours is near; `smi`
 * ("a Sámi language") is left without a guess on purpose.
 *
 * @example
 * ```ts
 * import { fixLanguageTag } from '@sotekit/core'
 *
 * fixLanguageTag('SE') // → 'se'
 * fixLanguageTag('sme') // → 'se'
 * fixLanguageTag('smi') // → undefined
 * ```
 */
export function fixLanguageTag(tag: string): LanguageTag | undefined {
  const plain = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? ''
  return isLanguageTag(plain) ? plain : otherTags.get(plain)
}
