import type { CalendarDate, Messages } from '@sotekit/core'
import type { FactName } from '../engine/fact-names.js'

/**
 * When a provision applies, as data: the name of a fact, or facts joined by `all`, `any` and `not`.
 *
 * @example
 * ```ts
 * import type { Condition } from '@sotekit/sami-criteria'
 *
 * const own: Condition = { all: ['in-scope', 'own-matter', 'wishes-sami'] }
 * typeof own // → 'object'
 * ```
 */
export type Condition =
  | FactName
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

/**
 * A provision of law on Sámi in services (Finnish: velvoite), as plain data with the days of its validity.
 *
 * @example
 * ```ts
 * import { obligationTable } from '@sotekit/sami-criteria'
 *
 * obligationTable.find(({ id }) => id === 'sla-4-use')?.from // → '2004-01-01'
 * ```
 */
export interface Obligation {
  /** Id of the provision, such as `sla-4-use`. */
  readonly id: string
  /** Number of the statute, such as `1086/2003`. */
  readonly statute: string
  /** Section of the statute, such as `4`. */
  readonly section: string
  /** What has to be done, in plain words. */
  readonly title: Messages
  /** Who is bound; `state` and `none` are not organisations of the question. */
  readonly bound: 'authority' | 'producer' | 'state' | 'none'
  /** Who is bound, in words. */
  readonly who: Messages
  /** In which language: that of the client, all three one by one, that of the target group, or none. */
  readonly languages: 'client' | 'all3' | 'target-group' | 'member' | 'any' | 'none'
  /** Place in the order of evaluation, 1 to 7; the strongest first. */
  readonly step: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /** A duty or right; the scope of the Act; or context that nobody is tested against. */
  readonly nature: 'duty' | 'scope' | 'soft' | 'context'
  /** The first day on which it is in force. */
  readonly from: CalendarDate
  /** The last day on which it is in force; none is set where left out. */
  readonly to?: CalendarDate | undefined
  /** The facts on which it applies. */
  readonly when: Condition
  /** What is uncertain in the reading. */
  readonly verify?: Messages | undefined
  /** False where the reading, a day or a number is uncertain; shown as such. */
  readonly verified: boolean
  /** Whether the text of the statute was read, or an official page about it. */
  readonly source: 'statute' | 'page'
}
