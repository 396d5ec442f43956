import { definePlugin, type Plugin } from '@sotekit/core'
import { bookPages } from './excel/import/pages.js'
import type { BudgetTypes } from './plugin-types.js'
import { actualRecord } from './records/actual.js'
import { categorySetRecord } from './records/category-set.js'
import { claimRecord } from './records/claim.js'
import { decisionRecord } from './records/decision.js'
import { fundingRecord } from './records/funding.js'
import { lineRecord } from './records/line.js'
import { planRecord } from './records/plan.js'
import { staffingRecord } from './records/staffing.js'
import { tableRecord } from './records/table.js'
import { reportBlocks } from './report/report.js'
import { rules } from './rules/index.js'
import { VERSION } from './version.js'
import { viewOf } from './view/view.js'

/**
 * The budget plugin (Finnish: talouslisäosa): plans, grants and claims of state-granted programmes that reconcile
 * to the cent, and audits of printed tables.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { budget } from '@sotekit/budget'
 *
 * const kit = sotekit({ plugins: [budget()] })
 * kit.load([]).dataset.budget.total() // → []
 * ```
 */
export function budget(): Plugin<BudgetTypes> {
  return definePlugin<BudgetTypes>()({
    name: 'budget',
    version: VERSION,
    title: { fi: 'Talous', en: 'Budget' },
    records: {
      plan: planRecord(),
      line: lineRecord(),
      staffing: staffingRecord(),
      funding: fundingRecord(),
      decision: decisionRecord(),
      actual: actualRecord(),
      claim: claimRecord(),
      table: tableRecord(),
      'category-set': categorySetRecord(),
    },
    rules,
    pages: bookPages,
    view: viewOf,
    report: reportBlocks,
  })
}
