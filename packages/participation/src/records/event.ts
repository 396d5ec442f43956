import type { CalendarDate, LocalizedText, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import { type Level, levels } from './codes.js'
import { type Evidence, evidence } from './evidence.js'
import { count, date, id, lazily, localized } from './fields.js'

const TYPES = [
  'workshop',
  'seminar',
  'meeting',
  'hearing',
  'survey',
  'panel',
  'training',
  'visit',
  'negotiation',
  'other',
] as const
const CHANNELS = ['on-site', 'remote', 'hybrid', 'unknown'] as const
const CONFIDENCES = ['high', 'medium', 'low'] as const

/**
 * How many attended: a count, or bounds. `participations` counts each attendance; `people` counts each person
 * once over all sessions. A figure is one or the other, never both.
 *
 * @example
 * ```ts
 * import type { Attendance } from '@sotekit/participation'
 *
 * const counted: Attendance = { of: 'participations', count: 139 }
 * const bounded: Attendance = { of: 'people', atLeast: 20, atMost: 30 }
 * ```
 */
export interface Attendance {
  /** What is counted: each attendance (Finnish: osallistumiskerta) or each person once (eri henkilö). */
  readonly of: 'participations' | 'people'
  /** The exact number, where one is known. */
  readonly count?: number | undefined
  /** Lower bound; none is known where left out. */
  readonly atLeast?: number | undefined
  /** Upper bound; none is known where left out. */
  readonly atMost?: number | undefined
}

/**
 * A group among those who attended, with its number of people; unknown where the count is left out.
 *
 * @example
 * ```ts
 * import type { AttendanceGroup } from '@sotekit/participation'
 *
 * const residents: AttendanceGroup = { group: { fi: 'asukkaat', en: 'residents' }, count: 12 }
 * residents.count // → 12
 * ```
 */
export interface AttendanceGroup {
  /** Name of the group, such as residents; never of a person. */
  readonly group: LocalizedText
  /** Number of people; unknown where left out. */
  readonly count?: number | undefined
}

/**
 * An event of participation (Finnish: osallistumistilaisuus): workshop, meeting, hearing, survey, …
 * Attendance is unknown where it is left out; that is not 0. No names of participants.
 *
 * @example
 * ```ts
 * import type { ParticipationEvent } from '@sotekit/participation'
 *
 * const workshop: ParticipationEvent = {
 *   title: { en: 'Workshop 1' },
 *   type: 'workshop',
 *   date: '2020-01-29',
 *   channel: 'hybrid',
 *   programmes: ['tulsote'],
 *   attendance: { of: 'participations', count: 139 },
 *   confidence: 'medium',
 * }
 * workshop.attendance?.count // → 139
 * ```
 */
export interface ParticipationEvent {
  /** Name of the event. */
  readonly title: LocalizedText
  /** What kind of event it was; a survey counts as one, too. */
  readonly type: (typeof TYPES)[number]
  /** The day, or the first of several; unknown where left out. */
  readonly date?: CalendarDate | undefined
  /** Whether the year was inferred and not printed. */
  readonly yearInferred?: true | undefined
  /** Last day, where it lasted several. */
  readonly endDate?: CalendarDate | undefined
  /** Number of sessions; 1 where left out. */
  readonly sessions?: number | undefined
  /** Three-digit code of the municipality where it was held; left out where it is unknown or there was none. */
  readonly municipality?: string | undefined
  /** On site, at a distance or both; `unknown` where no source tells. */
  readonly channel: (typeof CHANNELS)[number]
  /** Ids of the programmes that it was held for; at least one. */
  readonly programmes: readonly string[]
  /** Preparation may precede the programme's period. */
  readonly phase?: 'preparation' | 'implementation' | undefined
  /** Ids of the organisations that held it (Finnish: järjestäjät); unknown where left out. */
  readonly organisers?: readonly string[] | undefined
  /** Organisations that attended or were met. */
  readonly organisations?: readonly string[] | undefined
  /** How many attended; unknown where left out. */
  readonly attendance?: Attendance | undefined
  /** Those of the attendance who were on site, and those at a distance. */
  readonly onSite?: number | undefined
  /** Those of the attendance who took part at a distance; unknown where left out. */
  readonly remote?: number | undefined
  /** Groups among those who attended; need not add up to the attendance. */
  readonly groups?: readonly AttendanceGroup[] | undefined
  /** Places in the venue, or registrations. */
  readonly capacity?: number | undefined
  /** That attendance tells of identity, health or being a client. */
  readonly sensitive?: true | undefined
  /**
   * How sure the attendance is: `high` a list or a log, `medium` two independent documents or several of one
   * team, `low` stated once.
   */
  readonly confidence?: (typeof CONFIDENCES)[number] | undefined
  /** Level of participation that was promised; unknown where left out. */
  readonly declaredLevel?: Level | undefined
  /** Level that is said to have been reached; reports show it only with dated evidence that reaches it. */
  readonly achievedLevel?: Level | undefined
  /** Documents that show it (Finnish: näyttö); none is known where left out. */
  readonly evidence?: readonly Evidence[] | undefined
  /**
   * The day on which it was said; a report as of an earlier day does not know it. Known on any day where
   * left out.
   */
  readonly statedOn?: CalendarDate | undefined
}

const schema = lazily(
  (): z.ZodType<ParticipationEvent> =>
    z.strictObject({
      title: localized(),
      type: z.enum(TYPES),
      date: date().optional(),
      yearInferred: z.literal(true).optional(),
      endDate: date().optional(),
      sessions: count().optional(),
      municipality: id().optional(),
      channel: z.enum(CHANNELS),
      programmes: z.array(id()).min(1),
      phase: z.enum(['preparation', 'implementation']).optional(),
      organisers: z.array(id()).optional(),
      organisations: z.array(id()).optional(),
      attendance: z
        .strictObject({
          of: z.enum(['participations', 'people']),
          count: count().optional(),
          atLeast: count().optional(),
          atMost: count().optional(),
        })
        .refine((one) => one.atLeast === undefined || one.atMost === undefined || one.atLeast <= one.atMost, {
          params: { code: 'core/min-above-max' },
        })
        .optional(),
      onSite: count().optional(),
      remote: count().optional(),
      groups: z.array(z.strictObject({ group: localized(), count: count().optional() })).optional(),
      capacity: count().optional(),
      sensitive: z.literal(true).optional(),
      confidence: z.enum(CONFIDENCES).optional(),
      declaredLevel: z.enum(levels).optional(),
      achievedLevel: z.enum(levels).optional(),
      evidence: evidence().optional(),
      statedOn: date().optional(),
    }),
)

export const eventRecord = (): RecordDef<ParticipationEvent> => ({
  schema: schema(),
  refs: {
    municipality: 'municipality',
    'programmes[]': 'programme',
    'organisers[]': 'organisation',
    'organisations[]': 'organisation',
  },
  title: { fi: 'osallistumistilaisuus', en: 'event of participation' },
})
