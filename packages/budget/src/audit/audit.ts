import type { PrintedTable } from '../records/table.js'
import type { RatioInput } from '../rounding/ratio.js'
import { checkCaps } from './cap.js'
import { jointly } from './joint.js'
import { readTable } from './read.js'
import { unevenSplits } from './split.js'
import { checkSums, rowSums } from './sums.js'
import { locateErrors } from './suspects.js'
import type { TableAudit } from './types.js'

/**
 * What is known beside a printed table.
 *
 * @example
 * ```ts
 * import type { AuditOptions } from '@sotekit/budget'
 *
 * const options: AuditOptions = { grantShare: 0.8, months: [5, 10, undefined] }
 * ```
 */
export interface AuditOptions {
  /** Greatest grant share, for the check of the printed grant; none is made without it. */
  readonly grantShare?: RatioInput | undefined
  /** Months of each column's period, for the look at uneven splits. */
  readonly months?: readonly (number | undefined)[] | undefined
}

/**
 * Audits a printed table (Finnish: painetun taulukon tarkistus): every row against its total column and every
 * sum in every column, with the difference that rounding can explain; the strict question whether all figures
 * can be true at once; the grant's cap; rows that do not follow the periods. Nothing throws: what cannot be read
 * is told.
 *
 * @example
 * ```ts
 * import { auditTable } from '@sotekit/budget'
 *
 * const audit = auditTable({
 *   title: { fi: 'Kustannusarvio' },
 *   columns: [
 *     { id: '2020', label: '2020' },
 *     { id: '2021', label: '2021' },
 *     { id: 'total', label: 'Yhteensä', total: true },
 *   ],
 *   rows: [
 *     { id: 'cost', label: 'Menot', figure: 'cost', cells: ['368 234', '610 048', '978 282'] },
 *     { id: 'own', label: 'Omarahoitus', figure: 'own', cells: ['73 647', '122 010', '195 656'] },
 *     { id: 'grant', label: 'Avustus', figure: 'grant', cells: ['294 587', '488 038', '782 626'] },
 *   ],
 *   sums: [{ total: 'grant', plus: ['cost'], minus: ['own'] }],
 * }, { grantShare: 0.8 })
 * audit.errors // → []
 * audit.checks.filter(({ verdict }) => verdict === 'explained-by-rounding').map(({ deltaCents }) => deltaCents) // → [-100, 100]
 * audit.caps[2]?.excessCents // → 40
 * audit.joint // → 'possible'
 * ```
 */
export function auditTable(table: PrintedTable, options: AuditOptions = {}): TableAudit {
  const read = readTable(table)
  const { sums, faults } = rowSums(read)
  const checks = checkSums(read, sums)
  const errors = locateErrors(checks, read)
  const isSound = errors.length === 0 && read.faults.length + faults.length === 0
  return {
    checks,
    errors,
    caps: options.grantShare === undefined ? [] : checkCaps(read, options.grantShare),
    splits: options.months ? unevenSplits(read, sums, options.months) : [],
    joint: isSound ? jointly(read, sums) : 'unchecked',
    unread: read.unread,
    faults: [...read.faults, ...faults],
  }
}
