import type { LawParameter } from './parameter.js'
import { readInStatute } from './read.js'

const sevenDays = { type: 'duration', amount: 7, unit: 'working-day' } as const
const threeMonths = { type: 'duration', amount: 3, unit: 'month' } as const
const start = { fi: 'Palvelutarpeen arvioinnin aloittaminen', en: 'Start of the needs assessment' }
const act = { number: 1301, year: 2014 } as const
const emergency = 'social.needs-assessment.emergency-exemption'
const waiver = 'social.needs-assessment.emergency-waiver'
const since2015 = { from: '2015-04-01' } as const
const mayTakeLonger = {
  fi: 'Aika voi olla pidempi laissa mainitusta erityisestä syystä.',
  en: 'May take longer for the special reasons that the act names.',
}

/**
 * Needs assessment (palvelutarpeen arviointi) and execution of decisions: Social Welfare Act
 * 1301/2014 sections 36 and 45, Older Persons Act 980/2012 section 18. `clientGroup` says on what
 * ground the time limit binds.
 */
export const socialWelfare = (): readonly LawParameter[] => [
  {
    id: 'social.needs-assessment.start',
    title: start,
    value: sevenDays,
    countedFrom: 'contact',
    statute: { ...act, section: '36(2) item 1' },
    validity: since2015,
    appliesTo: { facts: { clientGroup: 'over-75' } },
    suspendedBy: emergency,
    verifiedOn: readInStatute.verifiedOn,
    confidence: 'unverified',
    note: {
      fi: 'Laissa ”yli 75-vuotias”; se, luetaanko siihen 75 vuotta täyttänyt, on tarkistamatta.',
      en: 'The act says over 75; whether that takes in whoever has turned 75 is not verified.',
    },
  },
  {
    id: 'social.needs-assessment.start',
    title: start,
    value: sevenDays,
    countedFrom: 'contact',
    statute: { ...act, section: '36(2) item 2' },
    validity: since2015,
    appliesTo: { facts: { clientGroup: 'highest-care-allowance' } },
    suspendedBy: emergency,
    ...readInStatute,
  },
  {
    id: 'social.needs-assessment.start',
    title: start,
    value: sevenDays,
    countedFrom: 'contact',
    statute: { ...act, section: '36(2) item 3', amendedBy: { number: 677, year: 2023 } },
    validity: { from: '2025-01-01' },
    appliesTo: { facts: { clientGroup: 'disabled-person' } },
    note: {
      fi: 'Voimaantulo siirrettiin 1.10.2023:sta lailla 955/2023.',
      en: 'Put off from 1.10.2023 by act 955/2023.',
    },
    ...readInStatute,
  },
  {
    id: 'social.needs-assessment.start',
    title: start,
    value: sevenDays,
    countedFrom: 'pending',
    statute: { ...act, section: '36(3)' },
    validity: since2015,
    appliesTo: { facts: { clientGroup: 'child-special-support' } },
    suspendedBy: waiver,
    ...readInStatute,
  },
  {
    id: 'social.needs-assessment.complete',
    title: { fi: 'Palvelutarpeen arvioinnin valmistuminen', en: 'Completion of the needs assessment' },
    value: threeMonths,
    countedFrom: 'pending',
    statute: { ...act, section: '36(3)' },
    validity: since2015,
    appliesTo: { facts: { clientGroup: 'child-special-support' } },
    suspendedBy: waiver,
    ...readInStatute,
  },
  {
    id: 'social.decision.execute',
    title: { fi: 'Päätöksen toimeenpano', en: 'Execution of the decision' },
    value: threeMonths,
    countedFrom: 'pending',
    statute: { ...act, section: '45(2)' },
    validity: since2015,
    note: mayTakeLonger,
    ...readInStatute,
  },
  {
    id: 'social.older-person.services',
    title: { fi: 'Iäkkään henkilön sosiaalipalvelut', en: "An older person's social services" },
    value: threeMonths,
    countedFrom: 'decision',
    statute: { number: 980, year: 2012, section: '18(2)' },
    validity: { from: '2013-07-01', to: '2022-12-31' },
    ...readInStatute,
  },
  {
    id: 'social.older-person.services',
    title: { fi: 'Iäkkään henkilön sosiaalipalvelut', en: "An older person's social services" },
    value: threeMonths,
    countedFrom: 'pending',
    statute: { number: 980, year: 2012, section: '18(2)', amendedBy: { number: 876, year: 2022 } },
    validity: { from: '2023-01-01' },
    note: mayTakeLonger,
    ...readInStatute,
  },
]
