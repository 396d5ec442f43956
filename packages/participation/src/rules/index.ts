import type { ParticipationOptions } from '../options.js'
import { afterStatedTime } from './after-stated-time/rule.js'
import { attendanceAboveCapacity } from './attendance-above-capacity/rule.js'
import { commitmentAfterCall } from './commitment-after-call/rule.js'
import { excludedFromAll } from './excluded-from-all/rule.js'
import { levelAboveEvidence } from './level-above-evidence/rule.js'
import { negotiationLate } from './negotiation-late/rule.js'
import { negotiationMissing } from './negotiation-missing/rule.js'
import { noNeedYetTakesPart } from './no-need-yet-takes-part/rule.js'
import { outsideProgramme } from './outside-programme/rule.js'
import { pairIncomplete } from './pair-incomplete/rule.js'
import { partsAboveAttendance } from './parts-above-attendance/rule.js'
import { populationMissing } from './population-missing/rule.js'
import { producerNotServing } from './producer-not-serving/rule.js'
import { producerOrganises } from './producer-organises/rule.js'
import { reasonMissing } from './reason-missing/rule.js'
import { sameEventTwice } from './same-event-twice/rule.js'
import { statusConflict } from './status-conflict/rule.js'
import { targetUnclear } from './target-unclear/rule.js'
import type { ParticipationRule } from './types.js'
import { yearInferred } from './year-inferred/rule.js'

/** The plugin's rules by name; a name is its code within `participation/`. */
export function rules(options: ParticipationOptions): Readonly<Record<string, ParticipationRule>> {
  return {
    'after-stated-time': afterStatedTime,
    'attendance-above-capacity': attendanceAboveCapacity,
    'commitment-after-call': commitmentAfterCall,
    'excluded-from-all': excludedFromAll,
    'level-above-evidence': levelAboveEvidence,
    'negotiation-late': negotiationLate,
    'negotiation-missing': negotiationMissing,
    'no-need-yet-takes-part': noNeedYetTakesPart,
    'outside-programme': outsideProgramme,
    'pair-incomplete': pairIncomplete,
    'parts-above-attendance': partsAboveAttendance,
    'population-missing': populationMissing(options),
    'producer-not-serving': producerNotServing(options),
    'producer-organises': producerOrganises,
    'reason-missing': reasonMissing,
    'same-event-twice': sameEventTwice,
    'status-conflict': statusConflict,
    'target-unclear': targetUnclear,
    'year-inferred': yearInferred,
  }
}
