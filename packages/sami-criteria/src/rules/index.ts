import type { SamiCriteriaOptions } from '../options.js'
import { contractWithoutDuty } from './contract-without-duty/rule.js'
import { countedForAnother } from './counted-for-another/rule.js'
import { dutyWithoutCapability } from './duty-without-capability/rule.js'
import { evidenceTooOld } from './evidence-too-old/rule.js'
import { forbiddenResult } from './forbidden-result/rule.js'
import { languageLost } from './language-lost/rule.js'
import { lookAlikeLetter } from './look-alike-letter/rule.js'
import { measureNotNegotiated } from './measure-not-negotiated/rule.js'
import { notInCatalogue } from './not-in-catalogue/rule.js'
import { practiceBreaksDuty } from './practice-breaks-duty/rule.js'
import { skoltMark } from './skolt-mark/rule.js'
import type { SamiRule } from './types.js'

/** The plugin's rules by name; a name is its code within `samiCriteria/`. */
export function rules(options: SamiCriteriaOptions): Readonly<Record<string, SamiRule>> {
  return {
    'contract-without-duty': contractWithoutDuty(options),
    'counted-for-another': countedForAnother,
    'duty-without-capability': dutyWithoutCapability(options),
    'evidence-too-old': evidenceTooOld(options),
    'forbidden-result': forbiddenResult(options),
    'language-lost': languageLost(options),
    'look-alike-letter': lookAlikeLetter,
    'measure-not-negotiated': measureNotNegotiated,
    'not-in-catalogue': notInCatalogue(options),
    'practice-breaks-duty': practiceBreaksDuty,
    'skolt-mark': skoltMark,
  }
}
