import type { MessageLanguage, Messages } from '@sotekit/core'
import type { BudgetRecord } from '../plugin-types.js'
import { groupBy } from '../shared.js'
import { amountInput, amountOfTrace, centsInput, step } from '../trace/build.js'
import { labels } from '../trace/labels.js'
import type { TraceNode } from '../trace/node.js'
import { traceText } from '../trace/text.js'
import { type Context, inLanguage } from './context.js'
import { appliedFunding, planGrant } from './figures.js'
import type { PlanFilter } from './filters.js'
import type { Explanation, Figure } from './rows.js'
import { selectPlans } from './select.js'

type Plan = BudgetRecord<'plan'>
type Line = BudgetRecord<'line'>

/** An explanation from its tree. */
export function explanationOf(trace: TraceNode): Explanation {
  const text = (language: MessageLanguage): string => traceText(trace, language)
  return { amount: amountOfTrace(trace), trace, text }
}

/** How a figure came about, from the single lines on. */
export function explain(context: Context, filter: PlanFilter & { readonly figure: Figure }): Explanation {
  const plans = selectPlans(context, filter)
  const programmes = new Set(plans.map(({ programme }) => programme))
  if (programmes.size > 1) return explanationOf(centsInput(severalProgrammes, 'unknown'))
  const traces = plans.map((plan) => traceOfPlan(context, plan, filter.figure))
  const [only] = traces
  if (!only) return explanationOf(centsInput(noPlan, 'unknown'))
  return explanationOf(
    traces.length === 1 ? only : step('sum', labels[filter.figure], traces.map(named(plans))),
  )
}

const severalProgrammes: Messages = {
  fi: 'useiden hankkeiden summa, jota ei lasketa: nimeä hanke',
  en: 'the sum of several programmes, which is not made: name the programme',
}
const noPlan: Messages = { fi: 'ei kustannusarviota', en: 'no cost plan' }

/** Parts of a programme's sum carry the names of their plans. */
function named(plans: readonly Plan[]): (trace: TraceNode, index: number) => TraceNode {
  return (trace, index) => {
    const plan = plans[index]
    if (!plan) return trace
    const label = (language: MessageLanguage) =>
      `${trace.label[language]}, ${inLanguage(plan.title, language, plan.id)},`
    return { ...trace, label: { fi: label('fi'), en: label('en') } }
  }
}

function traceOfPlan(context: Context, plan: Plan, figure: Figure): TraceNode {
  const lines = [...context.linesOf(plan.id)].sort((a, b) => (a.id < b.id ? -1 : 1))
  const applied = appliedFunding(context, plan)
  switch (figure) {
    case 'cost':
      return costs(context, plan, labels.cost, lines, wholeLine)
    case 'ineligible': {
      const left = lines.filter(({ eligible = true }) => eligible !== true)
      return costs(context, plan, labels.ineligible, left, acceptedLine)
    }
    case 'revenue':
    case 'private':
      return amountInput(labels[figure], applied[figure] ?? { cents: 0 })
    case 'otherPublic':
      return amountInput(labels.otherPublic, applied['other-public'] ?? { cents: 0 })
    default: {
      const accepted = lines.filter(({ eligible = true }) => eligible !== false)
      const grant = planGrant(context, plan, costs(context, plan, labels.accepted, accepted, acceptedLine))
      return figure === 'grant' ? grant.trace : figure === 'own' ? grant.ownTrace : grant.eligibleTrace
    }
  }
}

/** Lines added up by category, in the order of the form. */
function costs(
  context: Context,
  plan: Plan,
  label: Messages,
  lines: readonly Line[],
  input: (line: Line) => TraceNode,
): TraceNode {
  if (context.linesOf(plan.id).length === 0) return amountInput(label, { cents: 'unknown', atLeast: 0 })
  const { order, title } = context.categories()
  const byCategory = [...groupBy(lines, ({ category }) => category)].sort(
    ([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1),
  )
  const parts = byCategory.map(([category, ofCategory]) => {
    const text = (language: MessageLanguage) => inLanguage(title(category), language, category).toLowerCase()
    const own: Messages = category === 'unknown' ? unknownCategory : { fi: text('fi'), en: text('en') }
    const inputs = ofCategory.map(input)
    const [first] = inputs
    return inputs.length === 1 && first ? { ...first, label: own } : step('sum', own, inputs)
  })
  const [only] = parts
  return parts.length === 1 && only ? { ...only, label } : step('sum', label, parts)
}

const unknownCategory: Messages = {
  fi: 'menot, joiden laji ei ole tiedossa',
  en: 'costs of unknown category',
}

function lineLabel(line: Line): Messages {
  return line.title
    ? { fi: inLanguage(line.title, 'fi', line.id), en: inLanguage(line.title, 'en', line.id) }
    : { fi: `rivi ${line.id}`, en: `line ${line.id}` }
}

const placeOf = (line: Line) => ({ record: { kind: 'budget.line', id: line.id }, at: '/cents' })

function wholeLine(line: Line): TraceNode {
  return centsInput(lineLabel(line), line.cents, placeOf(line))
}

/** What of a line may count: anything up to all of it, where nobody knows whether it is eligible. */
function acceptedLine(line: Line): TraceNode {
  if (line.eligible !== 'unknown') return wholeLine(line)
  const most = line.cents === 'unknown' ? {} : { atMost: line.cents }
  return amountInput(lineLabel(line), { cents: 'unknown', atLeast: 0, ...most, unknown: 1 }, placeOf(line))
}
