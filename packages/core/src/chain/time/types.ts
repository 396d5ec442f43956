import type { DeadlineTerm, DeadlineUnit } from '../../calendar/deadline.js'
import type { Messages } from '../../diagnostics/diagnostic.js'
import type { LawCase } from '../../law/conditions.js'
import type { LawParameter } from '../../law/parameter.js'
import type { LawTable } from '../../law/table.js'
import type { CalendarDate } from '../../values/calendar-date.js'
import type { ChainGapReason } from './gaps.js'

/**
 * What is asked of a chain's time: between which steps, from which day, and for whom. What is not said of the client
 * is unknown, as in {@link LawCase}.
 *
 * @example
 * ```ts
 * import type { ChainTimeQuestion } from '@sotekit/core'
 *
 * const question: ChainTimeQuestion = { start: '2025-02-03', from: 'contact', to: 'treatment', age: 30 }
 * ```
 */
export interface ChainTimeQuestion extends LawCase {
  /** The day on which `from` is reached. */
  readonly start: CalendarDate
  /** Id of the first step; the chain's start where left out. */
  readonly from?: string | undefined
  /** Id of the last step; the chain's ends where left out. */
  readonly to?: string | undefined
  /** Days on which earlier steps were reached, for deadlines that run from before `from`. */
  readonly reached?: Readonly<Record<string, CalendarDate>> | undefined
  /** The law to go by; core's own where left out. */
  readonly law?: LawTable | undefined
}

/**
 * The time limit that a deadline comes to on a day: an amount agreed, or the one that the law set that day.
 *
 * @example
 * ```ts
 * import type { ChainLimit } from '@sotekit/core'
 *
 * const agreed: ChainLimit = { amount: 2, unit: 'week', type: 'agreed' }
 * ```
 */
export interface ChainLimit {
  /** Length in `unit`; 0 where the law says at once. */
  readonly amount: number
  /** Unit of `amount`; `working-day` is Monday to Friday and no holiday. */
  readonly unit: DeadlineUnit
  /** `agreed` by the parties of the chain, or `statutory`: set by law. */
  readonly type: 'agreed' | 'statutory'
  /** The parameter of law that sets it. */
  readonly parameter?: LawParameter | undefined
  /** Whether the day lies after the last one up to which the law was looked at. */
  readonly stale?: true | undefined
}

/**
 * One term of a figure, in the order in which it came about; `date` is the day that it leads to.
 *
 * `start`: the first step is reached. `way`: a step is reached at once when the one before it is done; at a join the
 * last one. `duration`: a step takes so long. `deadline`: a step is reached on the last day of its time limit.
 *
 * @example
 * ```ts
 * import type { ChainTerm } from '@sotekit/core'
 *
 * const term: ChainTerm = { term: 'way', step: 'plan', after: 'assessment', date: '2025-02-03' }
 * ```
 */
export type ChainTerm =
  | { readonly term: 'start'; readonly step: string; readonly date: CalendarDate }
  | { readonly term: 'way'; readonly step: string; readonly after: string; readonly date: CalendarDate }
  | {
      readonly term: 'duration'
      readonly step: string
      readonly amount: number
      readonly unit: DeadlineUnit
      readonly date: CalendarDate
    }
  | {
      readonly term: 'deadline'
      readonly step: string
      /** The step from which time runs, and the day on which it was reached. */
      readonly from: string
      readonly since: CalendarDate
      /** The day of `since` is not known, and was taken to be the day of the question. */
      readonly assumed?: true | undefined
      readonly limit: ChainLimit
      readonly date: CalendarDate
      /** How the day was counted. */
      readonly days: readonly DeadlineTerm[]
    }

/**
 * Why a figure has no day: the step, a code and plain words.
 *
 * @example
 * ```ts
 * import type { ChainGap } from '@sotekit/core'
 *
 * const gap: ChainGap = {
 *   step: 'treatment',
 *   reason: 'undetermined',
 *   missing: ['age'],
 *   message: { fi: 'Riippuu tiedosta: age', en: 'It depends on what was not told: age' },
 * }
 * ```
 */
export interface ChainGap {
  /** Id of the step that has no day. */
  readonly step: string
  /** Stable code of the reason. */
  readonly reason: ChainGapReason
  /** With `undetermined`: what one would have to know. */
  readonly missing?: readonly string[] | undefined
  /** The reason in plain words. */
  readonly message: Messages
}

/**
 * A figure: a day, with how it came about; `unbounded`, because of these steps; or `unknown`, for these reasons.
 *
 * @example
 * ```ts
 * import type { ChainMoment } from '@sotekit/core'
 *
 * const sameDay: ChainMoment = { kind: 'date', date: '2025-02-03', days: 0, terms: [] }
 * ```
 */
export type ChainMoment =
  | {
      readonly kind: 'date'
      readonly date: CalendarDate
      /** Days from the start. */
      readonly days: number
      readonly terms: readonly ChainTerm[]
    }
  | { readonly kind: 'unbounded'; readonly gaps: readonly ChainGap[] }
  | { readonly kind: 'unknown'; readonly gaps: readonly ChainGap[] }

/**
 * A deadline on the way, judged on the fastest course.
 *
 * @example
 * ```ts
 * import type { ChainDeadline } from '@sotekit/core'
 *
 * const tight = (deadlines: readonly ChainDeadline[]) =>
 *   deadlines.filter(({ slack }) => slack !== undefined && slack < 7)
 * ```
 */
export interface ChainDeadline {
  /** Id of the step that has the deadline. */
  readonly step: string
  /** The step from which time runs. */
  readonly from: string
  /** The day on which time starts to run. */
  readonly since?: CalendarDate | undefined
  /** `since` is not known, and was taken to be the day of the question. */
  readonly assumed?: true | undefined
  /** The time limit; left out where `gap` tells why there is none. */
  readonly limit?: ChainLimit | undefined
  /** The last day in time. */
  readonly due?: CalendarDate | undefined
  /** The first day on which the step can be reached. */
  readonly earliest: CalendarDate
  /** Days from `earliest` to `due`; negative where it cannot be met. */
  readonly slack?: number | undefined
  /** Why there is no last day. */
  readonly gap?: ChainGap | undefined
}

/**
 * The time between two steps of a chain.
 *
 * @example
 * ```ts
 * import { type ChainTime, chainTime } from '@sotekit/core'
 *
 * const time: ChainTime = chainTime({ id: 'none', title: { en: 'None' }, steps: [] }, { start: '2025-02-03' })
 * time.best.kind // → 'unknown'
 * ```
 */
export interface ChainTime {
  /** The day on which the first step is reached. */
  readonly start: CalendarDate
  /** The step or steps that time was taken to. */
  readonly to: readonly string[]
  /**
   * Id of the step that time was taken from; left out where it was not told and the chain has no single
   * start.
   */
  readonly from?: string | undefined
  /** The earliest day on which `to` can be reached. */
  readonly best: ChainMoment
  /** The latest day on which `to` is reached if every deadline is kept. */
  readonly worst: ChainMoment
  /** Every deadline on the way. */
  readonly deadlines: readonly ChainDeadline[]
  /** Steps whose deadline cannot be met even on the fastest course. */
  readonly cannotBeMet: readonly string[]
}
