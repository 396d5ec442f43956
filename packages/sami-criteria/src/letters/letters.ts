import { type SamiLanguage, samiLanguages } from '../engine/question.js'

/**
 * A letter that looks like one of a Sámi alphabet and is another, or a wrong mark in Skolt Sámi.
 *
 * @example
 * ```ts
 * import { type LetterProblem, letterProblems } from '@sotekit/sami-criteria'
 *
 * const found: readonly LetterProblem[] = letterProblems('\u00d0', 'se')
 * found[0]?.meant === '\u0110' // → true
 * ```
 */
export interface LetterProblem {
  /** A letter of another alphabet, or a wrong mark in Skolt Sámi. */
  readonly type: 'look-alike' | 'skolt-mark'
  /** Where it stands, in UTF-16 units from 0. */
  readonly index: number
  /** The letter or mark that was found. */
  readonly found: string
  /** The letter that was most likely meant. */
  readonly meant: string
}

/** Found → meant. Lower and upper case are different letters of other alphabets, too. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['\u00f0', '\u0111'], // eth for d with stroke
  ['\u00d0', '\u0110'],
  ['\u0189', '\u0110'], // African D
  ['\u0256', '\u0111'],
  ['\u03b7', '\u014b'], // Greek eta for eng
  ['\u04e1', '\u0292'], // Cyrillic dze for ezh
  ['\u04e0', '\u01b7'],
  ['\u0437', '\u0292'], // Cyrillic ze
  ['\u0417', '\u01b7'],
])

/** What is written for the Skolt mark U+02B9. */
const MARKS: ReadonlySet<string> = new Set(['\u02bc', '\u00b4', "'", '\u02ca', '\u2019', '\u2032'])

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char)

/**
 * Look-alike letters in a text in a Sámi language, and wrong Skolt marks.
 *
 * The text itself is never changed; a search may fold, identity may not.
 *
 * @example
 * ```ts
 * import { letterProblems } from '@sotekit/sami-criteria'
 *
 * letterProblems('a\u2019a', 'sms').map(({ type }) => type) // → ['skolt-mark']
 * letterProblems('a\u2019a', 'se') // → []
 * ```
 */
export function letterProblems(text: string, language: SamiLanguage): readonly LetterProblem[] {
  const problems: LetterProblem[] = []
  for (let index = 0; index < text.length; index += 1) {
    const found = text[index] ?? ''
    const before = text[index - 1]
    const meant = LOOK_ALIKES.get(found)
    if (meant !== undefined) problems.push({ type: 'look-alike', index, found, meant })
    else if (language === 'sms' && found === '3' && (isLetter(before) || isLetter(text[index + 1])))
      problems.push({ type: 'look-alike', index, found, meant: '\u0292' })
    else if (language === 'sms' && MARKS.has(found) && isLetter(before) && isLetter(text[index + 1]))
      problems.push({ type: 'skolt-mark', index, found, meant: '\u02b9' })
  }
  return problems
}

/**
 * Whether two names are the same: by their letters, composed or not, and never stripped of their marks.
 *
 * @example
 * ```ts
 * import { sameName } from '@sotekit/sami-criteria'
 *
 * sameName('\u010d', 'c\u030c') // → true
 * sameName('\u010d', 'c') // → false
 * ```
 */
export function sameName(a: string, b: string): boolean {
  return a.normalize('NFC') === b.normalize('NFC')
}

const FOLD: ReadonlyMap<string, string> = new Map([
  ['\u0111', 'd'],
  ['\u014b', 'n'],
  ['\u0167', 't'],
  ['\u01e5', 'g'],
  ['\u0292', 'z'],
  ['\u02b9', ''],
])

/**
 * A key for searching only: without case, marks and Skolt marks. Different names may share a key; it is
 * never shown and never says that two names are one.
 *
 * @example
 * ```ts
 * import { searchKey } from '@sotekit/sami-criteria'
 *
 * searchKey('\u0110\u010d\u02b9') // → 'dc'
 * ```
 */
export function searchKey(text: string): string {
  return [...text.normalize('NFD').toLowerCase()]
    .filter((char) => !/\p{M}/u.test(char) && !MARKS.has(char))
    .map((char) => FOLD.get(char) ?? char)
    .join('')
}

/**
 * The locale whose order is used, and whether it is the language's own.
 *
 * @example
 * ```ts
 * import { type SortOrder, sortOrder } from '@sotekit/sami-criteria'
 *
 * const order: SortOrder = sortOrder('smn')
 * order.own // → true
 * ```
 */
export interface SortOrder {
  /** Tag of the locale whose order is used. */
  readonly locale: string
  /** Whether that is the language's own order. */
  readonly own: boolean
}

/**
 * By which order a language is sorted. Skolt Sámi has no tailoring in CLDR: North Sámi's carries its letters
 * and is used until speakers have confirmed an order of its own.
 *
 * @example
 * ```ts
 * import { sortOrder } from '@sotekit/sami-criteria'
 *
 * sortOrder('sms') // → { locale: 'se', own: false }
 * ```
 */
export function sortOrder(language: SamiLanguage | 'fi'): SortOrder {
  return language === 'sms' ? { locale: 'se', own: false } : { locale: language, own: true }
}

/**
 * Compares two texts for sorting in a language. Texts that differ never compare as equal.
 *
 * @example
 * ```ts
 * import { samiCompare } from '@sotekit/sami-criteria'
 *
 * ['\u010d', 'd', 'c'].sort(samiCompare('se')).indexOf('\u010d') // → 1
 * ```
 */
export function samiCompare(language: SamiLanguage | 'fi'): (a: string, b: string) => number {
  const collator = new Intl.Collator(sortOrder(language).locale, { sensitivity: 'variant' })
  return (a, b) => {
    const [x, y] = [a.normalize('NFC'), b.normalize('NFC')]
    return collator.compare(x, y) || (x < y ? -1 : x > y ? 1 : 0)
  }
}

/**
 * Whether a tag is one of the three, in exactly its spelling: `SE` is Sweden, `sm` is Samoan.
 *
 * @example
 * ```ts
 * import { isSamiLanguage } from '@sotekit/sami-criteria'
 *
 * isSamiLanguage('smn') // → true
 * isSamiLanguage('smi') // → false
 * ```
 */
export function isSamiLanguage(value: unknown): value is SamiLanguage {
  return (samiLanguages as readonly unknown[]).includes(value)
}
