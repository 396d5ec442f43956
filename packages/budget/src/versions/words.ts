import type { Messages } from '@sotekit/core'
import type { CostPlan } from '../records/plan.js'

/** What the states of a cost plan are called. */
export const statusWords: Readonly<Record<CostPlan['status'], Messages>> = {
  draft: { fi: 'luonnos', en: 'draft' },
  applied: { fi: 'haettu', en: 'applied for' },
  decided: { fi: 'päätetty', en: 'decided' },
  rejected: { fi: 'hylätty', en: 'rejected' },
  withdrawn: { fi: 'peruttu', en: 'withdrawn' },
}

/** What the versions of a cost plan are called. */
export const versionWords: Readonly<Record<CostPlan['version'], Messages>> = {
  original: { fi: 'alkuperäinen', en: 'original' },
  supplement: { fi: 'täydennys', en: 'supplement' },
  amendment: { fi: 'muutos', en: 'amendment' },
  correction: { fi: 'korjaus', en: 'correction' },
}
