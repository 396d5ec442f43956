import type { RulePage } from '../plugin/rule.js'
import { page as arrangementGap } from './arrangement-gap/page.js'
import { page as callOutsideProgramme } from './call-outside-programme/page.js'
import { page as chainDeadEnd } from './chain-dead-end/page.js'
import { page as chainDeadline } from './chain-deadline/page.js'
import { page as chainDecision } from './chain-decision/page.js'
import { page as chainEnd } from './chain-end/page.js'
import { page as chainEndsEarly } from './chain-ends-early/page.js'
import { page as chainGrows } from './chain-grows/page.js'
import { page as chainLaw } from './chain-law/page.js'
import { page as chainLawStale } from './chain-law-stale/page.js'
import { page as chainLawUncertain } from './chain-law-uncertain/page.js'
import { page as chainLivelock } from './chain-livelock/page.js'
import { page as chainMarkup } from './chain-markup/page.js'
import { page as chainRecursion } from './chain-recursion/page.js'
import { page as chainSingleWay } from './chain-single-way/page.js'
import { page as chainStart } from './chain-start/page.js'
import { page as chainStuck } from './chain-stuck/page.js'
import { page as chainSubChain } from './chain-sub-chain/page.js'
import { page as chainUndecided } from './chain-undecided/page.js'
import { page as chainUnreachable } from './chain-unreachable/page.js'
import { page as chainWays } from './chain-ways/page.js'
import { page as circularOwnership } from './circular-ownership/page.js'
import { page as circularParents } from './circular-parents/page.js'
import { page as citedWithoutSource } from './cited-without-source/page.js'
import { page as compoundEntry } from './compound-entry/page.js'
import { page as conflictingAliases } from './conflicting-aliases/page.js'
import { page as countDiffers } from './count-differs/page.js'
import { page as countUnknown } from './count-unknown/page.js'
import { page as emptySection } from './empty-section/page.js'
import { page as impossibleDate } from './impossible-date/page.js'
import { page as incompleteChain } from './incomplete-chain/page.js'
import { page as incompleteDate } from './incomplete-date/page.js'
import { page as listDiffers } from './list-differs/page.js'
import { page as listRepeats } from './list-repeats/page.js'
import { page as malformedDate } from './malformed-date/page.js'
import { page as measureOutsideCall } from './measure-outside-call/page.js'
import { page as misfiledEntry } from './misfiled-entry/page.js'
import { page as missingSection } from './missing-section/page.js'
import { page as nameNearAlias } from './name-near-alias/page.js'
import { page as nameOfAnother } from './name-of-another/page.js'
import { page as nearDuplicate } from './near-duplicate/page.js'
import { page as noSource } from './no-source/page.js'
import { page as numbering } from './numbering/page.js'
import { page as overlappingArrangements } from './overlapping-arrangements/page.js'
import { page as overlappingProducers } from './overlapping-producers/page.js'
import { page as ownershipAboveWhole } from './ownership-above-whole/page.js'
import { page as periodReversed } from './period-reversed/page.js'
import { page as phaseGap } from './phase-gap/page.js'
import { page as phaseOutsideProgramme } from './phase-outside-programme/page.js'
import { page as privateOrganiser } from './private-organiser/page.js'
import { page as statementDiffersFromRecord } from './statement-differs-from-record/page.js'
import { page as statementSubjectUnknown } from './statement-subject-unknown/page.js'
import { page as statementsDisagree } from './statements-disagree/page.js'
import { page as statuteNumber } from './statute-number/page.js'
import { page as subcontractorWithoutPrincipal } from './subcontractor-without-principal/page.js'
import { page as undefinedAcronym } from './undefined-acronym/page.js'
import { page as unknownEdition } from './unknown-edition/page.js'
import { page as unknownName } from './unknown-name/page.js'
import { page as unknownOrganiser } from './unknown-organiser/page.js'
import { page as unknownProducer } from './unknown-producer/page.js'
import { page as unspecifiedPart } from './unspecified-part/page.js'
import { page as unverified } from './unverified/page.js'
import { page as urlWithToken } from './url-with-token/page.js'

/** Pages of core's rules by name. */
export const rulePages: Readonly<Record<string, RulePage>> = {
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
