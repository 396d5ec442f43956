import type { KeyFigureBlock } from '@sotekit/core'
import type { RenderOptions, Report, ReportLanguage } from '../report.js'
import { dateText } from '../text/format.js'
import { word } from '../text/words.js'
import { blockMarkdown, keyFiguresMarkdown } from './block.js'
import { wrapped } from './escape.js'
import { words } from './words.js'

/**
 * A report as Markdown (GitHub's, with tables) that reads well in a terminal too: text in lines of 80 columns,
 * tables aligned. Nothing in the texts can become markup. A text that is missing in the report's language is
 * followed by the tag of the one that it is in.
 *
 * @example
 * ```ts
 * import { renderMarkdown } from '@sotekit/report'
 *
 * renderMarkdown({
 *   title: 'Services',
 *   language: 'en',
 *   blocks: [{ block: 'key-figure', label: 'Municipalities', value: { count: 21 } }],
 * }) // → '# Services\n\n- Municipalities: **21**\n'
 * ```
 */
export function renderMarkdown(report: Report, options: RenderOptions = {}): string {
  const language = options.language ?? report.language
  const facts = [
    ...(report.dataset === undefined
      ? []
      : [`${word('dataset', language)}: ${words(report.dataset, language)}`]),
    ...(report.asOf === undefined ? [] : [`${word('asOf', language)} ${dateText(report.asOf, language)}`]),
  ]
  const parts = [
    `# ${words(report.title, language)}`,
    ...(report.subtitle === undefined ? [] : [wrapped(words(report.subtitle, language))]),
    ...(facts.length === 0 ? [] : [facts.join(' · ')]),
    ...blocksMarkdown(report, language),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function blocksMarkdown({ blocks, asOf }: Report, language: ReportLanguage): readonly string[] {
  const parts: string[] = []
  let figures: KeyFigureBlock[] = []
  const endFigures = () => {
    if (figures.length > 0) parts.push(keyFiguresMarkdown(figures, language))
    figures = []
  }
  for (const block of blocks) {
    if (block.block === 'key-figure') figures.push(block)
    else {
      endFigures()
      parts.push(blockMarkdown(block, language, asOf))
    }
  }
  endFigures()
  return parts
}
