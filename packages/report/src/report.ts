import type { Block, BlockText, CalendarDate } from '@sotekit/core'

/**
 * A language that reports are written in: Finnish, Swedish or English. Texts in other languages, the three
 * Sámi languages among them, stand in a report as passages of their own language.
 *
 * @example
 * ```ts
 * import { renderMarkdown, type ReportLanguage } from '@sotekit/report'
 *
 * const language: ReportLanguage = 'en'
 * renderMarkdown({ title: 'Lapland', language, blocks: [] }) // → '# Lapland\n'
 * ```
 */
export type ReportLanguage = 'fi' | 'sv' | 'en'

/**
 * A report (Finnish: raportti): a title and blocks, as plain JSON without any markup. Plugins make the blocks;
 * {@link renderHtml}, {@link renderMarkdown}, {@link renderXlsx}, {@link renderCsv} and {@link renderJson} make
 * pages and files of it.
 *
 * @example
 * ```ts
 * import { type Report, renderMarkdown } from '@sotekit/report'
 *
 * const report: Report = {
 *   title: { fi: 'Palvelut', en: 'Services' },
 *   language: 'en',
 *   blocks: [{ block: 'text', text: 'Who organises what.' }],
 * }
 * renderMarkdown(report) // → '# Services\n\nWho organises what.\n'
 * ```
 */
export interface Report {
  /** Title of the whole; the page's only first-level heading. */
  readonly title: BlockText
  /** What stands below the title, such as the day or the area. */
  readonly subtitle?: BlockText | undefined
  /** The language that the blocks' plain strings are in. */
  readonly language: ReportLanguage
  /** The day that the report describes. */
  readonly asOf?: CalendarDate | undefined
  /** Title of the dataset that the report was made from. */
  readonly dataset?: BlockText | undefined
  /** What the report is made of, in order. */
  readonly blocks: readonly Block[]
}

/**
 * What every renderer can be told.
 *
 * @example
 * ```ts
 * import { type RenderOptions, renderMarkdown } from '@sotekit/report'
 *
 * const options: RenderOptions = { language: 'fi' }
 * renderMarkdown({ title: { fi: 'Palvelut', en: 'Services' }, language: 'en', blocks: [] }, options) // → '# Palvelut\n'
 * ```
 */
export interface RenderOptions {
  /** The language of headings, labels, numbers and dates; the report's own where left out. */
  readonly language?: ReportLanguage | undefined
}
