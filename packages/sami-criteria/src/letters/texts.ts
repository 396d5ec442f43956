import type { SamiLanguage } from '../engine/question.js'
import { isSamiLanguage } from './letters.js'

/** A text in a Sámi language within a record. */
export interface SamiText {
  readonly pointer: string
  readonly language: SamiLanguage
  readonly text: string
}

const TAGS: ReadonlySet<string> = new Set(['fi', 'sv', 'en', 'se', 'smn', 'sms'])

/** All texts of a record whose key is a Sámi language, beside keys that are languages only. */
export function samiTexts(value: unknown, pointer = ''): readonly SamiText[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => samiTexts(item, `${pointer}/${index}`))
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  const isLocalized = entries.length > 0 && entries.every(([key]) => TAGS.has(key))
  return entries.flatMap(([key, item]): readonly SamiText[] => {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (isLocalized && isSamiLanguage(key) && typeof item === 'string')
      return [{ pointer: at, language: key, text: item }]
    return samiTexts(item, at)
  })
}
