import type { Block, CalendarDate, Citation, KeyFigureBlock } from '@sotekit/core'
import type { ReportLanguage } from '../report.js'
import { webAddress } from '../text/address.js'
import { cellView, unknownCount } from '../text/cell.js'
import { word } from '../text/words.js'
import { barsTable } from '../twin/bars.js'
import { timelineTable } from '../twin/timeline.js'
import { chainMarkdown } from './chain.js'
import { escaped, wrapped } from './escape.js'
import { diagnosticsMarkdown } from './findings.js'
import { matrixMarkdown } from './matrix.js'
import { tableMarkdown } from './table.js'
import { tileMapMarkdown } from './tile-map.js'
import { viewText, words } from './words.js'

/** A block, its note and its sources, as Markdown. */
export function blockMarkdown(
  block: Exclude<Block, KeyFigureBlock>,
  language: ReportLanguage,
  asOf: CalendarDate | undefined,
): string {
  const { note, citations = [] } = block
  const cited = citations.map(citationText).join('; ')
  return [
    content(block, language, asOf),
    ...(note === undefined ? [] : [wrapped(words(note, language))]),
    ...(cited === '' ? [] : [wrapped(`${word('source', language)}: ${cited}`)]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function citationText({ source, edition, locator }: Citation): string {
  return [source, edition, locator]
    .filter((part) => part !== undefined)
    .map(escaped)
    .join(' ')
}

/** Key figures that follow one another, as one list. */
export function keyFiguresMarkdown(blocks: readonly KeyFigureBlock[], language: ReportLanguage): string {
  return blocks
    .map((block) => {
      const { label, value, note, citations = [] } = block
      const count = unknownCount(block, language)
      const details = [
        ...(count === undefined ? [] : [`${word('unknown', language)}: ${count}`]),
        ...(note === undefined ? [] : [words(note, language)]),
        ...citations.map(citationText),
      ]
      const figure = `${words(label, language)}: **${viewText(cellView(value, language))}**`
      return wrapped([figure, ...details].join('; '), '  ', '- ')
    })
    .join('\n')
}

function content(
  block: Exclude<Block, KeyFigureBlock>,
  language: ReportLanguage,
  asOf: CalendarDate | undefined,
): string {
  switch (block.block) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${words(block.text, language)}`
    case 'text':
      return [
        ...(block.text === undefined ? [] : [wrapped(words(block.text, language))]),
        ...(block.items?.length
          ? [block.items.map((item) => wrapped(words(item, language), '  ', '- ')).join('\n')]
          : []),
      ].join('\n\n')
    case 'table':
      return tableMarkdown(block, language)
    case 'diagnostics':
      return diagnosticsMarkdown(block, language)
    case 'sources':
      return [
        `**${words(block.title, language)}**`,
        block.sources.map((source) => sourceMarkdown(source, language)).join('\n'),
      ].join('\n\n')
    case 'matrix':
      return matrixMarkdown(block, language)
    case 'bars':
      return tableMarkdown(barsTable(block, language), language)
    case 'timeline':
      return tableMarkdown(timelineTable(block), language)
    case 'tile-map':
      return tileMapMarkdown(block, language)
    case 'chain':
      return chainMarkdown(block, { language, names: block.names, asOf })
  }
}

type Source = Extract<Block, { readonly block: 'sources' }>['sources'][number]

function sourceMarkdown({ id, title, detail, url }: Source, language: ReportLanguage): string {
  const parts = [words(title, language), ...(detail === undefined ? [] : [words(detail, language)])]
  const address = url === undefined ? undefined : webAddress(url)
  const link = address === undefined ? (url ?? '') : `<${address.replace(/[<>]/g, encodeURIComponent)}>`
  const text = `**${escaped(id)}** ${[...parts, address === undefined ? escaped(link) : link].filter((part) => part !== '').join('. ')}`
  return wrapped(text, '  ', '- ')
}
