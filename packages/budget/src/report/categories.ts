import type { Block, BlockText, Cell } from '@sotekit/core'
import { type Amount, sumAmounts } from '../amount/amount.js'
import type { CostCategory } from '../records/category-set.js'
import { groupBy } from '../shared.js'
import type { Context } from '../view/context.js'
import type { AmountRow } from '../view/rows.js'
import { amountCell, both, figures, notKnown, textCell } from './cells.js'
import type { ReportData } from './data.js'

const dash = '–\u00A0'
const ALL = ''

/** Amounts of a plan by category and period, with `''` for all of either. */
type Amounts = (category: string, period: string) => Amount

/** Category × period for one plan, subcategories below their category; and the same as bars. */
export function categoryBlocks(
  { context, categories: rowsOfPlan }: ReportData,
  id: string,
): readonly Block[] {
  const plan = context.plan(id)
  const rows = rowsOfPlan(id)
  if (!plan || rows.every(({ category }) => category === 'unknown')) return []
  const set = context.categories().set(plan.categorySet)?.categories ?? []
  const periods = plan.periods?.map((period) => period.id) ?? []
  const used = new Set(rows.flatMap(({ category = '' }) => context.categories().ancestry(category)))
  const shown = set.filter((category) => used.has(category.id))
  const amounts = amountsOf(context, rows)
  const rowOf = (title: BlockText, category: string): readonly Cell[] => [
    textCell(title),
    ...[...periods, ALL].map((period) => amountCell(amounts(category, period))),
  ]
  return [
    {
      block: 'table',
      id: `budget-${id}-categories`,
      title: plan.title,
      columns: [
        { title: both('Menolaji', 'Cost category') },
        ...(plan.periods ?? []).map((period) => figures(period.title ?? period.id)),
        figures(both('Yhteensä', 'Total')),
      ],
      rows: [
        ...shown.map((category) => rowOf(titleOf(category), category.id)),
        ...(used.has('unknown') ? [rowOf(notKnown, 'unknown')] : []),
      ],
      totals: [rowOf(both('Kokonaiskustannukset', 'Total costs'), ALL)],
      ...(plan.citations && { citations: plan.citations }),
    },
    {
      block: 'bars',
      id: `budget-${id}-bars`,
      title: {
        fi: `Menolajit kausittain: ${plan.title.fi ?? id}`,
        en: `Categories by period: ${plan.title.en ?? plan.title.fi ?? id}`,
      },
      series: periods.map((period) => ({ id: period, title: period })),
      bars: shown
        .filter(({ parent }) => parent === undefined)
        .map((category) => ({
          title: category.title,
          values: periods.map((period) => barValue(amounts(category.id, period))),
        })),
      unit: 'cents',
    },
  ]
}

/** Adds every amount to its category, to those above it, and to the sums over periods and categories. */
function amountsOf(context: Context, rows: readonly AmountRow[]): Amounts {
  const parts = rows.flatMap((row) => {
    const { category = 'unknown', period = 'unknown' } = row
    const above = [...context.categories().ancestry(category), ALL]
    return above.flatMap((id) => [period, ALL].map((span) => ({ key: JSON.stringify([id, span]), row })))
  })
  const groups = groupBy(parts, ({ key }) => key)
  return (category, period) =>
    sumAmounts((groups.get(JSON.stringify([category, period])) ?? []).map(({ row }) => row))
}

function barValue({ cents }: Amount): number | null {
  return cents === 'unknown' ? null : cents
}

/** A subcategory's title is set in. */
function titleOf({ title, parent }: CostCategory): BlockText {
  if (parent === undefined) return title
  return Object.fromEntries(Object.entries(title).map(([language, text]) => [language, dash + text]))
}

const titles = {
  subProgramme: both('Osakokonaisuudet', 'Sub-programmes'),
  municipality: both('Kunnat', 'Municipalities'),
} as const

/** Costs by sub-programme, and by municipality where any is known. */
export function dimensionBlocks(data: ReportData, programme: string): readonly Block[] {
  const table = (dimension: keyof typeof titles, rows: readonly AmountRow[]): readonly Block[] => {
    if (rows.every((row) => row[dimension] === 'unknown')) return []
    return [
      {
        block: 'table',
        id: `budget-${programme}-${dimension}`,
        title: titles[dimension],
        columns: [{ title: titles[dimension] }, figures(both('Kustannukset', 'Costs'))],
        rows: rows.map((row) => [
          textCell(nameOf(data.context, programme, dimension, row[dimension])),
          amountCell(row),
        ]),
      },
    ]
  }
  const municipalities = table('municipality', data.municipalities(programme))
  return [
    ...table('subProgramme', data.subProgrammes(programme)),
    ...(municipalities.length > 0 ? municipalities : [{ block: 'text' as const, text: noMunicipalities }]),
  ]
}

const noMunicipalities = both(
  'Mikään lähde ei kerro kustannuksia kunnittain.',
  'No source tells the costs by municipality.',
)

function nameOf(
  context: Context,
  programme: string,
  dimension: keyof typeof titles,
  id = 'unknown',
): BlockText {
  if (id === 'unknown') return notKnown
  if (dimension === 'municipality') return context.data.municipalities.get(id)?.name ?? id
  return context.data.programmes.get(programme)?.subProgrammes?.find((item) => item.id === id)?.title ?? id
}
