import { contextOf } from '../../view/context.js'
import { type BudgetRule, money, percent } from '../rule.js'
import { excessGrants, sharesAbove } from './excess.js'
import { page } from './page.js'

export const grantShareAboveCap: BudgetRule = {
  severity: 'error',
  message: {
    fi: 'Avustus on {excess} yli enimmäisosuuden, joka on {cap} ({provision})',
    en: 'The grant is {excessEn} above the greatest share, which is {capEn} ({provision})',
  },
  page,
  check: (dataset, report) => {
    for (const { record, at, share, cap, provision } of sharesAbove(dataset)) {
      report({
        record,
        at,
        args: { ...percent('cap', cap), ...percent('excess', share - cap), provision },
        expected: { fi: `enintään ${cap}`, en: `at most ${cap}` },
        received: share,
        fixes: [{ value: cap }],
      })
    }
    const { tablesOf } = contextOf(dataset)
    for (const { record, at, plan, excessCents, isRounding, share, byRevenue } of excessGrants(dataset)) {
      // That revenue was not taken off, or that a printed table was rounded, are findings of their own.
      if (byRevenue || share.cap === undefined || (isRounding && tablesOf(plan).length > 0)) continue
      report({
        record,
        at,
        severity: isRounding ? 'info' : 'error',
        args: {
          ...money('excess', excessCents),
          ...percent('cap', share.cap),
          provision: share.provision ?? '',
        },
      })
    }
  },
}
