import type { Block, Dataset, ReportOptions } from '@sotekit/core'
import type { BudgetTypes } from '../plugin-types.js'
import { contextOf } from '../view/context.js'
import { summarize } from '../view/figures.js'
import { auditBlocks, printedBlocks } from './audit.js'
import { categoryBlocks, dimensionBlocks } from './categories.js'
import { both } from './cells.js'
import { reportData } from './data.js'
import { followUpBlocks } from './follow-up.js'
import { planBlocks } from './plans.js'
import { earmarkBlocks, staffingBlocks } from './staffing.js'

/** The budget's part of a report: one chapter for each programme; their sums are never made. */
export function reportBlocks(dataset: Dataset<BudgetTypes>, { audience }: ReportOptions): readonly Block[] {
  const context = contextOf(dataset)
  const data = reportData(context)
  const chapters = summarize(context, {}).flatMap((summary): readonly Block[] => {
    const programme = dataset.programmes.get(summary.programme)
    if (!programme) return []
    const { id } = programme
    return [
      { block: 'heading', level: 2, id: `budget-${id}`, text: programme.title },
      ...planBlocks(context, programme, summary),
      ...section(both('Menolajit', 'Cost categories'), [
        ...summary.plans.flatMap(({ plan }) => categoryBlocks(data, plan)),
        ...dimensionBlocks(data, id),
      ]),
      ...section(both('Toteuma ja maksatukset', 'Actual costs and payments'), followUpBlocks(data, id)),
      ...section(both('Henkilöstö', 'Staffing'), staffingBlocks(data, id, audience)),
      ...section(both('Korvamerkinnät', 'Earmarks'), earmarkBlocks(data, id)),
      ...section(both('Tarkistus', 'Audit'), [...printedBlocks(data, id), ...auditBlocks(data, id)]),
    ]
  })
  if (chapters.length === 0) return []
  return [{ block: 'heading', level: 1, id: 'budget', text: both('Talous', 'Budget') }, ...chapters]
}

function section(
  text: { readonly fi: string; readonly en: string },
  blocks: readonly Block[],
): readonly Block[] {
  return blocks.length === 0 ? [] : [{ block: 'heading', level: 3, text }, ...blocks]
}
