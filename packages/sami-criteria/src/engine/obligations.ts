import { obligationTable } from '../obligations/table.js'
import type { Obligation } from '../obligations/types.js'
import type { Data } from '../plugin-types.js'
import { evaluate, type ObligationOutcome } from './evaluate.js'
import type { ObligationQuestion } from './question.js'
import { readContext } from './read-context.js'

/**
 * Which provisions apply, do not apply, or are unknown, and because of what (Finnish: velvoitteet).
 *
 * The order is that of the law: scope, the individual's right, the homeland package, the mode of service,
 * documents, who carries it when a service is given to another, and at last the soft duties that hold
 * everywhere. All provisions come back, never one verdict.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { obligations, samiCriteria } from '@sotekit/sami-criteria'
 *
 * const { dataset } = sotekit({ plugins: [samiCriteria()] }).load([
 *   {
 *     kind: 'organisation',
 *     id: 'inari',
 *     name: { fi: 'Inarin kunta' },
 *     type: 'municipality',
 *     municipality: '148',
 *     basis: 'modelled',
 *   },
 * ])
 * const found = obligations(dataset, { subject: { organisation: 'inari' }, at: '2021-03-15' })
 * found.find(({ id }) => id === 'sla-2-scope-municipal')?.result // → 'applies'
 * found.find(({ id }) => id === 'sla-4-use')?.missing // → ['client.wishesSami', 'matter.ownOrHeard']
 * ```
 */
export function obligations(
  dataset: Data,
  question: ObligationQuestion,
  table: readonly Obligation[] = obligationTable,
): readonly ObligationOutcome[] {
  return evaluate(table, readContext(dataset, question))
}
