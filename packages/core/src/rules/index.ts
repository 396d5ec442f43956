import type { RuntimeRule } from '../kit/runtime-plugin.js'
import { rule as arrangementGap } from './arrangement-gap/rule.js'
import { rule as callOutsideProgramme } from './call-outside-programme/rule.js'
import { rule as chainDeadEnd } from './chain-dead-end/rule.js'
import { rule as chainDeadline } from './chain-deadline/rule.js'
import { rule as chainDecision } from './chain-decision/rule.js'
import { rule as chainEnd } from './chain-end/rule.js'
import { rule as chainEndsEarly } from './chain-ends-early/rule.js'
import { rule as chainGrows } from './chain-grows/rule.js'
import { rule as chainLaw } from './chain-law/rule.js'
import { rule as chainLawStale } from './chain-law-stale/rule.js'
import { rule as chainLawUncertain } from './chain-law-uncertain/rule.js'
import { rule as chainLivelock } from './chain-livelock/rule.js'
import { rule as chainMarkup } from './chain-markup/rule.js'
import { rule as chainRecursion } from './chain-recursion/rule.js'
import { rule as chainSingleWay } from './chain-single-way/rule.js'
import { rule as chainStart } from './chain-start/rule.js'
import { rule as chainStuck } from './chain-stuck/rule.js'
import { rule as chainSubChain } from './chain-sub-chain/rule.js'
import { rule as chainUndecided } from './chain-undecided/rule.js'
import { rule as chainUnreachable } from './chain-unreachable/rule.js'
import { rule as chainWays } from './chain-ways/rule.js'
import { rule as circularOwnership } from './circular-ownership/rule.js'
import { rule as circularParents } from './circular-parents/rule.js'
import { rule as citedWithoutSource } from './cited-without-source/rule.js'
import { rule as compoundEntry } from './compound-entry/rule.js'
import { rule as conflictingAliases } from './conflicting-aliases/rule.js'
import { rule as countDiffers } from './count-differs/rule.js'
import { rule as countUnknown } from './count-unknown/rule.js'
import { rule as emptySection } from './empty-section/rule.js'
import { rule as impossibleDate } from './impossible-date/rule.js'
import { rule as incompleteChain } from './incomplete-chain/rule.js'
import { rule as incompleteDate } from './incomplete-date/rule.js'
import { rule as listDiffers } from './list-differs/rule.js'
import { rule as listRepeats } from './list-repeats/rule.js'
import { rule as malformedDate } from './malformed-date/rule.js'
import { rule as measureOutsideCall } from './measure-outside-call/rule.js'
import { rule as misfiledEntry } from './misfiled-entry/rule.js'
import { rule as missingSection } from './missing-section/rule.js'
import { rule as nameNearAlias } from './name-near-alias/rule.js'
import { rule as nameOfAnother } from './name-of-another/rule.js'
import { rule as nearDuplicate } from './near-duplicate/rule.js'
import { rule as noSource } from './no-source/rule.js'
import { rule as numbering } from './numbering/rule.js'
import { rule as overlappingArrangements } from './overlapping-arrangements/rule.js'
import { rule as overlappingProducers } from './overlapping-producers/rule.js'
import { rule as ownershipAboveWhole } from './ownership-above-whole/rule.js'
import { rule as periodReversed } from './period-reversed/rule.js'
import { rule as phaseGap } from './phase-gap/rule.js'
import { rule as phaseOutsideProgramme } from './phase-outside-programme/rule.js'
import { rule as privateOrganiser } from './private-organiser/rule.js'
import { rule as statementDiffersFromRecord } from './statement-differs-from-record/rule.js'
import { rule as statementSubjectUnknown } from './statement-subject-unknown/rule.js'
import { rule as statementsDisagree } from './statements-disagree/rule.js'
import { rule as statuteNumber } from './statute-number/rule.js'
import { rule as subcontractorWithoutPrincipal } from './subcontractor-without-principal/rule.js'
import { rule as undefinedAcronym } from './undefined-acronym/rule.js'
import { rule as unknownEdition } from './unknown-edition/rule.js'
import { rule as unknownName } from './unknown-name/rule.js'
import { rule as unknownOrganiser } from './unknown-organiser/rule.js'
import { rule as unknownProducer } from './unknown-producer/rule.js'
import { rule as unspecifiedPart } from './unspecified-part/rule.js'
import { rule as unverified } from './unverified/rule.js'
import { rule as urlWithToken } from './url-with-token/rule.js'

/** Core's rules by name; each one has a folder with its page. */
export const coreRules: Readonly<Record<string, RuntimeRule>> = {
  'arrangement-gap': arrangementGap,
  'call-outside-programme': callOutsideProgramme,
  'chain-dead-end': chainDeadEnd,
  'chain-deadline': chainDeadline,
  'chain-decision': chainDecision,
  'chain-end': chainEnd,
  'chain-ends-early': chainEndsEarly,
  'chain-grows': chainGrows,
  'chain-law': chainLaw,
  'chain-law-stale': chainLawStale,
  'chain-law-uncertain': chainLawUncertain,
  'chain-livelock': chainLivelock,
  'chain-markup': chainMarkup,
  'chain-recursion': chainRecursion,
  'chain-single-way': chainSingleWay,
  'chain-start': chainStart,
  'chain-stuck': chainStuck,
  'chain-sub-chain': chainSubChain,
  'chain-undecided': chainUndecided,
  'chain-unreachable': chainUnreachable,
  'chain-ways': chainWays,
  'circular-ownership': circularOwnership,
  'circular-parents': circularParents,
  'cited-without-source': citedWithoutSource,
  'compound-entry': compoundEntry,
  'conflicting-aliases': conflictingAliases,
  'count-differs': countDiffers,
  'count-unknown': countUnknown,
  'empty-section': emptySection,
  'impossible-date': impossibleDate,
  'incomplete-chain': incompleteChain,
  'incomplete-date': incompleteDate,
  'list-differs': listDiffers,
  'list-repeats': listRepeats,
  'malformed-date': malformedDate,
  'measure-outside-call': measureOutsideCall,
  'misfiled-entry': misfiledEntry,
  'missing-section': missingSection,
  'name-near-alias': nameNearAlias,
  'name-of-another': nameOfAnother,
  'near-duplicate': nearDuplicate,
  'no-source': noSource,
  numbering,
  'overlapping-arrangements': overlappingArrangements,
  'overlapping-producers': overlappingProducers,
  'ownership-above-whole': ownershipAboveWhole,
  'period-reversed': periodReversed,
  'phase-gap': phaseGap,
  'phase-outside-programme': phaseOutsideProgramme,
  'private-organiser': privateOrganiser,
  'statement-differs-from-record': statementDiffersFromRecord,
  'statement-subject-unknown': statementSubjectUnknown,
  'statements-disagree': statementsDisagree,
  'statute-number': statuteNumber,
  'subcontractor-without-principal': subcontractorWithoutPrincipal,
  'undefined-acronym': undefinedAcronym,
  'unknown-edition': unknownEdition,
  'unknown-name': unknownName,
  'unknown-organiser': unknownOrganiser,
  'unknown-producer': unknownProducer,
  'unspecified-part': unspecifiedPart,
  unverified,
  'url-with-token': urlWithToken,
}
