import type { BudgetRecord } from '../../plugin-types.js'
import { compareText, groupBy } from '../../shared.js'
import { contextOf } from '../../view/context.js'
import type { BudgetRule } from '../rule.js'
import { page } from './page.js'

type Line = BudgetRecord<'line'>

export const duplicateLine: BudgetRule = {
  severity: 'warning',
  message: {
    fi: "Rivi on sama kuin rivi '{other}'",
    en: "The line is the same as the line '{other}'",
  },
  page,
  check: (dataset, report) => {
    for (const lines of contextOf(dataset).linesByPlan().values()) {
      for (const same of groupBy(ofOneAmount(lines), contentOf).values()) {
        if (same.length < 2) continue
        const [first, ...copies] = [...same].sort((a, b) => compareText(a.id, b.id))
        if (!first) continue
        for (const copy of copies)
          report({ record: copy, args: { other: first.id }, related: [{ record: first }] })
      }
    }
  },
}

/** Lines of which another one has the same amount: only those need to be read in full. */
function ofOneAmount(lines: readonly Line[]): ReadonlySet<Line> {
  const first = new Map<number, Line>()
  const found = new Set<Line>()
  for (const line of lines) {
    if (line.cents === 'unknown' || line.cents === 0) continue
    const other = first.get(line.cents)
    if (other) found.add(other).add(line)
    else first.set(line.cents, line)
  }
  return found
}

/** All that a line says but its id. */
function contentOf(line: Line): string {
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
