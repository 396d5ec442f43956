import type { RecordDefs } from '@sotekit/core'
import { type Claim, claimRecord } from './claim.js'
import { type Commitment, commitmentRecord } from './commitment.js'
import { type Duty, dutyRecord } from './duty.js'
import { eventRecord, type ParticipationEvent } from './event.js'
import { type Group, groupRecord } from './group.js'
import { type Involvement, involvementRecord } from './involvement.js'
import { type Negotiation, negotiationRecord } from './negotiation.js'
import { type ProducerInvolvement, producerRecord } from './producer.js'
import { type Trainees, traineesRecord } from './trainees.js'

/**
 * The kinds that the plugin adds, by short name: `involvement` is the kind `participation.involvement`.
 *
 * @example
 * ```ts
 * import type { ParticipationRecords } from '@sotekit/participation'
 *
 * const kind: keyof ParticipationRecords = 'involvement'
 * kind // → 'involvement'
 * ```
 */
export interface ParticipationRecords {
  /** What a source claims of a municipality. */
  readonly claim: Claim
  /** A formal promise (Finnish: sitoumus). */
  readonly commitment: Commitment
  /** What a law or decision asks for (Finnish: velvoite). */
  readonly duty: Duty
  /** An event of participation (Finnish: osallistumistilaisuus). */
  readonly event: ParticipationEvent
  /** Measures that sources speak of as one. */
  readonly group: Group
  /** That municipalities take part or do not (Finnish: kunnan osallistuminen). */
  readonly involvement: Involvement
  /** A negotiation and its rounds (Finnish: neuvottelu). */
  readonly negotiation: Negotiation
  /** How a producer takes part (Finnish: palveluntuottajan osallistuminen). */
  readonly producer: ProducerInvolvement
  /** Places in a training (Finnish: koulutuspaikat). */
  readonly trainees: Trainees
}

export const records = (): RecordDefs<ParticipationRecords> => ({
  claim: claimRecord(),
  commitment: commitmentRecord(),
  duty: dutyRecord(),
  event: eventRecord(),
  group: groupRecord(),
  involvement: involvementRecord(),
  negotiation: negotiationRecord(),
  producer: producerRecord(),
  trainees: traineesRecord(),
})
