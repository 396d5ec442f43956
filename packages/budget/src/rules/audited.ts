import type { Dataset } from '@sotekit/core'
import type { TableAudit } from '../audit/types.js'
import type { BudgetRecord, BudgetTypes } from '../plugin-types.js'

/** The printed tables of a dataset with their audits, which the view makes once for all rules. */
export function audited(
  dataset: Dataset<BudgetTypes>,
): readonly { readonly table: BudgetRecord<'table'>; readonly audit: TableAudit }[] {
  return dataset.budget.audit().flatMap(({ table: id, audit }) => {
    const table = dataset.get('budget.table', id)
    return table ? [{ table, audit }] : []
  })
}

/** JSON pointer of a cell. */
export function cellPointer({ row, column }: { readonly row: number; readonly column: number }): string {
  return `/rows/${row}/cells/${column}`
}

/** Names of a cell's row and column, as printed. */
export function cellNames(
  table: BudgetRecord<'table'>,
  { row, column }: { readonly row: number; readonly column: number },
): { readonly row: string; readonly column: string } {
  return { row: table.rows[row]?.label ?? '', column: table.columns[column]?.label ?? '' }
}
