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
  readonly claim: Claim
  readonly commitment: Commitment
  readonly duty: Duty
  readonly event: ParticipationEvent
  readonly group: Group
  readonly involvement: Involvement
  readonly negotiation: Negotiation
  readonly producer: ProducerInvolvement
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
