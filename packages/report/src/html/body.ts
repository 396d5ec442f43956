import type { Block, HeadingBlock, KeyFigureBlock } from '@sotekit/core'
import { plain } from '../text/passage.js'
import { barsHtml } from './bars.js'
import { chainHtml } from './chain.js'
import { type Context, words } from './context.js'
import { diagnosticsHtml } from './diagnostics.js'
import { html, type Markup } from './markup.js'
import { matrixHtml } from './matrix.js'
import { remarks } from './remarks.js'
import { sourcesHtml } from './sources.js'
import { tableHtml } from './table.js'
import { keyFiguresHtml, textHtml } from './text.js'
import { tileMapHtml } from './tile-map.js'
import { timelineHtml } from './timeline.js'

/** A heading, for the table of contents. */
export interface Entry {
  readonly anchor: string
  /** Level in the page: 2–4. */
  readonly level: number
  readonly text: Markup
}

/** All blocks, and the headings among them. Key figures that follow one another become one list. */
export function bodyHtml(
  blocks: readonly Block[],
  context: Context,
): { readonly markup: Markup; readonly entries: readonly Entry[] } {
  const entries: Entry[] = []
  const parts: Markup[] = []
  let figures: KeyFigureBlock[] = []
  const endFigures = () => {
    if (figures.length > 0) parts.push(keyFiguresHtml(figures, context))
    figures = []
  }
  for (const block of blocks) {
    if (block.block === 'key-figure') {
      figures.push(block)
      continue
    }
    endFigures()
    if (block.block === 'heading') {
      const { entry, markup } = headingHtml(block, entries.at(-1)?.level ?? 1, context)
      entries.push(entry)
      parts.push(markup)
    } else parts.push(blockHtml(block, context))
  }
  endFigures()
  return { markup: html`${parts}`, entries }
}

/** A heading, no more than one level below the one before it. */
function headingHtml(
  block: HeadingBlock,
  before: number,
  context: Context,
): { entry: Entry; markup: Markup } {
  const level = Math.min(block.level + 1, before + 1)
  const text = words(block.text, context)
  const anchor = context.anchor(block.id ?? `h-${plain(block.text, context.language)}`.slice(0, 60))
  const name = constantTag(level)
  const markup = html`<${name} id="${anchor}">${text}</${name}>\n${remarks(block, context)}`
  return { entry: { anchor, level, text }, markup }
}

function constantTag(level: number): 'h2' | 'h3' | 'h4' {
  return level <= 2 ? 'h2' : level === 3 ? 'h3' : 'h4'
}

function blockHtml(block: Exclude<Block, HeadingBlock | KeyFigureBlock>, context: Context): Markup {
  switch (block.block) {
    case 'text':
      return textHtml(block, context)
    case 'table':
      return tableHtml(block, context)
    case 'matrix':
      return matrixHtml(block, context)
    case 'bars':
      return barsHtml(block, context)
    case 'timeline':
      return timelineHtml(block, context)
    case 'tile-map':
      return tileMapHtml(block, context)
    case 'diagnostics':
      return diagnosticsHtml(block, context)
    case 'sources':
      return sourcesHtml(block, context)
    case 'chain':
      return chainHtml(block, context)
  }
}
