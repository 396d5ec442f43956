import type { MatrixBlock, MatrixMark } from '@sotekit/core'
import { markdownTable } from 'markdown-table'
import type { ReportLanguage } from '../report.js'
import { word } from '../text/words.js'
import { markOf, matrixCell, matrixRemarks, matrixTable, missingSymbol } from '../twin/matrix.js'
import { escaped, wrapped } from './escape.js'
import { tableMarkdown, width } from './table.js'
import { words } from './words.js'

// So many columns have room for words, so many for symbols; more of them are told as lists, row by row.
const wordColumns = 4
const symbolColumns = 8

export function matrixMarkdown(block: MatrixBlock, language: ReportLanguage): string {
  if (block.columns.length <= wordColumns) return tableMarkdown(matrixTable(block), language)
  if (block.columns.length > symbolColumns) return listMarkdown(block, language)
  const missing = missingSymbol(block.marks)
  const lines = [
    [
      block.rowTitle === undefined ? '' : words(block.rowTitle, language),
      ...block.columns.map(({ title }) => words(title, language)),
    ],
    ...block.rows.map((row) => [
      words(row.title, language),
      ...block.columns.map(({ id }) => {
        const cell = matrixCell(row, id)
        return escaped(cell ? markOf(block.marks, cell.mark).symbol : missing)
      }),
    ]),
  ]
  const remarks = matrixRemarks(block)
  return [
    `**${words(block.title, language)}**`,
    markdownTable(lines, { align: ['left', ...block.columns.map(() => 'center')], stringLength: width }),
    legendMarkdown(block.marks, `${missing} ${word('unknown', language)}`, language),
    ...(remarks ? [tableMarkdown(remarks, language)] : []),
  ].join('\n\n')
}

/** Each row as an item, with the columns of each mark. */
function listMarkdown(block: MatrixBlock, language: ReportLanguage): string {
  const unknown = { symbol: missingSymbol(block.marks), text: word('unknown', language) }
  const rows = block.rows.map((row) => {
    const groups = new Map<string, string[]>()
    for (const { id, title } of block.columns) {
      const cell = matrixCell(row, id)
      const { symbol, text } = cell ? markOf(block.marks, cell.mark) : unknown
      const mark = `${escaped(symbol)} ${words(text, language)}`
      const name =
        words(title, language) + (cell?.text === undefined ? '' : ` (${words(cell.text, language)})`)
      const names = groups.get(mark)
      if (names) names.push(name)
      else groups.set(mark, [name])
    }
    const lines = [...groups].map(([mark, names]) => wrapped(`${mark}: ${names.join(', ')}`, '    ', '  - '))
    return [wrapped(`**${words(row.title, language)}**`, '  ', '- '), ...lines].join('\n')
  })
  return [`**${words(block.title, language)}**`, rows.join('\n')].join('\n\n')
}

/** What the symbols mean, on one line. */
function legendMarkdown(marks: readonly MatrixMark[], missing: string, language: ReportLanguage): string {
  const entries = marks.map(({ symbol, text }) => `${escaped(symbol)} ${words(text, language)}`)
  return wrapped([...entries, escaped(missing)].join(' · '))
}
