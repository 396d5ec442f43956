import type { BarsBlock, Cell, TableBlock } from '@sotekit/core'
import type { ReportLanguage } from '../report.js'
import { plain } from '../text/passage.js'
import { label } from '../text/words.js'

type Bar = BarsBlock['bars'][number]

/** Whether the series of a bar add up to something. */
function hasTotal(block: BarsBlock): boolean {
  return block.series.length > 1 && (block.unit === 'count' || block.unit === 'cents')
}

/** A value in the block's unit. */
function valueCell(value: Bar['values'][number] | undefined, block: BarsBlock, digits: number): Cell {
  if (value === null || value === undefined) return { unknown: true }
  if (typeof value !== 'number') return { suppressed: value.suppressed }
  if (block.unit === 'cents') return { cents: value }
  if (block.unit === 'count') return { count: value }
  return { decimal: value, digits, ...(block.unit === 'percent' ? { unit: '%' } : {}) }
}

/** A bar's sum: a lower bound where a value is unknown, and hidden where one is hidden. */
function totalCell({ values }: Bar, block: BarsBlock): Cell {
  const shown = block.series.map((_, at) => values[at] ?? null)
  const hidden = shown.find((value) => typeof value === 'object' && value !== null)
  if (typeof hidden === 'object' && hidden !== null) return { suppressed: hidden.suppressed }
  const known = shown.filter((value) => typeof value === 'number')
  if (known.length === 0) return { unknown: true }
  const sum = known.reduce((total, value) => total + value, 0)
  if (known.length < shown.length) return { atLeast: sum, unit: block.unit === 'cents' ? 'cents' : 'count' }
  return block.unit === 'cents' ? { cents: sum } : { count: sum }
}

/** As many decimals as the values have, at most two. */
function digitsOf(block: BarsBlock): number {
  const values = block.bars.flatMap(({ values }) => values.filter((value) => typeof value === 'number'))
  return values.every(Number.isInteger) ? 0 : values.every((value) => Number.isInteger(value * 10)) ? 1 : 2
}

export function barsTable(block: BarsBlock, language: ReportLanguage): TableBlock {
  const digits = digitsOf(block)
  const unit = block.unitText === undefined ? '' : ` (${plain(block.unitText, language)})`
  const total = hasTotal(block)
  return {
    block: 'table',
    title: unit === '' ? block.title : plain(block.title, language) + unit,
    columns: [
      { title: label('title') },
      ...block.series.map(({ title }) => ({ title, align: 'end' as const })),
      ...(total ? [{ title: label('total'), align: 'end' as const }] : []),
    ],
    rows: block.bars.map((bar) => [
      { text: bar.title },
      ...block.series.map((_, at) => valueCell(bar.values[at], block, digits)),
      ...(total ? [totalCell(bar, block)] : []),
    ]),
  }
}
