import type { LocalizedText, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import { compiled } from './compiled.js'
import { dimensionRefs, dimensions } from './dimension-fields.js'
import type { CostDimensions } from './dimensions.js'
import { lazily, localized } from './fields.js'

/**
 * A line of a cost plan (Finnish: kustannusrivi): what is planned to be spent on one thing. Totals are never
 * lines; they are computed.
 *
 * @example
 * ```ts
 * import type { CostLine } from '@sotekit/budget'
 *
 * const rent: CostLine = { plan: 'digital', category: 'rents', period: '2020', cents: 2358300 }
 * ```
 */
export interface CostLine extends CostDimensions {
  /** What the line is for, as the plan calls it; explanations name the line so. */
  readonly title?: LocalizedText | undefined
}

const schema = lazily(
  (): z.ZodType<CostLine> => compiled(z.strictObject({ ...dimensions(), title: localized().optional() })),
)

export const lineRecord = (): RecordDef<CostLine> => ({
  schema: schema(),
  refs: dimensionRefs,
  title: { fi: 'kustannusrivi', en: 'cost line' },
})
