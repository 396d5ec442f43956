import { type BlockText, type LanguageTag, type LocalizedText, textIn } from '@sotekit/core'
import type { ReportLanguage } from '../report.js'
import { word } from './words.js'

/** Words in one language, and whether the report's own language was missing. */
export interface Passage {
  readonly text: string
  readonly language: LanguageTag
  readonly fallback: boolean
}

/** The words of a text in the report's language, or in the first language that it has. */
export function passage(text: BlockText | undefined, language: ReportLanguage): Passage {
  if (typeof text === 'string') return { text: clean(text), language, fallback: false }
  const found = text && textIn(text as LocalizedText, language)
  return found
    ? { ...found, text: clean(String(found.text)) }
    : { text: word('unknown', language), language, fallback: false }
}

/** The bare words of a text. */
export function plain(text: BlockText | undefined, language: ReportLanguage): string {
  return passage(text, language).text
}

// No format that we write can hold control characters: they are replaced where a text comes in.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A text without the characters that XML and HTML forbid. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(control, '\uFFFD').replace(loneSurrogate, '\uFFFD')
}
