import type { AnyRecord } from '@sotekit/core'
import type { Cents } from '../../amount/amount.js'
import type { FundingSource } from '../../records/funding.js'
import type { ReadRow } from './form-rows.js'
import { hasParts, type ReadColumn } from './table.js'
import type { FormValue } from './values.js'

/** A record with the cell that it was read from. */
export interface PlacedRecord {
  readonly record: AnyRecord
  readonly row: number
  readonly column: number
}

/** Cost lines of the form: amounts of categories that are no sums. */
export function lineRecords(
  plan: string,
  rows: readonly ReadRow[],
  columns: readonly ReadColumn[],
  totalColumn: number,
  hasIneligible: boolean,
): readonly PlacedRecord[] {
  const places = columns.length > 0 ? columns : [{ column: totalColumn, label: '', period: undefined }]
  const costs = rows.filter(({ category }) => category !== undefined)
  return costs.flatMap((row) => {
    const parts = costs.filter(({ parent }) => parent !== undefined && parent === row.category)
    const isSum = hasParts(parts)
    return places.flatMap(({ column, period }, i): readonly PlacedRecord[] => {
      const value = row.values[columns.length > 0 ? i : row.values.length - 1]
      const added = row.added[i]
      const cents = added ?? (isSum ? undefined : lineCents(value))
      if (cents === undefined) return []
      const record: AnyRecord = {
        kind: 'budget.line',
        id: [plan, row.key.replace('category:', ''), period?.id ?? `column-${column + 1}`].join('-'),
        plan,
        category: row.category ?? 'unknown',
        cents,
        ...(period && { period: period.id }),
        ...(hasIneligible && { eligible: 'unknown' }),
      }
      return [{ record, row: row.row, column }]
    })
  })
}

/** The cents of a line; unknown where something stands in the cell that cannot be read; none where it is empty. */
function lineCents(value: FormValue | undefined): Cents | undefined {
  if (!value || value.text === null || value.cents === 0) return undefined
  return value.cents ?? 'unknown'
}

const sources: Readonly<Record<string, FundingSource>> = {
  revenue: 'revenue',
  private: 'private',
  'other-public': 'other-public',
  own: 'own',
  grant: 'state-grant',
}

/** Funding of the form: by period where it is told so, else as a whole. Own share and grant are kept whole. */
export function fundingRecords(
  plan: string,
  rows: readonly ReadRow[],
  columns: readonly ReadColumn[],
  totalColumn: number,
): readonly PlacedRecord[] {
  return rows.flatMap((row) => {
    const source = Object.hasOwn(sources, row.key) ? sources[row.key] : undefined
    if (source === undefined) return []
    const total = lineCents(row.values.at(-1))
    const isWhole = source === 'own' || source === 'state-grant'
    const byPeriod = isWhole
      ? []
      : columns.flatMap(({ column, period }, i) => {
          const cents = lineCents(row.values[i])
          return cents === undefined || !period ? [] : [{ cents, column, period: period.id }]
        })
    const placed = byPeriod.reduce((sum, { cents }) => sum + (cents === 'unknown' ? 0 : cents), 0)
    const rest = typeof total === 'number' ? total - placed : total
    const parts = [
      ...byPeriod,
      ...(rest === undefined || rest === 0 ? [] : [{ cents: rest, column: totalColumn, period: undefined }]),
    ]
    return parts.map(
      ({ cents, column, period }): PlacedRecord => ({
        record: {
          kind: 'budget.funding',
          id: [plan, source, ...(period === undefined ? [] : [period])].join('-'),
          plan,
          source,
          cents,
          ...(period !== undefined && { period }),
        },
        row: row.row,
        column,
      }),
    )
  })
}
