import type { AnyRecord, Diagnostic, LoadInput, Place } from '@sotekit/core'
import { stateGrantForm } from '../categories/state-grant-form.js'
import type { CategorySet } from '../records/category-set.js'
import type { CostPlan, PlanPeriod } from '../records/plan.js'
import { type FoundForm, findForm } from './import/find-form.js'
import { bookFinding } from './import/findings.js'
import { readRows } from './import/form-rows.js'
import { normalized, rowFinder } from './import/labels.js'
import { readHeading } from './import/periods.js'
import { fundingRecords, lineRecords, type PlacedRecord } from './import/records.js'
import { type ReadColumn, tableOf } from './import/table.js'
import { cellName } from './xlsx/cells.js'
import { readBook } from './xlsx/read.js'

/**
 * What the records read from a form are to be called and belong to.
 *
 * @example
 * ```ts
 * import type { ReadFormOptions } from '@sotekit/budget/excel'
 *
 * const options: ReadFormOptions = { programme: 'reform', plan: 'digital', component: 'digital' }
 * ```
 */
export interface ReadFormOptions {
  /** Id of the programme. */
  readonly programme: string
  /** Id for the plan; those of its lines begin with it. */
  readonly plan: string
  /** Id of the component that the plan is for, where the programme has several. */
  readonly component?: string | undefined
  /** `applied` where left out: the form is an application. */
  readonly status?: CostPlan['status'] | undefined
  /** Id of the category set, where it is not the form's own. */
  readonly categorySet?: string | undefined
  /** The categories of that set. */
  readonly categories?: CategorySet | undefined
  /** Name of the sheet; the first with a form where left out. */
  readonly sheet?: string | undefined
  /** Id of the source that the records are cited from; without it they are said to be modelled. */
  readonly source?: string | undefined
  /** Name of the file, for the places of findings. */
  readonly file?: string | undefined
}

/**
 * What was read from a form: what `kit.load` takes. The plan, its lines and funding, and the form itself as a
 * printed table, whose sums the rules audit; findings stand at sheet and cell.
 *
 * @example
 * ```ts
 * import { type GrantFormInput, readGrantForm } from '@sotekit/budget/excel'
 *
 * const input: GrantFormInput = readGrantForm(new Uint8Array(), { programme: 'reform', plan: 'plan' })
 * input.diagnostics.map(({ code }) => code) // → ['budget/workbook-unreadable']
 * ```
 */
