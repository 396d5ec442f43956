import type { TableBlock } from '@sotekit/core'
import { markdownTable } from 'markdown-table'
import type { ReportLanguage } from '../report.js'
import { columnEnds, tableViews } from '../text/rows.js'
import { viewText, words } from './words.js'

/** A table with its title above it; totals are its last rows, in bold. */
export function tableMarkdown(block: TableBlock, language: ReportLanguage): string {
  const { rows, totals } = tableViews(block, language)
  const ends = columnEnds(block, [...rows, ...totals])
  const lines = [
    block.columns.map((column) => words(column.title, language)),
    ...rows.map((row) => row.map(viewText)),
    ...totals.map((row) => row.map((view) => `**${viewText(view)}**`)),
  ]
  const table = markdownTable(lines, {
    align: ends.map((end) => (end ? 'right' : 'left')),
    stringLength: width,
  })
  return `**${words(block.title, language)}**\n\n${table}`
}

/** Columns that a text takes in a terminal: combining marks take none, wide characters two. */
export function width(text: string): number {
  let columns = 0
  for (const character of text.normalize('NFC')) {
    if (/\p{M}/u.test(character)) continue
    columns +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1
  }
  return columns
}
