import type { Duration } from '../calendar/deadline.js'
import type { CalendarDate } from '../values/calendar-date.js'
import type { LocalizedText } from '../values/language.js'
import type { Period } from '../values/period.js'
import type { Share } from '../values/share.js'
import type { LawConditions } from './conditions.js'
import type { Statute } from './statute.js'

/**
 * What a law sets: a length of time (perhaps extendable), "at once", a share, a table of shares, a
 * sum in cents, percentage points, a number, a day, a text, or that something is so.
 *
 * @example
 * ```ts
 * import type { LawValue } from '@sotekit/core'
 *
 * const oralCare: LawValue = {
 *   type: 'duration',
 *   amount: 3,
 *   unit: 'month',
 *   extendableBy: { amount: 3, unit: 'month' },
 * }
 * ```
 */
export type LawValue =
  | (Duration & {
      readonly type: 'duration'
      /** By how much more the time may be exceeded, for the reasons that the statute gives. */
      readonly extendableBy?: Duration | undefined
    })
  | { readonly type: 'at-once' }
  | { readonly type: 'share'; readonly share: Share }
  | {
      readonly type: 'shares'
      /** The shares as printed, each with the code or word that it belongs to. */
      readonly shares: readonly { readonly of: string; readonly share: Share }[]
    }
  | { readonly type: 'cents'; readonly cents: number }
  | { readonly type: 'percentage-points'; readonly points: number }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'date'; readonly date: CalendarDate }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'holds' }

/**
 * How sure a parameter is: `verified`, read in the text of the statute; `secondary`, read on a page
 * about it; `unverified`, known from elsewhere or resting on a reading that is not settled. Whoever
 * uses an uncertain one says so.
 *
 * @example
 * ```ts
 * import { type LawConfidence, lawParameters } from '@sotekit/core'
 *
 * const confidences: LawConfidence[] = lawParameters().map(({ confidence }) => confidence)
 * confidences.includes('unverified') // → true
 * ```
 */
export type LawConfidence = 'verified' | 'secondary' | 'unverified'

/**
 * One value that a law sets, for a time and for certain cases: plain data.
 *
 * @example
 * ```ts
 * import type { LawParameter } from '@sotekit/core'
 *
 * const ours: LawParameter = {
 *   id: 'acme.reply',
 *   title: { fi: 'Vastaus yhteydenottoon', en: 'Reply to a contact' },
 *   value: { type: 'duration', amount: 3, unit: 'working-day' },
 *   countedFrom: 'contact',
 *   statute: { number: 434, year: 2003, section: '8' },
 *   validity: { from: '2024-01-01' },
 *   verifiedOn: '2024-06-30',
 *   confidence: 'secondary',
 * }
 * ```
 */
export interface LawParameter {
  /** What the value is about. Values of other times and cases carry the same id. */
  readonly id: string
  /** The same in words. */
  readonly title: LocalizedText
  /** The value that the law sets. */
  readonly value: LawValue
  /** The event that a length of time is counted from, as `referral`. */
  readonly countedFrom?: string | undefined
  /** Where it stands. */
  readonly statute: Statute
  /** The days on which it is (or was) in force. */
  readonly validity: Period
  /** Which day decides whether it applies, where that is not the day of the event itself. */
  readonly keyedOn?: string | undefined
  /** The cases that it applies to; absent when it applies to all. */
  readonly appliesTo?: LawConditions | undefined
  /** Id of a parameter under which, while it is in force, this value need not be kept. */
  readonly suspendedBy?: string | undefined
  /** The last day up to which the law was looked at; whatever comes after is not known. */
  readonly verifiedOn: CalendarDate
  /** How sure it is. */
  readonly confidence: LawConfidence
  /** What else one should know. */
  readonly note?: LocalizedText | undefined
}
