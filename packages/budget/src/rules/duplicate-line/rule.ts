import type { BudgetRecord } from '../../plugin-types.js'
import { compareText, groupBy } from '../../shared.js'
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
    const counted = dataset.all('budget.line').filter(({ cents }) => cents !== 'unknown' && cents !== 0)
    for (const same of groupBy(counted, contentOf).values()) {
      if (same.length < 2) continue
      const [first, ...copies] = [...same].sort((a, b) => compareText(a.id, b.id))
      if (!first) continue
      for (const copy of copies)
        report({ record: copy, args: { other: first.id }, related: [{ record: first }] })
    }
  },
}

/** All that a line says but its id. */
function contentOf(line: BudgetRecord<'line'>): string {
  const { plan, category, period, subProgramme, measure, municipality, organisation, cents } = line
  const what = [line.form, line.eligible, line.earmarks, line.title]
  return JSON.stringify([
    plan,
    category,
    period,
    subProgramme,
    measure,
    municipality,
    organisation,
    cents,
    what,
  ])
}