export interface GrantFormInput extends LoadInput {
  readonly records: readonly AnyRecord[]
  readonly place: (index: number, pointer: string) => Place
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a state-grant form from an Excel workbook (Finnish: valtionavustuslomakkeen tuonti). Rows are known by
 * their labels. Sums are never trusted: lines are the amounts that are no sums, and the form as a table is audited
 * beside them. Nothing is dropped: a row that the form does not know is read as other costs and told, a figure that
 * cannot be read is unknown and told. Never throws on what the file holds.
 *
 * @example
 * ```ts
 * import { readGrantForm } from '@sotekit/budget/excel'
 *
 * const { records, diagnostics } = readGrantForm(new Uint8Array([1, 2, 3]), { programme: 'reform', plan: 'plan' })
 * records // → []
 * diagnostics[0]?.message.en // → 'The file is no Excel workbook'
 * ```
 */
export function readGrantForm(bytes: Uint8Array, options: ReadFormOptions): GrantFormInput {
  const { file } = options
  const sheets = readBook(bytes)
  if (!sheets) return nothing(bookFinding('workbook-unreadable', { file }))
  const find = rowFinder(options.categories ?? stateGrantForm)
  const form = findForm(sheets, options.sheet, (label) => find(label) !== undefined)
  if (!form) return nothing(bookFinding('form-not-found', { file }))
  const { columns, diagnostics: headings } = readColumns(form, file)
  const { rows, diagnostics } = readRows(form, find, file)
  const hasIneligible = rows.some(
    ({ key, values }) => key === 'ineligible' && (values.at(-1)?.cents ?? 0) !== 0,
  )
  const title = titleOf(form, options.plan)
  const plan = planRecord(form, options, title, columns)
  const table = tableOf({ fi: title }, options.plan, columns, headingOf(form, form.totalColumn), rows)
  const placed: readonly PlacedRecord[] = [
    { record: plan, row: form.headerRow, column: form.labelColumn },
    ...lineRecords(options.plan, rows, columns, form.totalColumn, hasIneligible),
    ...fundingRecords(options.plan, rows, columns, form.totalColumn),
    {
      record: { kind: 'budget.table', id: `${options.plan}-form`, ...table },
      row: form.headerRow,
      column: form.labelColumn,
    },
  ]
  const at = (row: number, column: number): Place => ({
    ...(file !== undefined && { file }),
    sheet: form.sheet.name,
    cell: cellName(row, column),
  })
  return {
    records: placed.map(({ record, row, column }) => ({
      ...record,
      ...basisOf(options.source, `${form.sheet.name}!${cellName(row, column)}`),
    })),
    place: (index, pointer) => {
      const one = placed[index]
      if (!one) return { pointer }
      const inTable = one.record.kind === 'budget.table' ? tableCell(form, columns, rows, pointer) : undefined
      const { row, column } = inTable ?? one
      return { ...at(row, column), pointer }
    },
    diagnostics: [
      ...headings,
      ...diagnostics,
      ...(hasIneligible ? [bookFinding('ineligible-not-placed', { file, sheet: form.sheet.name })] : []),
    ],
  }
}

/** Where a record was read, or that it stands on no source. */
function basisOf(source: string | undefined, locator: string): Pick<AnyRecord, 'basis' | 'citations'> {
  return source === undefined ? { basis: 'modelled' } : { basis: 'cited', citations: [{ source, locator }] }
}

function nothing(finding: Diagnostic): GrantFormInput {
  return { records: [], place: (_, pointer) => ({ pointer }), diagnostics: [finding] }
}

function headingOf({ sheet, headerRow }: FoundForm, column: number): string {
  return sheet.cells.get(cellName(headerRow, column))?.value.trim() ?? ''
}

/** Columns with their periods; two of one year get ids of their own. */
function readColumns(
  form: FoundForm,
  file: string | undefined,
): { readonly columns: readonly ReadColumn[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const used = new Set<string>()
  const columns = form.columns.map((column): ReadColumn => {
    const label = headingOf(form, column)
    const read = readHeading(label)
    if (!read && normalized(label) !== 'kausi ei tiedossa')
      diagnostics.push(
        bookFinding(
          'period-not-read',
          { file, sheet: form.sheet.name, row: form.headerRow, column },
          { label },
          {
            fi: 'kausi kuten 1.8.–31.12.2020, tai vuosi',
            en: 'a period such as 1.8.–31.12.2020, or a year',
          },
        ),
      )
    const period = read && { ...read, id: used.has(read.id) ? `${read.from}-${read.to}` : read.id }
    if (period) used.add(period.id)
    return { column, label, period }
  })
  return { columns, diagnostics }
}

/** The text above the form that names it, or the plan's id. */
function titleOf({ sheet, headerRow }: FoundForm, otherwise: string): string {
  const above = [...sheet.cells.values()]
    .filter(({ row, type, value }) => row < headerRow && type === 'text' && value.trim() !== '')
    .sort((a, b) => a.row - b.row || a.column - b.column)
  return above[0]?.value.trim() ?? otherwise
}

function planRecord(
  form: FoundForm,
  { plan, programme, component, status = 'applied', categorySet }: ReadFormOptions,
  title: string,
  columns: readonly ReadColumn[],
): AnyRecord {
  const periods = columns.flatMap(({ period }): readonly PlanPeriod[] => (period ? [period] : []))
  const share = shareOf(form)
  return {
    kind: 'budget.plan',
    id: plan,
    programme,
    title: { fi: title },
    version: 'original',
    status,
    ...(component !== undefined && { component }),
    ...(categorySet !== undefined && { categorySet }),
    ...(share !== undefined && { share }),
    ...(periods.length > 0 && { periods }),
  }
}

/** The grant share that stands above the form, where there is one. */
function shareOf({ sheet, headerRow }: FoundForm): number | undefined {
  const label = [...sheet.cells.values()].find(
    ({ row, type, value }) => row < headerRow && type === 'text' && normalized(value) === 'avustusprosentti',
  )
  const cell = label && sheet.cells.get(cellName(label.row, label.column + 1))
  const value = cell?.type === 'number' ? Number(cell.value) : Number.NaN
  return value >= 0 && value <= 1 ? value : undefined
}

/** The cell of the sheet that a pointer in the table means. */
function tableCell(
  form: FoundForm,
  columns: readonly ReadColumn[],
  rows: readonly { readonly row: number; readonly key: string }[],
  pointer: string,
): { readonly row: number; readonly column: number } | undefined {
  const columnAt = (index: number): number => columns[index]?.column ?? form.totalColumn
  const cell = /^\/rows\/(\d+)(?:\/cells\/(\d+))?/.exec(pointer)
  if (cell) {
    const row = rows[Number(cell[1])]?.row ?? form.headerRow
    return { row, column: cell[2] === undefined ? form.labelColumn : columnAt(Number(cell[2])) }
  }
  const heading = /^\/columns\/(\d+)/.exec(pointer)
  return heading ? { row: form.headerRow, column: columnAt(Number(heading[1])) } : undefined
}
