import type { BarsBlock } from '@sotekit/core'

/** A part of a bar: its series, and from where to where it goes, as shares of the width. */
export interface BarPart {
  readonly series: number
  readonly from: number
  readonly to: number
}

/** Where each part of each bar stands, and where zero is. Unknown and hidden values have no part. */
export interface BarScale {
  readonly zero: number
  readonly bars: readonly (readonly BarPart[])[]
}

/** Stacks the values of each bar: what is positive to the right of zero, what is negative to its left. */
export function barScale(block: BarsBlock): BarScale {
  const stacks = block.bars.map(({ values }) => {
    let above = 0
    let below = 0
    return block.series.flatMap((_, series): readonly BarPart[] => {
      const value = values[series]
      if (typeof value !== 'number' || !Number.isFinite(value) || value === 0) return []
      const from = value > 0 ? above : below + value
      if (value > 0) above += value
      else below += value
      return [{ series, from, to: from + Math.abs(value) }]
    })
  })
  const parts = stacks.flat()
  const most = Math.max(block.unit === 'percent' ? 100 : 0, ...parts.map(({ to }) => to))
  const least = Math.min(0, ...parts.map(({ from }) => from))
  const width = most - least || 1
  const share = (value: number): number => (value - least) / width
  return {
    zero: share(0),
    bars: stacks.map((stack) =>
      stack.map(({ series, from, to }) => ({ series, from: share(from), to: share(to) })),
    ),
  }
}
