import type { ServiceChain } from '../../kinds/service-chain.js'
import type { LawCase } from '../../law/conditions.js'
import type { LawParameter } from '../../law/parameter.js'
import type { LawTable } from '../../law/table.js'
import { compare } from '../../shared/suggest.js'
import { type CalendarDate, previousDay } from '../../values/calendar-date.js'
import { contains } from '../../values/period.js'
import { coreLaw, dueOf, type Law } from './limit.js'
import type { ChainGap, ChainLimit } from './types.js'

/**
 * What a step's deadline is for a time that starts to run on a day.
 *
 * @example
 * ```ts
 * import type { ChainLawState } from '@sotekit/core'
 *
 * const twoWeeks = ({ limit }: ChainLawState) => limit?.amount === 14 && limit.unit === 'day'
 * ```
 */
export interface ChainLawState {
  /** The day on which time starts to run. */
  readonly since: CalendarDate
  /** The limit for the client told, and its last day. */
  readonly limit?: ChainLimit | undefined
  /** The last day in time for a wait that starts at `since`; left out where `gap` tells why. */
  readonly due?: CalendarDate | undefined
  /** Why there is none. */
  readonly gap?: ChainGap | undefined
  /** All that the law says of it that day, whoever the client is. */
  readonly parameters: readonly LawParameter[]
}

/**
 * What a change of law does to one deadline of a chain: the same wait that starts the day before and on the day.
 *
 * @example
 * ```ts
 * import type { ChainLawChange } from '@sotekit/core'
 *
 * const days = (changes: readonly ChainLawChange[]) => changes.map(({ at }) => at)
 * ```
 */
export interface ChainLawChange {
  /** The first day of the new law. */
  readonly at: CalendarDate
  /** Id of the step whose deadline changes. */
  readonly step: string
  /** Id of the parameter of law. */
  readonly parameter: string
  /** The deadline of a wait that starts the day before. */
  readonly before: ChainLawState
  /** The deadline of a wait that starts on the day. */
  readonly after: ChainLawState
  /** Whether the last day is another one, counted from the start of the wait, or the limit begins or ends. */
  readonly changes: boolean
}

/**
 * What changes of law do to the deadlines of a chain, in order of the days: which limits held for a wait that began
 * the day before, and which hold for one that begins on the day. Changes that only renumber or re-enact a limit are
 * listed with `changes: false`.
 *
 * @example
 * ```ts
 * import { chainLawChanges } from '@sotekit/core'
 *
 * const chain = {
 *   id: 'care',
 *   title: { en: 'Care' },
 *   steps: [
 *     { id: 'assessment', type: 'start' as const, title: { en: 'Assessment' } },
 *     {
 *       id: 'treatment',
 *       type: 'task' as const,
 *       title: { en: 'Treatment' },
 *       deadline: {
 *         type: 'statutory' as const,
 *         from: 'assessment',
 *         parameter: 'care-guarantee.primary.treatment',
 *       },
 *     },
 *   ],
 *   transitions: [{ from: 'assessment', to: 'treatment' }],
 * }
 * chainLawChanges(chain, { age: 40 })
 *   .filter(({ changes, at }) => changes && at > '2020-12-31')
 *   .map(({ at, before, after }) => `${at}: ${before.due} → ${after.due}`)
 * // → ['2023-09-01: 2023-11-30 → 2023-09-15', '2025-01-01: 2025-01-14 → 2025-04-01']
 * ```
 */
export function chainLawChanges(
  chain: ServiceChain,
  client: LawCase & { readonly law?: LawTable | undefined } = {},
): readonly ChainLawChange[] {
  const law: Law = client.law ?? coreLaw
  const inForce = (parameter: string, at: CalendarDate): readonly LawParameter[] =>
    law.parameters.filter(({ id, validity }) => id === parameter && contains(validity, at))
  return chain.steps
    .flatMap((step) => {
      const parameter = step.deadline?.type === 'statutory' ? step.deadline.parameter : undefined
      if (parameter === undefined) return []
      const state = (since: CalendarDate): ChainLawState => {
        const due = dueOf(step, since, client, law)
        const parameters = inForce(parameter, since)
        return due.ok
          ? { since, limit: due.limit, due: due.date, parameters }
          : { since, gap: due.gap, parameters }
      }
      return daysOfChange(law, parameter).map((at): ChainLawChange => {
        const before = state(previousDay(at))
        const after = state(at)
        return { at, step: step.id, parameter, before, after, changes: differs(before, after) }
      })
    })
    .sort((a, b) => compare(a.at, b.at) || compare(a.step, b.step))
}

/** Days on which the parameter or what lifts it changes. */
function daysOfChange(law: Law, parameter: string): readonly CalendarDate[] {
  const own = law.changes(parameter)
  const lifting = own.flatMap(({ begins }) => begins.flatMap(({ suspendedBy }) => suspendedBy ?? []))
  const days = [
    ...own.map(({ at }) => at),
    ...[...new Set(lifting)].flatMap((id) => law.changes(id).map(({ at }) => at)),
  ]
  return [...new Set(days)].sort(compare)
}

function differs(before: ChainLawState, after: ChainLawState): boolean {
  const length = ({ limit, gap }: ChainLawState): string =>
    limit ? `${limit.amount} ${limit.unit}` : (gap?.reason ?? '')
  return length(before) !== length(after)
}
