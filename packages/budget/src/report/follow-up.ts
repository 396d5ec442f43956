import type { Block, Cell } from '@sotekit/core'
import { type Context, inLanguage } from '../view/context.js'
import type { ComparisonRow } from '../view/rows.js'
import { amountCell, both, figures, notKnown, textCell } from './cells.js'
import type { ReportData } from './data.js'

/** Plan against actual, and what claims have come to; in words where there is nothing to compare. */
export function followUpBlocks(data: ReportData, programme: string): readonly Block[] {
  const rows = data.compared(programme)
  return [
    ...(rows.length > 0 ? [comparisonTable(data, programme)] : [{ block: 'text' as const, text: noActuals }]),
    ...claimTable(data, programme),
  ]
}

const noActuals = both(
  'Toteutuneita kustannuksia ei ole aineistossa, joten arviota ei voi verrata toteumaan.',
  'The data holds no actual costs, so that the plan cannot be held against them.',
)

function comparisonTable({ context, compared, comparedTotal }: ReportData, programme: string): Block {
  const cellsOf = (title: Cell, row: ComparisonRow): readonly Cell[] => [
    title,
    amountCell(row.planned),
    amountCell(row.actual),
    amountCell(row.variance),
    usedCell(row),
  ]
  const [total] = comparedTotal(programme)
  return {
    block: 'table',
    id: `budget-${programme}-actual`,
    title: both('Arvio ja toteuma', 'Plan and actual'),
    columns: [
      { title: both('Menolaji', 'Cost category') },
      figures(both('Arvio', 'Planned')),
      figures(both('Toteuma', 'Actual')),
      figures(both('Ero (toteuma − arvio)', 'Variance (actual − planned)')),
      figures(both('Käytetty', 'Used')),
    ],
    rows: compared(programme).map((row) => cellsOf(categoryCell(context, row.category ?? 'unknown'), row)),
    ...(total && { totals: [cellsOf(textCell(both('Yhteensä', 'Total')), total)] }),
  }
}

function categoryCell(context: Context, id: string): Cell {
  return textCell(id === 'unknown' ? notKnown : (context.categories().title(id) ?? id))
}

/** Part of the plan that was used, where both are known and there is a plan. */
function usedCell({ planned, actual }: ComparisonRow): Cell {
  if (typeof planned.cents !== 'number' || typeof actual.cents !== 'number' || planned.cents === 0)
    return null
  return { decimal: Math.round((actual.cents / planned.cents) * 1000) / 10, digits: 1, unit: '%' }
}

function claimTable({ context, claims }: ReportData, programme: string): readonly Block[] {
  const states = claims(programme)
  if (states.length === 0) return []
  return [
    {
      block: 'table',
      id: `budget-${programme}-claims`,
      title: both('Maksatukset', 'Payments'),
      columns: [
        { title: both('Päätös', 'Decision') },
        figures(both('Myönnetty', 'Granted')),
        figures(both('Ansaittu', 'Earned')),
        figures(both('Haettu', 'Claimed')),
        figures(both('Maksettu', 'Paid')),
        figures(both('Maksettava', 'Payable')),
        figures(both('Palautettava', 'Repayable')),
      ],
      rows: states.map((state) => [
        textCell(decisionName(context, state.decision)),
        amountCell({ cents: context.data.get('budget.decision', state.decision)?.grantedCents ?? 'unknown' }),
        amountCell(state.earned),
        amountCell(state.claimed),
        amountCell(state.paid),
        amountCell(state.payable),
        amountCell(state.repayable),
      ]),
    },
  ]
}

/** A decision is named by the plans that it decides on. */
function decisionName(context: Context, id: string) {
  const plans = context.data.get('budget.decision', id)?.plans ?? []
  const names = (language: 'fi' | 'en') =>
    plans.map((plan) => inLanguage(context.plan(plan)?.title, language, plan)).join('; ')
  return both(names('fi') || id, names('en') || id)
}
