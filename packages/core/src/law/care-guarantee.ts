import type { LawParameter } from './parameter.js'
import { readInStatute } from './read.js'
import type { Statute } from './statute.js'

/** Health Care Act (terveydenhuoltolaki) 1326/2010. */
function act(section: string, amendment?: readonly [number: number, year: number]): Statute {
  const place = { number: 1326, year: 2010, section }
  return amendment ? { ...place, amendedBy: { number: amendment[0], year: amendment[1] } } : place
}

const emergency = 'care-guarantee.emergency-exemption'
const beforeReform = { from: '2011-05-01', to: '2023-08-31' } as const
const temporary = { from: '2023-09-01', to: '2024-10-31' } as const
const betweenActs = { from: '2024-11-01', to: '2024-12-31' } as const
const since2025 = { from: '2025-01-01' } as const
const under23 = { age: { under: 23 } } as const
const from23 = { age: { from: 23 } } as const

const contact = { fi: 'Yhteyden saaminen', en: 'Contact with primary care' }
const assessment = { fi: 'Hoidon tarpeen arviointi', en: 'Assessment of the need for care' }
const treatment = { fi: 'Pääsy perusterveydenhuollon hoitoon', en: 'First visit in primary care' }
const physician = {
  fi: 'Pääsy lääkärille toisen ammattihenkilön vastaanotolta',
  en: "Physician's appointment after another professional's",
}
const other = {
  fi: 'Muu kiireetön perusterveydenhuolto ja kuntoutus',
  en: 'Other non-urgent primary care and rehabilitation',
}

const office = {
  fi: 'Arkipäivisin virka-aikana.',
  en: 'On working days in office hours.',
}
const scope = {
  fi: 'Sairastuminen, vamma, pitkäaikaissairauden vaikeutuminen, uudet oireet tai toimintakyvyn aleneminen yleislääketieteen alalla; ei hoitosuunnitelman mukaisia käyntejä.',
  en: 'Illness, injury, a chronic illness that worsens, new symptoms or lower functional ability, within general practice; not visits under a care plan.',
}

/** The care guarantee (hoitotakuu) in primary care, Health Care Act sections 51 and 51 a. */
export const primaryCare = (): readonly LawParameter[] => [
  {
    id: 'care-guarantee.contact',
    title: contact,
    value: { type: 'at-once' },
    statute: act('51(1)'),
    validity: beforeReform,
    note: office,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.contact',
    title: contact,
    value: { type: 'duration', amount: 0, unit: 'day' },
    countedFrom: 'contact',
    statute: act('51(1)', [116, 2023]),
    validity: { from: '2023-09-01' },
    note: office,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary.assessment',
    title: assessment,
    value: { type: 'duration', amount: 3, unit: 'working-day' },
    countedFrom: 'contact',
    statute: act('51(1)'),
    validity: beforeReform,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary.assessment',
    title: assessment,
    value: { type: 'duration', amount: 0, unit: 'day' },
    countedFrom: 'contact',
    statute: act('51(1)', [116, 2023]),
    validity: { from: '2023-09-01' },
    note: office,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary.treatment',
    title: treatment,
    value: { type: 'duration', amount: 3, unit: 'month' },
    countedFrom: 'assessment',
    statute: act('51(2)'),
    validity: beforeReform,
    suspendedBy: emergency,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary.treatment',
    title: treatment,
    value: { type: 'duration', amount: 14, unit: 'day' },
    countedFrom: 'assessment',
    statute: act('51 a(1)', [117, 2023]),
    validity: temporary,
    note: scope,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary.treatment',
    title: treatment,
    value: { type: 'duration', amount: 14, unit: 'day' },
    countedFrom: 'assessment',
    statute: act('51 a(1)', [1139, 2023]),
    validity: betweenActs,
    note: scope,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary.treatment',
    title: treatment,
    value: { type: 'duration', amount: 3, unit: 'month' },
    countedFrom: 'assessment',
    statute: act('51 a(1)', [848, 2024]),
    validity: since2025,
    appliesTo: from23,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary.treatment',
    title: treatment,
    value: { type: 'duration', amount: 14, unit: 'day' },
    countedFrom: 'assessment',
    statute: act('51 a(3)', [848, 2024]),
    validity: since2025,
    appliesTo: under23,
    note: scope,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary.physician-after-professional',
    title: physician,
    value: { type: 'duration', amount: 7, unit: 'day' },
    countedFrom: 'professional-visit',
    statute: act('51 a(2)', [117, 2023]),
    validity: temporary,
    note: scope,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary.physician-after-professional',
    title: physician,
    value: { type: 'duration', amount: 7, unit: 'day' },
    countedFrom: 'professional-visit',
    statute: act('51 a(2)', [116, 2023]),
    validity: betweenActs,
    note: scope,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary.physician-after-professional',
    title: physician,
    value: { type: 'duration', amount: 3, unit: 'month' },
    countedFrom: 'assessment',
    statute: act('51 a(2)', [848, 2024]),
    validity: since2025,
    appliesTo: from23,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary.physician-after-professional',
    title: physician,
    value: { type: 'duration', amount: 7, unit: 'day' },
    countedFrom: 'professional-visit',
    statute: act('51 a(3)', [848, 2024]),
    validity: since2025,
    appliesTo: under23,
    note: scope,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary.other-care',
    title: other,
    value: { type: 'duration', amount: 3, unit: 'month' },
    countedFrom: 'assessment',
    statute: act('51 a(4)', [117, 2023]),
    validity: temporary,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary.other-care',
    title: other,
    value: { type: 'duration', amount: 3, unit: 'month' },
    countedFrom: 'assessment',
    statute: act('51 a(4)', [116, 2023]),
    validity: betweenActs,
    ...readInStatute,
  },
  {
    id: 'care-guarantee.primary.other-care',
    title: other,
    value: { type: 'duration', amount: 3, unit: 'month' },
    countedFrom: 'assessment',
    statute: act('51 a(1)', [848, 2024]),
    validity: since2025,
    ...readInStatute,
  },
]
