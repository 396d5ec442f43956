import type { CalendarDate, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import { compiled } from './compiled.js'
import { dimensionRefs, dimensions } from './dimension-fields.js'
import type { CostDimensions } from './dimensions.js'
import { date, lazily } from './fields.js'

/**
 * A cost that was incurred (Finnish: toteutunut kustannus), without recoverable value-added tax. A credit note is
 * a negative one.
 *
 * @example
 * ```ts
 * import type { ActualCost } from '@sotekit/budget'
 *
 * const rent: ActualCost = {
 *   plan: 'digital',
 *   category: 'rents',
 *   period: '2020',
 *   date: '2020-09-01',
 *   cents: 471700,
 * }
 * ```
 */
export interface ActualCost extends CostDimensions {
  /** Day of the booking. */
  readonly date?: CalendarDate | undefined
}

const schema = lazily(
  (): z.ZodType<ActualCost> => compiled(z.strictObject({ ...dimensions(), date: date().optional() })),
)

export const actualRecord = (): RecordDef<ActualCost> => ({
  schema: schema(),
  refs: dimensionRefs,
  title: { fi: 'toteutunut kustannus', en: 'actual cost' },
})
