import type { Block, Citation } from '@sotekit/core'
import type { ReportLanguage } from '../report.js'
import { webAddress } from '../text/address.js'
import { cellView } from '../text/cell.js'
import { numberText } from '../text/format.js'
import { word } from '../text/words.js'
import { escaped, wrapped } from './escape.js'
import { diagnosticsMarkdown } from './findings.js'
import { tableMarkdown } from './table.js'
import { viewText, words } from './words.js'

/** A block, its note and its sources, as Markdown. */
export function blockMarkdown(block: Block, language: ReportLanguage): string {
  const { note, citations = [] } = block
  const cited = citations.map(citationText).join('; ')
  return [
    content(block, language),
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

function content(block: Block, language: ReportLanguage): string {
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
    case 'key-figure': {
      const count = block.unknown ? numberText(block.unknown, language) : undefined
      const unknown = count === undefined ? '' : ` (${word('unknown', language)}: ${count})`
      const value = viewText(cellView(block.value, language))
      return wrapped(`${words(block.label, language)}: **${value}**${unknown}`)
    }
    case 'table':
      return tableMarkdown(block, language)
    case 'diagnostics':
      return diagnosticsMarkdown(block, language)
    case 'sources':
      return [
        `**${words(block.title, language)}**`,
        block.sources.map((source) => sourceMarkdown(source, language)).join('\n'),
      ].join('\n\n')
    default:
      return ''
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
