import { generalActs } from './general-acts.js'
import { languageActDuties } from './language-act-duties.js'
import { languageActRights } from './language-act-rights.js'
import { servicesActs } from './services-acts.js'
import type { Obligation } from './types.js'

/**
 * All provisions, with their days. An open end means: no change seen by {@link lawAsOf}.
 *
 * @example
 * ```ts
 * import { obligationTable } from '@sotekit/sami-criteria'
 *
 * obligationTable.filter(({ verified }) => !verified).length > 0 // → true
 * ```
 */
export const obligationTable: readonly Obligation[] = [
  ...languageActRights,
  ...languageActDuties,
  ...servicesActs,
  ...generalActs,
]

/**
 * The last day up to which the statutes were read. Later changes are known from announcements only.
 *
 * @example
 * ```ts
 * import { lawAsOf } from '@sotekit/sami-criteria'
 *
 * lawAsOf // → '2025-02-21'
 * ```
 */
export const lawAsOf: string = '2025-02-21'
