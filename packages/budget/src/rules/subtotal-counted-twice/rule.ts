import type { BudgetRecord } from '../../plugin-types.js'
import { groupBy } from '../../shared.js'
import { type Context, contextOf } from '../../view/context.js'
import { audited } from '../audited.js'
import { type BudgetRule, money, type Report } from '../rule.js'
import { page } from './page.js'

type Line = BudgetRecord<'line'>

export const subtotalCountedTwice: BudgetRule = {
  severity: 'error',
  message: {
    fi: "Välisumma '{subtotal}' lasketaan osiensa lisäksi",
    en: "The subtotal '{subtotal}' is counted beside its parts",
  },
  page,
  check: (dataset, report) => {
    const context = contextOf(dataset)
    for (const lines of context.linesByPlan().values()) {
      if (!hasSubtotals(context, lines)) continue
      for (const same of groupBy(lines, placeOf).values())
        if (same.length > 1) checkLines(context, same, report)
    }
    for (const { table, audit } of audited(dataset)) {
      for (const { fault, pointer, rows } of audit.faults) {
        if (fault !== 'counted-twice') continue
        report({ record: table, at: pointer, args: { subtotal: rows.join(', ') } })
      }
    }
  },
}

/** Whether a category is used together with one that it is part of. */
function hasSubtotals(context: Context, lines: readonly Line[]): boolean {
  const used = new Set<string>()
  for (const { category } of lines) used.add(category)
  const { ancestry } = context.categories()
  return [...used].some((id) => ancestry(id).some((ancestor, i) => i > 0 && used.has(ancestor)))
}

/** Lines of a plan that differ only in their category. */
function placeOf({ period, subProgramme, measure, municipality, organisation }: Line): string {
  return JSON.stringify([period, subProgramme, measure, municipality, organisation])
}

function checkLines(context: Context, lines: readonly Line[], report: Report): void {
  const { ancestry } = context.categories()
  const below = new Map<string, { sum: number; lines: Line[] }>()
  for (const line of lines) {
    for (const ancestor of ancestry(line.category).slice(1)) {
      const found = below.get(ancestor) ?? { sum: 0, lines: [] }
      found.sum += line.cents === 'unknown' ? Number.NaN : line.cents
      found.lines.push(line)
      below.set(ancestor, found)
    }
  }
  for (const line of lines) {
    const parts = below.get(line.category)
    if (!parts || line.cents === 'unknown' || line.cents === 0 || parts.sum !== line.cents) continue
    report({
      record: line,
      at: '/cents',
      args: { subtotal: line.category, ...money('amount', line.cents) },
      related: parts.lines.map((part) => ({ record: part, at: '/cents' })),
    })
  }
}
