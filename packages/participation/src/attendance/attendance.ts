import type { CalendarDate } from '@sotekit/core'
import type { Ratio } from '../coverage/triple.js'
import type { ParticipationEvent } from '../records/event.js'
import { compare } from '../scope/compare.js'

/**
 * Bounds of a number; no upper bound where `atMost` is left out.
 *
 * @example
 * ```ts
 * import type { Bounds } from '@sotekit/participation'
 *
 * const people: Bounds = { atLeast: 158, atMost: 475 }
 * people.atLeast // → 158
 * ```
 */
export interface Bounds {
  /** Lower bound; 0 where nothing is known. */
  readonly atLeast: number
  /** Upper bound; none is known where left out. */
  readonly atMost?: number | undefined
}

/**
 * Attendance of several events. Participations count each attendance, people each person once; without a
 * list of people only bounds of the latter are known. Nothing is ever imputed.
 *
 * @example
 * ```ts
 * import { attendanceOf } from '@sotekit/participation'
 *
 * const event = (id: string, count: number) => ({
 *   id,
 *   title: { en: id },
 *   type: 'workshop' as const,
 *   channel: 'hybrid' as const,
 *   programmes: ['p'],
 *   attendance: { of: 'participations' as const, count },
 * })
 * const { participations, people } = attendanceOf([event('a', 139), event('b', 158)])
 * participations // → { atLeast: 297, atMost: 297 }
 * people // → { atLeast: 158, atMost: 297 }
 * ```
 */
export interface AttendanceTotals {
  /** Number of events, those without a number of attendance with them. */
  readonly events: number
  /** Ids of events of which no number is known. */
  readonly withoutNumber: readonly string[]
  /**
   * Participations of all events together (Finnish: osallistumiskerrat); no upper bound where an event has
   * none.
   */
  readonly participations: Bounds
  /**
   * Different people over all events (Finnish: eri osallistujat). At least those of the largest event, at
   * most the sum.
   */
  readonly people: Bounds
  /** Over events with an exact number of participations. */
  readonly mean?: number | undefined
  /** The same, as a median; left out, like the mean, where no event has an exact number. */
  readonly median?: number | undefined
  /** Share of participations at a distance, of events with a number. */
  readonly remote?: { readonly low: Ratio; readonly high: Ratio } | undefined
  /** The lowest class of the parts; `none` where an event has no number. */
  readonly confidence: 'high' | 'medium' | 'low' | 'none'
}

/**
 * An event with the id of its record, as `dataset.all('participation.event')` gives it.
 *
 * @example
 * ```ts
 * import type { ToldEvent } from '@sotekit/participation'
 *
 * const meeting: ToldEvent = {
 *   id: 'meeting-1',
 *   title: { en: 'Meeting 1' },
 *   type: 'meeting',
 *   channel: 'unknown',
 *   programmes: ['tulsote'],
 * }
 * meeting.attendance // → undefined
 * ```
 */
export type ToldEvent = ParticipationEvent & { readonly id: string }

/** Participations of one event. */
export function participationsAt(event: ParticipationEvent): Bounds {
  const { attendance, sessions = 1 } = event
  if (!attendance) return { atLeast: 0 }
  const low = attendance.count ?? attendance.atLeast ?? 0
  const high = attendance.count ?? attendance.atMost
  if (attendance.of === 'participations' || high === undefined) return bounds(low, high)
  return bounds(low, high * Math.max(1, sessions))
}

/** Different people at one event. */
function peopleAt(event: ParticipationEvent): Bounds {
  const { attendance, sessions = 1 } = event
  if (!attendance) return { atLeast: 0 }
  const low = attendance.count ?? attendance.atLeast ?? 0
  const high = attendance.count ?? attendance.atMost
  return attendance.of === 'people' ? bounds(low, high) : bounds(Math.ceil(low / Math.max(1, sessions)), high)
}

function bounds(atLeast: number, atMost: number | undefined): Bounds {
  return atMost === undefined ? { atLeast } : { atLeast, atMost }
}

export function hasNumber(event: ParticipationEvent): boolean {
  const { attendance } = event
  return (
    attendance !== undefined && (attendance.count ?? attendance.atLeast ?? attendance.atMost) !== undefined
  )
}

/**
 * Adds attendance up.
 *
 * @example
 * ```ts
 * import { attendanceOf } from '@sotekit/participation'
 *
 * attendanceOf([]).participations // → { atLeast: 0, atMost: 0 }
 * ```
 */
export function attendanceOf(events: readonly ToldEvent[]): AttendanceTotals {
  const known = events.filter(hasNumber)
  const all = known.map(participationsAt)
  const exact = all
    .flatMap(({ atLeast, atMost }) => (atLeast === atMost ? [atLeast] : []))
    .sort((a, b) => a - b)
  const isOpen = known.length < events.length
  const sum = (parts: readonly Bounds[]): number | undefined =>
    isOpen || parts.some(({ atMost }) => atMost === undefined)
      ? undefined
      : parts.reduce((total, { atMost = 0 }) => total + atMost, 0)
  const people = known.map(peopleAt)
  return {
    events: events.length,
    withoutNumber: events.filter((one) => !hasNumber(one)).map(({ id }) => id),
    participations: bounds(
      all.reduce((total, { atLeast }) => total + atLeast, 0),
      sum(all),
    ),
    people: bounds(
      people.reduce((most, { atLeast }) => Math.max(most, atLeast), 0),
      sum(people),
    ),
    ...(exact.length > 0 && {
      mean: exact.reduce((total, one) => total + one, 0) / exact.length,
      median: medianOf(exact),
    }),
    ...remoteOf(known),
    confidence: isOpen ? 'none' : lowest(known),
  }
}

export function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1
  const high = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2
}

const CLASSES = ['high', 'medium', 'low'] as const

function lowest(events: readonly ToldEvent[]): 'high' | 'medium' | 'low' {
  return (
    CLASSES[events.reduce((most, one) => Math.max(most, CLASSES.indexOf(one.confidence ?? 'low')), 0)] ??
    'low'
  )
}

/** A hybrid event with one number may have had anybody at a distance. */
function remoteOf(events: readonly ToldEvent[]): Pick<AttendanceTotals, 'remote'> {
  let total = 0
  let low = 0
  let high = 0
  for (const event of events) {
    const { atLeast, atMost } = participationsAt(event)
    if (atLeast !== atMost) continue
    total += atLeast
    const isRemote = event.channel === 'remote'
    const isOnSite = event.channel === 'on-site'
    low += event.remote ?? (isRemote ? atLeast : event.onSite === undefined ? 0 : atLeast - event.onSite)
    high += event.remote ?? (isOnSite ? 0 : atLeast - (event.onSite ?? 0))
  }
  if (total === 0) return {}
  return {
    remote: { low: { numerator: low, denominator: total }, high: { numerator: high, denominator: total } },
  }
}

/** Events that are known and took place by a day, in the order of time. */
export function eventsBy<T extends ToldEvent>(
  events: readonly T[],
  asked: {
    readonly at: CalendarDate
    readonly programme?: string | undefined
    readonly types?: readonly ParticipationEvent['type'][] | undefined
  },
): readonly T[] {
  return events
    .filter(
      (one) =>
        (one.statedOn ?? one.date ?? asked.at) <= asked.at &&
        (one.date ?? asked.at) <= asked.at &&
        (asked.programme === undefined || one.programmes.includes(asked.programme)) &&
        (asked.types === undefined || asked.types.includes(one.type)),
    )
    .sort((a, b) => compare(a.date ?? '9999', b.date ?? '9999') || compare(a.id, b.id))
}
