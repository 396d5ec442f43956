import { type CalendarDate, type LawCase, lawParameter } from '@sotekit/core'
import type { Amount } from '../amount/amount.js'
import { provisionOf } from '../grant/provision.js'
import { amountOfTrace, centsInput, numberInput, rounded, shareInput, step } from '../trace/build.js'
import { labels } from '../trace/labels.js'
import type { TraceNode } from '../trace/node.js'

/**
 * What the frame of an area is computed from (Finnish: rahoituskehys).
 *
 * @example
 * ```ts
 * import { frameOf, type FrameInput } from '@sotekit/budget'
 *
 * const input: FrameInput = {
 *   poolCents: 14100000000,
 *   population: 178522,
 *   totalPopulation: 5488130,
 *   at: '2021-10-15',
 *   facts: { decree: '13/2020', projectKind: 'regional-package' },
 * }
 * const frame = frameOf(input)
 * frame.ok && frame.frame // → { cents: 539824800 }
 * ```
 */
export interface FrameInput extends Pick<LawCase, 'facts'> {
  /** The sum to be shared. Cents. */
  readonly poolCents: number
  /** Inhabitants of the area. */
  readonly population: number
  /** Inhabitants of all areas among which the sum is shared. */
  readonly totalPopulation: number
  /** The day whose law holds: that of the decision, or of the application before it. */
  readonly at: CalendarDate
  /** Code of the region, for the share that the decree prints. */
  readonly region?: string | undefined
}

/**
 * The frame of an area, or the parameter of law that is missing.
 *
 * @example
 * ```ts
 * import { frameOf, type Frame } from '@sotekit/budget'
 *
 * const frame: Frame = frameOf({ poolCents: 100, population: 1, totalPopulation: 1, at: '2010-01-01' })
 * frame.ok || frame.missing // → 'state-grant.frame.equal-part'
 * ```
 */
export type Frame =
  | {
      readonly ok: true
      /** The sum by the formula, rounded down to the euro. */
      readonly frame: Amount
      readonly trace: TraceNode
      /** The sum by the share that the decree prints, where the region's code was given: the legal ceiling. */
      readonly ceiling?: Amount
      readonly ceilingTrace?: TraceNode
    }
  | { readonly ok: false; readonly missing: string }

/**
 * An area's frame of a sum that is shared by decree 13/2020, annex 1: 25 % equally among 18 regions and 75 % by
 * population. One rounding, at the end, down to the euro. The shares that the decree prints are rounded to two
 * decimals and are the ceiling.
 *
 * @example
 * ```ts
 * import { frameOf, traceText } from '@sotekit/budget'
 *
 * const frame = frameOf({
 *   poolCents: 14100000000,
 *   population: 178522,
 *   totalPopulation: 5488130,
 *   at: '2021-10-15',
 *   facts: { decree: '13/2020', projectKind: 'regional-package' },
 *   region: '19',
 * })
 * frame.ok && frame.frame // → { cents: 539824800 }
 * frame.ok && frame.ceiling // → { cents: 540030000 }
 * ```
 */
export function frameOf(input: FrameInput): Frame {
  const query = { at: input.at, ...(input.facts && { facts: input.facts }) }
  const equal = shareParameter('state-grant.frame.equal-part', query)
  if (!equal) return { ok: false, missing: 'state-grant.frame.equal-part' }
  const byPopulation = shareParameter('state-grant.frame.population-part', query)
  if (!byPopulation) return { ok: false, missing: 'state-grant.frame.population-part' }
  const count = lawParameter('state-grant.frame.region-count', query)
  if (!count.ok || count.parameter.value.type !== 'number') {
    return { ok: false, missing: 'state-grant.frame.region-count' }
  }
  const number = count.parameter.value.number
  const pool = centsInput(labels.pool, input.poolCents)
  const regions = numberInput(labels.regions, number, { provision: provisionOf(count.parameter) })
  const populationShare = step(
    'quotient',
    labels.populationShare,
    [numberInput(labels.population, input.population), numberInput(labels.nation, input.totalPopulation)],
    { unit: 'share' },
  )
  const share = step(
    'sum',
    labels.frameShare,
    [
      step('quotient', labels.fromEqual, [equal.node(labels.equalPart), regions], { unit: 'share' }),
      step('product', labels.fromPopulation, [byPopulation.node(labels.populationPart), populationShare], {
        unit: 'share',
      }),
    ],
    { unit: 'share' },
  )
  const trace = roundedFrame(pool, share)
  return { ok: true, frame: amountOfTrace(trace), trace, ...ceilingOf(pool, input.region, query) }
}

function roundedFrame(pool: TraceNode, share: TraceNode): TraceNode {
  return rounded(labels.frame, step('product', labels.unroundedFrame, [pool, share]), 'floor', 'euro')
}

function ceilingOf(
  pool: TraceNode,
  region: string | undefined,
  query: LawCase & { readonly at: CalendarDate },
): { readonly ceiling?: Amount; readonly ceilingTrace?: TraceNode } {
  const found = region === undefined ? undefined : lawParameter('state-grant.frame.shares', query)
  if (!found?.ok || found.parameter.value.type !== 'shares') return {}
  const printed = found.parameter.value.shares.find(({ of }) => of === region)
  if (!printed) return {}
  const ceilingTrace = roundedFrame(
    pool,
    shareInput(labels.frameShare, printed.share, { provision: provisionOf(found.parameter) }),
  )
  return { ceiling: amountOfTrace(ceilingTrace), ceilingTrace }
}

interface ShareParameter {
  readonly node: (label: TraceNode['label']) => TraceNode
}

function shareParameter(
  id: string,
  query: LawCase & { readonly at: CalendarDate },
): ShareParameter | undefined {
  const found = lawParameter(id, query)
  if (!found.ok || found.parameter.value.type !== 'share') return undefined
  const { share } = found.parameter.value
  return { node: (label) => shareInput(label, share, { provision: provisionOf(found.parameter) }) }
}
