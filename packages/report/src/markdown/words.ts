import type { BlockText } from '@sotekit/core'
import type { ReportLanguage } from '../report.js'
import type { CellView } from '../text/cell.js'
import { type Passage, passage } from '../text/passage.js'
import { escaped } from './escape.js'

/** A text escaped; where it falls back to another language, with that language's tag. */
export function words(text: BlockText | undefined, language: ReportLanguage): string {
  return marked(passage(text, language))
}

export function marked(found: Passage): string {
  return found.fallback ? `${escaped(found.text)} (${found.language})` : escaped(found.text)
}

/** A cell's words with its remark. */
export function viewText(view: CellView): string {
  const details = [view.detail, view.note && marked(view.note)].filter((part) => part !== undefined)
  return [marked(view.passage), ...details.map((part) => `(${part})`)].join(' ')
}
