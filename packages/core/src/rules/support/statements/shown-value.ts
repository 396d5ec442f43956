import { show } from '../../../diagnostics/format.js'
import type { LocalizedText } from '../../../values/language.js'
import type { Period } from '../../../values/period.js'
import { shown } from '../names.js'
import { inWords } from '../time.js'

/** A record's own value as findings show it. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(shownValue).join('; ')
  if (typeof value !== 'object' || value === null) return show(value)
  const { from, to } = value as Period
  if (typeof from === 'string' || typeof to === 'string') return inWords(value)
  const { title, name, organisation } = value as Readonly<Record<string, unknown>>
  if (typeof organisation === 'string') return organisation
  return shown((title ?? name ?? value) as LocalizedText, show(value))
}
