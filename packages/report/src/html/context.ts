import type { BlockText, CalendarDate, LanguageTag, RecordKey } from '@sotekit/core'
import type { ReportLanguage } from '../report.js'
import { type Passage, passage } from '../text/passage.js'
import { inLanguage } from '../text/words.js'
import { html, type Markup } from './markup.js'

/** What the blocks of one page share while it is made. */
export interface Context {
  readonly language: ReportLanguage
  readonly asOf: CalendarDate | undefined
  /** Takes an anchor, and gives it back made unique in the page. */
  readonly anchor: (wanted: string) => string
  /** Languages that stood in for a missing text; they are explained at the foot of the page. */
  readonly fallbacks: Set<LanguageTag>
  /** Whether a suppressed cell was shown, which the page then explains. */
  readonly shown: Set<'suppressed'>
  /** Anchors of the sources that the report lists, by id. */
  readonly sources: ReadonlyMap<string, string>
  /** Address of a record's page, where the blocks stand among pages. */
  readonly link: ((record: RecordKey) => string | undefined) | undefined
}

/** An anchor of letters, digits, `-` and `_` only. */
export function slug(text: string): string {
  const bare = text.normalize('NFD').replace(/[\u0300-\u036F]/g, '')
  return bare.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^-+|-+$/g, '') || 'x'
}

export function anchors(): (wanted: string) => string {
  const taken = new Set<string>()
  const last = new Map<string, number>()
  return (wanted) => {
    const base = slug(wanted)
    let name = base
    for (let n = (last.get(base) ?? 1) + 1; taken.has(name); n++) {
      name = `${base}-${n}`
      last.set(base, n)
    }
    taken.add(name)
    return name
  }
}

/** A text in the report's language; where it falls back to another, that language is marked and told. */
export function words(text: BlockText | undefined, context: Context): Markup {
  return marked(passage(text, context.language), context)
}

export function marked(found: Passage, context: Context): Markup {
  if (found.language === context.language) return html`${found.text}`
  if (!found.fallback) return html`<span lang="${found.language}">${found.text}</span>`
  context.fallbacks.add(found.language)
  const name = inLanguage(found.language, context.language)
  return html`<span lang="${found.language}">${found.text}</span> <small class="lang"><span aria-hidden="true">${found.language}</span><span class="sr"> (${name})</span></small>`
}
