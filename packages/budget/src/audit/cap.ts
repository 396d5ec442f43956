import {
  compareRatios,
  exact,
  negated,
  plus,
  type Ratio,
  type RatioInput,
  ratio,
  times,
} from '../rounding/ratio.js'
import { roundRatio } from '../rounding/round.js'
import type { ReadTable } from './read.js'
import type { CapCheck } from './types.js'

/** Checks the printed grant against its greatest share of the printed eligible costs. */
export function checkCaps(read: ReadTable, share: RatioInput): readonly CapCheck[] {
  const row = (figure: string): number => read.table.rows.findIndex((one) => one.figure === figure)
  const grantRow = row('grant')
  const eligibleRow = row('eligible') >= 0 ? row('eligible') : row('cost')
  if (grantRow < 0 || eligibleRow < 0) return []
  const cap = exact(share)
  const columns = [...read.table.columns.keys()]
  // The cap binds the whole. Exact figures of single periods may pass it by the rounding of the own share.
  const isExact = read.table.rounding === 'none' && read.totalColumn !== undefined
  return columns.flatMap((column) => {
    if (isExact && column !== read.totalColumn) return []
    const grant = read.values[grantRow]?.[column]
    const eligible = read.values[eligibleRow]?.[column]
    if (grant === undefined || eligible === undefined) return []
    const excess = plus(ratio(BigInt(grant)), negated(times(cap, ratio(BigInt(eligible)))))
    const step = read.table.rounding === 'none' ? 0 : read.step
    const tolerance = toleranceOf(cap, step)
    const verdict =
      excess.numerator <= 0n
        ? 'equal'
        : compareRatios(excess, tolerance) <= 0
          ? 'explained-by-rounding'
          : 'error'
    return [
      {
        cell: { row: grantRow, column },
        eligible: { row: eligibleRow, column },
        excessCents: Number(roundRatio(excess, 'ceil')),
        toleranceCents: Number(roundRatio(tolerance, 'floor')),
        verdict,
      } satisfies CapCheck,
    ]
  })
}

/** Half a printed unit for the grant, and the share of half a unit for the costs. */
function toleranceOf(cap: Ratio, step: number): Ratio {
  return times(plus(ratio(1n), cap), ratio(BigInt(step), 2n))
}
