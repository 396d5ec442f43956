import type { LawParameter } from './parameter.js'
import { readInStatute } from './read.js'
import type { Statute } from './statute.js'

/** Health Care Act (terveydenhuoltolaki) 1326/2010. */
function act(section: string, amendment?: readonly [number: number, year: number]): Statute {
  const place = { number: 1326, year: 2010, section }
  return amendment ? { ...place, amendedBy: { number: amendment[0], year: amendment[1] } } : place
}

const emergency = 'care-guarantee.emergency-exemption'
const threeMonths = { amount: 3, unit: 'month' } as const

const oral = { fi: 'Pääsy suun terveydenhuoltoon', en: 'First visit in oral health care' }
const besidePrimaryStart = {
  fi: 'Hoidon tarpeen arvioinnin aloittaminen, erikoissairaanhoito perusterveydenhuollon yhteydessä',
  en: 'Start of the assessment, specialised care given beside primary care',
}
const besidePrimary = {
  fi: 'Hoito, erikoissairaanhoito perusterveydenhuollon yhteydessä',
  en: 'Treatment, specialised care given beside primary care',
}

/** The care guarantee in oral health care, Health Care Act sections 51 and 51 b. */
export const oralCare = (): readonly LawParameter[] => [
  {
    id: 'care-guarantee.oral.treatment',
    title: oral,
    value: { type: 'duration', ...threeMonths, extendableBy: threeMonths },
    countedFrom: 'assessment',
    statute: act('51(2)'),
    validity: { from: '2011-05-01', to: '2023-08-31' },
    suspendedBy: emergency,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.oral.treatment',
    title: oral,
    value: { type: 'duration', amount: 4, unit: 'month' },
    countedFrom: 'assessment',
    statute: act('51 b(1)', [117, 2023]),
    validity: { from: '2023-09-01', to: '2024-10-31' },
    ...readInStatute,
  },
  {
    id: 'care-guarantee.oral.treatment',
    title: oral,
    value: { type: 'duration', ...threeMonths },
    countedFrom: 'assessment',
    statute: act('51 b(1)', [116, 2023]),
    validity: { from: '2024-11-01', to: '2024-12-31' },
    note: { fi: 'Koski kaiken ikäisiä.', en: 'For all ages.' },
    ...readInStatute,
  },
  {
    id: 'care-guarantee.oral.treatment',
    title: oral,
    value: { type: 'duration', amount: 6, unit: 'month' },
    countedFrom: 'assessment',
    statute: act('51 b(1)', [848, 2024]),
    validity: { from: '2025-01-01' },
    appliesTo: { age: { from: 23 } },
    ...readInStatute,
  },
  {
    id: 'care-guarantee.oral.treatment',
    title: oral,
    value: { type: 'duration', ...threeMonths },
    countedFrom: 'assessment',
    statute: act('51 b(4)', [848, 2024]),
    validity: { from: '2025-01-01' },
    appliesTo: { age: { under: 23 } },
    ...readInStatute,
  },
]

/** The care guarantee in specialised care, Health Care Act sections 51 c (earlier 51) and 52. */
export const specialisedCare = (): readonly LawParameter[] => [
  {
    id: 'care-guarantee.specialised.assessment.start',
    title: { fi: 'Hoidon tarpeen arvioinnin aloittaminen', en: 'Start of the assessment' },
    value: { type: 'duration', amount: 3, unit: 'week' },
    countedFrom: 'referral',
    statute: act('52(2)'),
    validity: { from: '2011-05-01' },
    ...readInStatute,
  },
  {
    id: 'care-guarantee.specialised.assessment.complete',
    title: {
      fi: 'Erikoislääkärin arviointi ja tutkimukset',
      en: "Specialist's assessment and examinations",
    },
    value: { type: 'duration', ...threeMonths },
    countedFrom: 'referral',
    statute: act('52(2)'),
    validity: { from: '2011-05-01' },
    suspendedBy: emergency,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.specialised.treatment',
    title: { fi: 'Pääsy erikoissairaanhoitoon', en: 'Treatment in specialised care' },
    value: { type: 'duration', amount: 6, unit: 'month' },
    countedFrom: 'need-found',
    statute: act('52(3)'),
    validity: { from: '2011-05-01' },
    suspendedBy: emergency,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary-specialised.assessment.start',
    title: besidePrimaryStart,
    value: { type: 'duration', amount: 3, unit: 'week' },
    countedFrom: 'referral',
    statute: act('51(1)'),
    validity: { from: '2011-05-01', to: '2023-08-31' },
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary-specialised.assessment.start',
    title: besidePrimaryStart,
    value: { type: 'duration', amount: 3, unit: 'week' },
    countedFrom: 'referral',
    statute: act('51 c(1)', [116, 2023]),
    validity: { from: '2023-09-01' },
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary-specialised.treatment',
    title: besidePrimary,
    value: { type: 'duration', ...threeMonths, extendableBy: threeMonths },
    countedFrom: 'assessment',
    statute: act('51(2)'),
    validity: { from: '2011-05-01', to: '2023-08-31' },
    suspendedBy: emergency,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary-specialised.treatment',
    title: besidePrimary,
    value: { type: 'duration', ...threeMonths, extendableBy: threeMonths },
    countedFrom: 'assessment',
    statute: act('51 c(2)', [116, 2023]),
    validity: { from: '2023-09-01' },
    ...readInStatute,
  },
]
