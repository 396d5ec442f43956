import { lazy } from '../shared/lazy.js'
import { primaryCare } from './care-guarantee.js'
import { childWelfare } from './child-welfare.js'
import { countyReform } from './county-reform.js'
import { emergency2020 } from './emergency-2020.js'
import { oralCare, specialisedCare } from './oral-and-specialised-care.js'
import type { LawParameter } from './parameter.js'
import { socialWelfare } from './social-welfare.js'
import { grantDecrees } from './state-grants.js'
import { stateGrantsAct } from './state-grants-act.js'
import { type FoundLaw, type LawChange, type LawQuery, type LawTable, lawTable } from './table.js'
import { youthMentalHealth } from './youth-mental-health.js'

// Made when first asked for: an import does no work, and a bundler can leave out the law where nobody asks.

/**
 * The parameters of law that core knows: the care guarantee (hoitotakuu) in all its regimes since
 * 1.5.2011, social and child welfare, the county reform, the decrees on development grants, and
 * repayment of state grants.
 *
 * @example
 * ```ts
 * import { citeStatute, lawParameters } from '@sotekit/core'
 *
 * const contact = lawParameters().filter(({ id }) => id === 'care-guarantee.contact')
 * contact.map(({ statute }) => citeStatute(statute)) // → ['1326/2010 § 51(1)', '1326/2010 § 51(1) (116/2023)']
 * ```
 */
export const lawParameters: () => readonly LawParameter[] = /* @__PURE__ */ lazy(() => [
  ...primaryCare(),
  ...oralCare(),
  ...specialisedCare(),
  ...youthMentalHealth(),
  ...socialWelfare(),
  ...childWelfare(),
  ...emergency2020(),
  ...countyReform(),
  ...grantDecrees(),
  ...stateGrantsAct(),
])

const core: () => LawTable = /* @__PURE__ */ lazy(() => lawTable(lawParameters()))

/**
 * A parameter of law as of a day, for a case; see {@link lawParameters} for those that there are.
 * What was not said of the case is unknown: where it matters, the answer is `undetermined`.
 *
 * @example
 * ```ts
 * import { deadline, lawParameter } from '@sotekit/core'
 *
 * const found = lawParameter('child-welfare.assessment.start', { at: '2021-10-05' })
 * const value = found.ok ? found.parameter.value : undefined
 * value?.type === 'duration' && deadline('2021-10-05', value).date // → '2021-10-14'
 *
 * const april = lawParameter('care-guarantee.primary.treatment', { at: '2020-04-30' })
 * april.ok && april.suspension?.statute.number // → 197
 *
 * const later = lawParameter('care-guarantee.contact', { at: '2030-01-01' })
 * later.ok && later.stale // → true
 * ```
 */
export function lawParameter(id: string, query: LawQuery): FoundLaw {
  return core().parameter(id, query)
}

/**
 * What changes when in one of core's parameters of law, in order of the days.
 *
 * @example
 * ```ts
 * import { lawChanges } from '@sotekit/core'
 *
 * const [first, second] = lawChanges('state-grant.repayment-threshold')
 * first?.begins[0]?.value // → { type: 'cents', cents: 1000 }
 * second?.at // → '2019-01-01'
 * ```
 */
export function lawChanges(id: string): readonly LawChange[] {
  return core().changes(id)
}
