import type { ReadTable } from './read.js'
import type { CellAt, SumCheck, SumError } from './types.js'

/** Range of corrections of one cell, in cents, that bring a check within its bound. */
interface Range {
  readonly from: number
  readonly to: number
}

const keyOf = ({ row, column }: CellAt): string => `${row}/${column}`

/**
 * Finds, for sums that fail, the cell that is at fault: one whose correction alone mends all failing sums that
 * hang together and breaks none.
 */
export function locateErrors(checks: readonly SumCheck[], read: ReadTable): readonly SumError[] {
  const failing = checks.filter(({ verdict }) => verdict === 'error')
  const byCell = new Map<string, SumCheck[]>()
  for (const check of checks)
    for (const cell of cellsOf(check)) {
      const list = byCell.get(keyOf(cell))
      if (list) list.push(check)
      else byCell.set(keyOf(cell), [check])
    }
  return groups(failing).flatMap((group) => errorsOf(group, byCell, read))
}

function cellsOf({ total, plus, minus }: SumCheck): readonly CellAt[] {
  return [total, ...plus, ...minus]
}

/** Failing checks that share cells belong together: one wrong cell makes both its row and its column fail. */
function groups(failing: readonly SumCheck[]): readonly (readonly SumCheck[])[] {
  const found: SumCheck[][] = []
  for (const check of failing) {
    const keys = new Set(cellsOf(check).map(keyOf))
    const touching = found.filter((group) =>
      group.some((one) => cellsOf(one).some((cell) => keys.has(keyOf(cell)))),
    )
    for (const group of touching) found.splice(found.indexOf(group), 1)
    found.push([...touching.flat(), check])
  }
  return found
}

function errorsOf(
  group: readonly SumCheck[],
  byCell: ReadonlyMap<string, readonly SumCheck[]>,
  read: ReadTable,
): readonly SumError[] {
  const [first, ...rest] = group
  if (!first) return []
  const common = cellsOf(first).filter((cell) =>
    rest.every((check) => cellsOf(check).some((other) => keyOf(other) === keyOf(cell))),
  )
  const suspects = common.flatMap((cell) => {
    const correction = correctionOf(cell, byCell.get(keyOf(cell)) ?? [], group, read.step)
    return correction === undefined ? [] : [{ cell, correction }]
  })
  const [only] = suspects
  const cells = suspects.map(({ cell }) => cell)
  if (!only || suspects.length > 1)
    return group.map((check) => ({ cell: check.total, certain: false, suspects: cells, checks: [check] }))
  const printed = read.values[only.cell.row]?.[only.cell.column] ?? 0
  return [
    { cell: only.cell, certain: true, meantCents: printed + only.correction, suspects: cells, checks: group },
  ]
}

/** What must be added to a cell so that all its checks hold; `undefined` where no single value does that. */
function correctionOf(
  cell: CellAt,
  checks: readonly SumCheck[],
  group: readonly SumCheck[],
  step: number,
): number | undefined {
  let range: Range = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
  for (const check of checks) {
    const allowed = allowedBy(check, cell)
    if (allowed) range = { from: Math.max(range.from, allowed.from), to: Math.min(range.to, allowed.to) }
  }
  if (range.from > range.to) return undefined
  const exact = group.flatMap((check) => {
    const allowed = allowedBy(check, cell)
    return allowed ? [(allowed.from + allowed.to) / 2] : []
  })
  const within = exact.find((value) => value >= range.from && value <= range.to && value % step === 0)
  return within ?? Math.ceil(range.from / step) * step
}

function allowedBy(check: SumCheck, cell: CellAt): Range | undefined {
  const { deltaCents, boundCents, total, minus } = check
  if (deltaCents === undefined || boundCents === undefined) return undefined
  const isPart = keyOf(total) !== keyOf(cell)
  const isMinus = minus.some((other) => keyOf(other) === keyOf(cell))
  // Adding x to the total adds x to the difference; adding x to a part takes x away (or adds it, if subtracted).
  const sign = !isPart || isMinus ? 1 : -1
  const ends = [sign * (-boundCents - deltaCents), sign * (boundCents - deltaCents)]
  return { from: Math.min(...ends), to: Math.max(...ends) }
}
