import type { Block, BlockText, Cell } from '@sotekit/core'
import type { Context } from '../view/context.js'
import { totals } from '../view/total.js'
import type { AmountRow, CostFilter } from '../view/types.js'
import { amountCell, both, figures, notKnown, textCell } from './cells.js'

const dash = '–\u00A0'

/** Category × period for one plan, subcategories below their category. */
export function categoryTable(context: Context, plan: string): readonly Block[] {
  const record = context.plan(plan)
  const lines = context.lines()
  const cells = totals(context, lines, { plan, by: ['category', 'period'] })
  if (!record || cells.every(({ category }) => category === 'unknown')) return []
  const { categories } = context.categories().set(record.categorySet) ?? { categories: [] }
  const periods = record.periods?.map(({ id }) => id) ?? []
  const used = new Set(cells.flatMap(({ category = '' }) => context.categories().ancestry(category)))
  const rowOf = (title: BlockText, filter: CostFilter): readonly Cell[] => [
    textCell(title),
    ...periods.map((period) => sumCell(totals(context, lines, { ...filter, plan, period }))),
    sumCell(totals(context, lines, { ...filter, plan })),
  ]
  const rows = categories
    .filter(({ id }) => used.has(id))
    .map(({ id, title, parent }) => rowOf(parent === undefined ? title : indented(title), { category: id }))
  if (used.has('unknown')) rows.push(rowOf(notKnown, { category: 'unknown' }))
  return [
    {
      block: 'table',
      id: `budget-${plan}-categories`,
      title: record.title,
      columns: [
        { title: both('Menolaji', 'Cost category') },
        ...periods.map((id) => figures(record.periods?.find((period) => period.id === id)?.title ?? id)),
        figures(both('Yhteensä', 'Total')),
      ],
      rows,
      totals: [rowOf(both('Kokonaiskustannukset', 'Total costs'), {})],
      ...(record.citations && { citations: record.citations }),
    },
    barsOf(context, plan, periods, used),
  ]
}

function barsOf(
  context: Context,
  plan: string,
  periods: readonly string[],
  used: ReadonlySet<string>,
): Block {
  const record = context.plan(plan)
  const { categories } = context.categories().set(record?.categorySet) ?? { categories: [] }
  const tops = categories.filter(({ id, parent }) => parent === undefined && used.has(id))
  return {
    block: 'bars',
    id: `budget-${plan}-bars`,
    title: {
      fi: `Menolajit kausittain: ${record?.title.fi ?? plan}`,
      en: `Categories by period: ${record?.title.en ?? record?.title.fi ?? plan}`,
    },
    series: periods.map((id) => ({ id, title: id })),
    bars: tops.map(({ id, title }) => ({
      title,
      values: periods.map((period) => {
        const [row] = totals(context, context.lines(), { plan, period, category: id })
        return row === undefined ? 0 : row.cents === 'unknown' ? null : row.cents
      }),
    })),
    unit: 'cents',
  }
}

function sumCell([row]: readonly AmountRow[]): Cell {
  return row ? amountCell(row) : { cents: 0 }
}

function indented(title: { readonly fi?: string | undefined; readonly en?: string | undefined }): BlockText {
  return Object.fromEntries(Object.entries(title).map(([language, text]) => [language, dash + text]))
}

/** Costs by sub-programme, and by municipality where any is known. */
export function dimensionTables(context: Context, programme: string): readonly Block[] {
  const tables = (['subProgramme', 'municipality'] as const).flatMap((dimension): readonly Block[] => {
    const rows = totals(context, context.lines(), { programme, by: dimension })
    if (rows.every((row) => row[dimension] === 'unknown')) return []
    return [
      {
        block: 'table',
        id: `budget-${programme}-${dimension}`,
        title: titles[dimension],
        columns: [{ title: titles[dimension] }, figures(both('Kustannukset', 'Costs'))],
        rows: rows.map((row) => [
          textCell(nameOf(context, programme, dimension, row[dimension])),
          amountCell(row),
        ]),
      },
    ]
  })
  const isUnplaced = totals(context, context.lines(), { programme, by: 'municipality' }).every(
    ({ municipality }) => municipality === 'unknown',
  )
  return isUnplaced ? [...tables, { block: 'text', text: noMunicipalities }] : tables
}

const titles = {
  subProgramme: both('Osakokonaisuudet', 'Sub-programmes'),
  municipality: both('Kunnat', 'Municipalities'),
} as const

const noMunicipalities = both(
  'Mikään lähde ei kerro kustannuksia kunnittain.',
  'No source tells the costs by municipality.',
)

function nameOf(
  context: Context,
  programme: string,
  dimension: 'subProgramme' | 'municipality',
  id = 'unknown',
): BlockText {
  if (id === 'unknown') return notKnown
  if (dimension === 'municipality') return context.data.municipalities.get(id)?.name ?? id
  return context.data.programmes.get(programme)?.subProgrammes?.find((item) => item.id === id)?.title ?? id
}
