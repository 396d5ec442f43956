import type { PlanPeriod } from '../../records/plan.js'
import type { PrintedTable, TableSum } from '../../records/table.js'
import type { ReadRow } from './form-rows.js'

/** A column of the form as it was read. */
export interface ReadColumn {
  /** Column of the sheet, from 0. */
  readonly column: number
  readonly label: string
  readonly period: PlanPeriod | undefined
}

/** The form as a printed table, so that its own sums are audited and never trusted. */
export function tableOf(
  title: PrintedTable['title'],
  plan: string,
  columns: readonly ReadColumn[],
  totalLabel: string,
  rows: readonly ReadRow[],
): PrintedTable {
  const isExact = rows.some(({ values }) => values.some(({ isFormula }) => isFormula))
  const isWhole = rows.every(({ values }) => values.every(({ cents = 0 }) => cents % 100 === 0))
  const hasPeriods = columns.length > 0
  return {
    plan,
    title,
    blanks: 'zero',
    ...(isExact ? { rounding: 'none' as const } : {}),
    ...(isExact || !isWhole ? { decimals: 2 } : {}),
    columns: [
      ...columns.map(({ label, period, column }) => ({
        id: period?.id ?? `column-${column + 1}`,
        label,
        ...(period && { period: period.id }),
      })),
      { id: 'total', label: totalLabel, ...(hasPeriods && { total: true }) },
    ],
    rows: rows.map(({ key, printed, values, category, figure }) => ({
      id: key,
      label: printed,
      cells: values.map(({ text }) => text),
      ...(category !== undefined && { category }),
      ...(figure !== undefined && { figure }),
    })),
    sums: sumsOf(rows),
  }
}

/** Which rows are sums of which: categories of their parts, the total of the categories, the figures below. */
function sumsOf(rows: readonly ReadRow[]): readonly TableSum[] {
  const keys = new Set(rows.map(({ key }) => key))
  const has = (key: string): boolean => keys.has(key)
  const costs = rows.slice(
    0,
    Math.max(
      0,
      rows.findIndex(({ key }) => key === 'cost'),
    ),
  )
  const tops = costs.filter(({ parent, figure }) => parent === undefined && figure === undefined)
  const byParts = tops.flatMap((row): readonly TableSum[] => {
    const parts = costs.filter(({ parent }) => parent !== undefined && parent === row.category)
    // What stands on the category beside its parts is no part of the sum.
    const isWhole = row.added.every((added) => added === undefined)
    return hasParts(parts) && isWhole ? [{ total: row.key, plus: parts.map(({ key }) => key) }] : []
  })
  const some = (...wanted: readonly string[]): readonly string[] => wanted.filter(has)
  const below: readonly TableSum[] = [
    ...(tops.length > 0 ? [{ total: 'cost', plus: tops.map(({ key }) => key) }] : []),
    ...(has('cost') && has('eligible')
      ? [{ total: 'eligible', plus: ['cost'], minus: some('ineligible', 'revenue', 'private') }]
      : []),
    ...(has('grant') && has('own') && (has('eligible') || has('cost'))
      ? [
          {
            total: 'grant',
            plus: [has('eligible') ? 'eligible' : 'cost'],
            minus: some('own', 'other-public'),
          },
        ]
      : []),
  ]
  return [...byParts, ...below]
}

/** Whether a category is the sum of its parts: some of them have figures. */
export function hasParts(parts: readonly ReadRow[]): boolean {
  return parts.some(({ values }) =>
    values.some(({ cents = 0, text }) => text !== null && !(cents === 0 && text === '0')),
  )
}
