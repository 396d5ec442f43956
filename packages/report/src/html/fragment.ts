import type { RecordKey } from '@sotekit/core'
import type { RenderOptions, Report } from '../report.js'
import { bodyHtml } from './body.js'
import { anchors } from './context.js'
import { contents, contextOf, footer } from './page.js'
import { patterns } from './patterns.js'
import { style } from './style.js'

/**
 * A report as parts of a page of one's own: what {@link renderHtmlFragment} gives.
 *
 * @example
 * ```ts
 * import { type HtmlFragment, renderHtmlFragment } from '@sotekit/report'
 *
 * const fragment: HtmlFragment = renderHtmlFragment({ title: '', language: 'en', blocks: [] })
 * fragment // → { contents: '', body: '', patterns: '', footer: '' }
 * ```
 */
export interface HtmlFragment {
  /** The table of contents, a `nav`; empty where there are fewer than two headings. */
  readonly contents: string
  /** The blocks. */
  readonly body: string
  /** What charts in the blocks are filled with: a hidden picture, which a page needs once; empty without charts. */
  readonly patterns: string
  /** Explains marks of the blocks, a `footer`; empty where none needs it. */
  readonly footer: string
}

/**
 * How a fragment stands in its page.
 *
 * @example
 * ```ts
 * import type { FragmentOptions } from '@sotekit/report'
 *
 * const options: FragmentOptions = { prefix: 'map', link: ({ kind, id }) => `/${kind}/${id}` }
 * ```
 */
export interface FragmentOptions extends RenderOptions {
  /** Begins every anchor, so that several fragments can stand in one page. */
  readonly prefix?: string | undefined
  /** Address of a record's page, for the tiles of maps; no link where it gives nothing. */
  readonly link?: ((record: RecordKey) => string | undefined) | undefined
}

/**
 * The style sheet that fragments need, for a file of its own or a `style` element.
 *
 * @example
 * ```ts
 * import { htmlStyle } from '@sotekit/report'
 *
 * htmlStyle.includes('prefers-color-scheme: dark') // → true
 * ```
 */
export const htmlStyle: string = style

/**
 * A report's blocks as HTML for a page of one's own (Finnish: raportin osat sivulle), escaped and accessible as those
 * of {@link renderHtml}. The page takes {@link htmlStyle} as its style sheet, and gives what stands around: title,
 * first-level heading, landmarks. Nothing in a fragment needs a script or a style attribute.
 *
 * @example
 * ```ts
 * import { renderHtmlFragment } from '@sotekit/report'
 *
 * const { body } = renderHtmlFragment({
 *   title: 'Services',
 *   language: 'en',
 *   blocks: [{ block: 'heading', level: 1, text: 'Who & what' }],
 * })
 * body // → '<h2 id="h-Who-what">Who &amp; what</h2>\n'
 * ```
 */
export function renderHtmlFragment(report: Report, options: FragmentOptions = {}): HtmlFragment {
  const { prefix, link, language = report.language } = options
  const anchor = anchors()
  const prefixed = (wanted: string): string => anchor(prefix === undefined ? wanted : `${prefix}-${wanted}`)
  const contentsId = prefixed('contents-title')
  const context = contextOf(report, language, prefixed, link)
  const { entries, markup } = bodyHtml(report.blocks, context)
  return {
    contents: (contents(entries, language, contentsId) || '').toString(),
    body: markup.toString(),
    patterns: report.blocks.some(({ block }) => block === 'bars') ? patterns().toString() : '',
    footer: (footer(context) || '').toString(),
  }
}
