import type { Dataset, Diagnostic } from '@sotekit/core'
import type { BudgetTypes } from '../plugin-types.js'
import { VERSION } from '../version.js'
import { type Context, contextOf, inLanguage } from '../view/context.js'
import { summarize } from '../view/figures.js'
import type { PlanFilter } from '../view/filters.js'
import {
  actualSheet,
  factsSheet,
  findingsSheet,
  fundingSheet,
  type PlanForm,
  summarySheet,
} from './form/other-sheets.js'
import { formSheet } from './form/sheet.js'
import { formValues } from './form/values.js'
import { cellName } from './xlsx/cells.js'
import { writeBook } from './xlsx/write.js'

/**
 * What to write as a state-grant form: plans, and the findings to list.
 *
 * @example
 * ```ts
 * import type { GrantFormOptions } from '@sotekit/budget/excel'
 *
 * const options: GrantFormOptions = { programme: 'reform', component: 'digital' }
 * ```
 */
export interface GrantFormOptions extends PlanFilter {
  /** Findings to list on a sheet of their own, such as those of loading the dataset. */
  readonly diagnostics?: readonly Diagnostic[] | undefined
}

/**
 * Writes plans as an Excel workbook (Finnish: valtionavustuslomake): one sheet for each plan with the rows of the
 * state-grant form, live formulas and the values that they give, equal to ours; a summary, funding, plan against
 * actual, findings with their cells, and the rules that were used. The workbook is in Finnish, as the form is.
 * Cells with formulas are locked without a password. The same dataset gives the same bytes.
 *
 * @returns the bytes of the `.xlsx` file.
 * @throws RangeError if no plan is selected, or plans of several programmes, whose sums are never made.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { budget } from '@sotekit/budget'
 * import { readGrantForm, writeGrantForm } from '@sotekit/budget/excel'
 *
 * const { dataset } = sotekit({ plugins: [budget()] }).load([
 *   { kind: 'programme', id: 'reform', title: { fi: 'Uudistus' }, calls: [], basis: 'modelled' },
 *   {
 *     kind: 'budget.plan', id: 'plan', programme: 'reform', title: { fi: 'Arvio' }, version: 'original', status: 'applied',
 *     share: 0.8, periods: [{ id: '2020', from: '2020-08-01', to: '2020-12-31' }],
 *   },
 *   { kind: 'budget.line', id: 'rent', plan: 'plan', category: 'rents', period: '2020', cents: 603400 },
 * ])
 * const bytes = writeGrantForm(dataset, { plan: 'plan' })
 * const { records } = readGrantForm(bytes, { programme: 'reform', plan: 'plan' })
 * records.filter(({ kind }) => kind === 'budget.line').map(({ cents }) => cents) // → [603400]
 * ```
 */
export function writeGrantForm(dataset: Dataset<BudgetTypes>, options: GrantFormOptions = {}): Uint8Array {
  const context = contextOf(dataset)
  const { diagnostics = [], ...filter } = options
  const forms = planForms(context, filter)
  const [first] = forms
  if (!first) throw new RangeError('No plan is selected')
  const programmes = new Set(forms.map(({ values }) => values.plan.programme))
  if (programmes.size > 1) throw new RangeError('Plans of several programmes do not go into one form')
  const programme = dataset.programmes.get(first.values.plan.programme)
  const title = inLanguage(programme?.title, 'fi', first.values.plan.programme)
  return writeBook([
    summarySheet(title, forms),
    ...forms.map(({ sheet }) => sheet),
    fundingSheet(context, forms),
    actualSheet(context, forms),
    findingsSheet(diagnostics, (diagnostic) => placeInBook(context, forms, diagnostic)),
    factsSheet(forms, VERSION),
  ])
}

function planForms(context: Context, filter: PlanFilter): readonly PlanForm[] {
  const ids = summarize(context, filter).flatMap(({ plans: figures }) => figures.map(({ plan }) => plan))
  const plans = ids.flatMap((id) => context.plan(id) ?? [])
  return plans.flatMap((plan, i) => {
    const values = formValues(context, plan)
    const name = plans.length === 1 ? 'Talousarvio' : `Talousarvio ${i + 1}`
    const programme = inLanguage(context.programme(plan)?.title, 'fi', plan.programme)
    return values ? [{ ...formSheet(name, values, programme), values }] : []
  })
}

/** The cell that shows the record of a finding, or where it stands in the data. */
function placeInBook(context: Context, forms: readonly PlanForm[], { record, at }: Diagnostic): string {
  const place = [at.file, at.sheet, at.cell, at.file === undefined ? at.pointer : at.line].filter(
    (part) => part !== undefined,
  )
  const otherwise = place.join(' ')
  if (!record) return otherwise
  const line = record.kind === 'budget.line' ? context.data.get('budget.line', record.id) : undefined
  const item = record.kind === 'budget.funding' ? context.data.get('budget.funding', record.id) : undefined
  const plan = line?.plan ?? item?.plan ?? (record.kind === 'budget.plan' ? record.id : undefined)
  const form = forms.find(({ values }) => values.plan.id === plan)
  if (!form) return otherwise
  const cell = line
    ? cellName(form.rowOf(`category:${line.category}`), form.columnOf(line.period))
    : item
      ? cellName(
          form.rowOf(item.source === 'state-grant' ? 'grant' : item.source),
          form.columnOf(item.period),
        )
      : 'A1'
  return `${form.sheet.name}!${cell}`
}
