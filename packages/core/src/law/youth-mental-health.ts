import type { LawParameter } from './parameter.js'
import { readInStatute } from './read.js'

const under23 = { age: { under: 23 } } as const
const section53 = { number: 1326, year: 2010, section: '53' } as const
const therapyGuarantee = {
  number: 1326,
  year: 2010,
  section: '53',
  amendedBy: { number: 1107, year: 2024 },
} as const
const start = { fi: 'Hoidon tarpeen arvioinnin aloittaminen', en: 'Start of the assessment' }
const complete = {
  fi: 'Erikoislääkärin arviointi ja tutkimukset',
  en: "Specialist's assessment and examinations",
}
const treatment = {
  fi: 'Alle 23-vuotiaan psykiatrinen hoito',
  en: 'Psychiatric treatment of a person under 23',
}
const emergency = 'care-guarantee.emergency-exemption'
const before = { from: '2011-05-01', to: '2025-04-30' } as const
const since = { from: '2025-05-01' } as const

/**
 * Mental health care of children and young people under 23: Health Care Act section 53, since
 * 1.5.2025 with the therapy guarantee (terapiatakuu), and Social Welfare Act section 45.
 */
export const youthMentalHealth = (): readonly LawParameter[] => [
  {
    id: 'care-guarantee.youth-mental-health.assessment.start',
    title: start,
    value: { type: 'duration', amount: 3, unit: 'week' },
    countedFrom: 'referral',
    statute: section53,
    validity: before,
    appliesTo: under23,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.youth-mental-health.assessment.start',
    title: start,
    value: { type: 'duration', amount: 3, unit: 'week' },
    countedFrom: 'referral',
    statute: therapyGuarantee,
    validity: since,
    appliesTo: under23,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.youth-mental-health.assessment.complete',
    title: complete,
    value: { type: 'duration', amount: 6, unit: 'week' },
    countedFrom: 'referral',
    statute: section53,
    validity: before,
    appliesTo: under23,
    suspendedBy: emergency,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.youth-mental-health.assessment.complete',
    title: complete,
    value: { type: 'duration', amount: 6, unit: 'week' },
    countedFrom: 'referral',
    statute: therapyGuarantee,
    validity: since,
    appliesTo: under23,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.youth-mental-health.treatment',
    title: treatment,
    value: { type: 'duration', amount: 3, unit: 'month' },
    countedFrom: 'need-found',
    statute: section53,
    validity: before,
    appliesTo: under23,
    suspendedBy: emergency,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.youth-mental-health.treatment',
    title: treatment,
    value: { type: 'duration', amount: 3, unit: 'month' },
    countedFrom: 'need-found',
    statute: therapyGuarantee,
    validity: since,
    appliesTo: under23,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.youth-psychosocial.start',
    title: {
      fi: 'Terapiatakuu: alle 23-vuotiaan psykososiaalinen hoito perusterveydenhuollossa',
      en: 'Therapy guarantee: psychosocial treatment in primary care, under 23',
    },
    value: { type: 'duration', amount: 28, unit: 'day' },
    countedFrom: 'need-found',
    statute: { ...therapyGuarantee, section: '53(1)' },
    validity: since,
    appliesTo: under23,
    ...readInStatute,
  },
  {
    id: 'social.youth-psychosocial.execute',
    title: {
      fi: 'Alle 23-vuotiaan psykososiaalinen tuki sosiaalihuollossa: päätöksen toimeenpano',
      en: 'Psychosocial support in social welfare, under 23: execution of the decision',
    },
    value: { type: 'duration', amount: 1, unit: 'month' },
    countedFrom: 'need-found',
    statute: { number: 1301, year: 2014, section: '45(3)', amendedBy: { number: 1108, year: 2024 } },
    validity: since,
    appliesTo: under23,
    note: {
      fi: 'Aika voi olla pidempi laissa mainitusta erityisestä syystä.',
      en: 'May take longer for the special reasons that the act names.',
    },
    ...readInStatute,
  },
]
