/**
 * Participation reporting for regional health and social services: a plugin of `@sotekit/core` that tells who
 * takes part, who does not, and what came of it.
 *
 * Start with {@link participation}: it makes the plugin.
 *
 * @packageDocumentation
 */
export { type AttendanceTotals, attendanceOf, type Bounds, type ToldEvent } from './attendance/attendance.js'
export * from './attendance/representation.js'
export * from './commitments/types.js'
export * from './coverage/triple.js'
export type * from './coverage/types.js'
export type { Changes } from './gaps/changes.js'
export type { Gap } from './gaps/gaps.js'
export type { Fill, FillPart, MatrixState, ParticipationMatrix, Via } from './matrix/types.js'
export type { Light, NegotiationLights } from './negotiation/lights.js'
export type { ParticipationOptions } from './options.js'
// biome-ignore lint/style/noDefaultExport: datasets name plugins as packages, whose default export is the factory
export { participation, participation as default } from './plugin.js'
export type { ParticipationTypes } from './plugin-types.js'
export type { ProducerModes, ProducerPair } from './producers/producers.js'
export type { Claim } from './records/claim.js'
export {
  type Level,
  levels,
  type Mode,
  modes,
  type Status,
  type Strength,
  strengths,
} from './records/codes.js'
export type { Commitment } from './records/commitment.js'
export type { Duty } from './records/duty.js'
export type { Attendance, AttendanceGroup, ParticipationEvent } from './records/event.js'
export type { Evidence } from './records/evidence.js'
export type { Group } from './records/group.js'
export type { ParticipationRecords } from './records/index.js'
export type { Involvement } from './records/involvement.js'
export {
  type Element,
  type ElementState,
  elements,
  type Negotiation,
  type Round,
} from './records/negotiation.js'
export type { ProducerInvolvement } from './records/producer.js'
export type { Target } from './records/target.js'
export type { TraineePlaces, Trainees } from './records/trainees.js'
export { type PeopleTable, type SafeTable, type Shown, suppress } from './suppression/suppress.js'
export type { TraineeRow, TraineeTotals } from './trainees/trainees.js'
export type { ParticipationView, ProgrammeQuestion } from './view/types.js'
