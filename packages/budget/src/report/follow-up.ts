import type { Block, Cell } from '@sotekit/core'
import { claimStates } from '../view/claims.js'
import { type Context, inLanguage } from '../view/context.js'
import { comparison } from '../view/total.js'
import { amountCell, both, figures, notKnown, textCell } from './cells.js'

/** Plan against actual, and what claims have come to; in words where there is nothing to compare. */
export function followUpBlocks(context: Context, programme: string): readonly Block[] {
  const hasActuals = context.data
    .all('budget.actual')
    .some(({ plan }) => context.plan(plan)?.programme === programme)
  return [
    ...(hasActuals ? [comparisonTable(context, programme)] : [{ block: 'text' as const, text: noActuals }]),
    ...claimTable(context, programme),
  ]
}

const noActuals = both(
  'Toteutuneita kustannuksia ei ole aineistossa, joten arviota ei voi verrata toteumaan.',
  'The data holds no actual costs, so that the plan cannot be held against them.',
)

function comparisonTable(context: Context, programme: string): Block {
  const rows = comparison(context, { programme, by: 'category' })
  const cellsOf = (title: Cell, row: (typeof rows)[number]): readonly Cell[] => [
    title,
    amountCell(row.planned),
    amountCell(row.actual),
    amountCell(row.variance),
    usedCell(row),
  ]
  const [total] = comparison(context, { programme })
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
    rows: rows.map((row) => cellsOf(categoryCell(context, row.category ?? 'unknown'), row)),
    ...(total && { totals: [cellsOf(textCell(both('Yhteensä', 'Total')), total)] }),
  }
}

function categoryCell(context: Context, id: string): Cell {
  return textCell(id === 'unknown' ? notKnown : (context.categories().title(id) ?? id))
}

/** Part of the plan that was used, where both are known and there is a plan. */
function usedCell({ planned, actual }: ReturnType<typeof comparison>[number]): Cell {
  if (typeof planned.cents !== 'number' || typeof actual.cents !== 'number' || planned.cents === 0)
    return null
  return { decimal: Math.round((actual.cents / planned.cents) * 1000) / 10, digits: 1, unit: '%' }
}

function claimTable(context: Context, programme: string): readonly Block[] {
  const states = claimStates(context, undefined).filter(({ decision }) =>
    context.data
      .get('budget.decision', decision)
      ?.plans.some((plan) => context.plan(plan)?.programme === programme),
  )
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
