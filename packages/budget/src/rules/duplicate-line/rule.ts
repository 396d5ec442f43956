import type { BudgetRule } from '../rule.js'
import { page } from './page.js'

export const duplicateLine: BudgetRule = {
  severity: 'warning',
  message: {
    fi: "Rivi on sama kuin rivi '{other}'",
    en: "The line is the same as the line '{other}'",
  },
  page,
  check: (dataset, report) => {
    const seen = new Map<string, { readonly kind: 'budget.line'; readonly id: string }>()
    for (const line of dataset.all('budget.line')) {
      if (line.cents === 'unknown' || line.cents === 0) continue
      const { plan, category, period, subProgramme, measure, municipality, organisation, cents } = line
      const what = [line.form, line.eligible, line.earmarks, line.title]
      const key = JSON.stringify([
        [plan, category, period, subProgramme, measure, municipality, organisation, cents],
        what,
      ])
      const first = seen.get(key)
      if (!first) seen.set(key, line)
      else report({ record: line, args: { other: first.id }, related: [{ record: first }] })
    }
  },
}
