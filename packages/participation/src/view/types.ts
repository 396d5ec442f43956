import type { CalendarDate } from '@sotekit/core'
import type { AttendanceTotals } from '../attendance/attendance.js'
import type { CommitmentSummary } from '../commitments/types.js'
import type { Triple } from '../coverage/triple.js'
import type { Coverage, CoverageQuestion } from '../coverage/types.js'
import type { Changes } from '../gaps/changes.js'
import type { Gap } from '../gaps/gaps.js'
import type { Fill, FillPart, MatrixState, ParticipationMatrix } from '../matrix/types.js'
import type { NegotiationLights } from '../negotiation/lights.js'
import type { ProducerModes } from '../producers/producers.js'
import type { Claim } from '../records/claim.js'
import type { ParticipationEvent } from '../records/event.js'
import type { TraineeTotals } from '../trainees/trainees.js'

/**
 * A programme and a day. The programme may be left out where the records speak of one only; the day is that
 * of the dataset or of the plugin's options where left out.
 *
 * @example
 * ```ts
 * import type { ProgrammeQuestion } from '@sotekit/participation'
 *
 * const question: ProgrammeQuestion = { programme: 'tulsote', at: '2021-11-30' }
 * question.at // → '2021-11-30'
 * ```
 */
export interface ProgrammeQuestion {
  /** Id of the programme; may be left out where the records speak of one only. */
  readonly programme?: string | undefined
  /** The day to describe; that of the dataset or of the options where left out. */
  readonly at?: CalendarDate | undefined
}

/**
 * What the plugin adds to a dataset, as `dataset.participation`.
 *
 * Figures of people here are whole: only the report hides small ones.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { participation } from '@sotekit/participation'
 *
 * const { dataset } = sotekit({ plugins: [participation()] }).load([])
 * dataset.participation.coverage({ programme: 'p' }).count.total // → 0
 * ```
 */
export interface ParticipationView {
  /** Programmes that the records speak of. */
  readonly programmes: () => readonly string[]
  /** The day that questions without one are about. */
  readonly day: () => CalendarDate
  /** Municipalities × measures. */
  readonly matrix: (
    question?: ProgrammeQuestion & { readonly call?: string | undefined },
  ) => ParticipationMatrix
  /** What is known of one municipality and one measure. */
  readonly cell: (
    question: ProgrammeQuestion & { readonly municipality: string; readonly measure: string },
  ) => MatrixState
  /** How much of a part of the matrix is filled: a row, a column, a sub-programme. */
  readonly fill: (question?: ProgrammeQuestion & FillPart) => Fill
  /** How much of the municipalities and their inhabitants takes part (Finnish: kattavuus). */
  readonly coverage: (question?: CoverageQuestion) => Coverage
  /** How producers take part (Finnish: tuottajien osallistumistavat). */
  readonly producers: (question?: ProgrammeQuestion) => ProducerModes
  /** Attendance of events up to the day; of all types where `types` is left out. */
  readonly attendance: (
    question?: ProgrammeQuestion & { readonly types?: readonly ParticipationEvent['type'][] | undefined },
  ) => AttendanceTotals
  /** Commitments as of the day (Finnish: sitoumusten toteutuma); of all calls where `call` is left out. */
  readonly commitments: (
    question?: ProgrammeQuestion & { readonly call?: string | undefined },
  ) => CommitmentSummary
  /** What is known of each negotiation: eight lights each, by id. */
  readonly negotiations: (question?: ProgrammeQuestion) => readonly NegotiationLights[]
  /** Trainee places and the share of private producers in them. Figures of people, small ones included. */
  readonly trainees: (question?: ProgrammeQuestion) => TraineeTotals
  /** Among municipalities in scope: those claimed, those of which the opposite is claimed, the others unknown. */
  readonly claims: (
    question: ProgrammeQuestion & {
      readonly claim: Claim['claim']
      readonly against?: Claim['claim'] | undefined
    },
  ) => Triple
  /** Municipalities of which much is unknown (Finnish: katve), the most inhabitants first. */
  readonly gaps: (question?: ProgrammeQuestion) => readonly Gap[]
  /** What changed from one day to another. */
  readonly changes: (question: {
    readonly programme?: string | undefined
    readonly from: CalendarDate
    readonly to: CalendarDate
  }) => Changes
}
