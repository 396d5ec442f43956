import type { CalendarDate } from '@sotekit/core'
import type { Catalogue } from './catalogue/catalogue.js'

/**
 * What the plugin can be told, in `sotekit.yaml` or in code. All of it may be left out.
 *
 * @example
 * ```ts
 * import { type SamiCriteriaOptions, samiCriteria } from '@sotekit/sami-criteria'
 *
 * const options: SamiCriteriaOptions = { asOf: '2021-11-30' }
 * samiCriteria(options)['~sotekit'].name // → 'samiCriteria'
 * ```
 */
export interface SamiCriteriaOptions {
  /** The day that reports and rules describe; the latest day that the records tell of where left out. */
  readonly asOf?: CalendarDate | undefined
  /** The catalogue of criteria, in place of the one that comes with the package. */
  readonly catalogue?: Catalogue | undefined
  /** Smallest denominator of a share that public reports show; 10 where left out. */
  readonly smallestDenominator?: number | undefined
}
