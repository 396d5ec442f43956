import type { LawParameter } from './parameter.js'
import { readInStatute } from './read.js'
import type { Statute } from './statute.js'

/** The three decrees by which municipalities could leave time limits aside in spring 2020. */
const decrees: readonly { readonly statute: Statute; readonly from: string; readonly to: string }[] = [
  { statute: { number: 127, year: 2020 }, from: '2020-03-18', to: '2020-04-13' },
  { statute: { number: 197, year: 2020 }, from: '2020-04-14', to: '2020-05-13' },
  // In force to 30.6.2020 as passed; repealed from 16.6.2020 by decree 444/2020.
  { statute: { number: 363, year: 2020 }, from: '2020-05-14', to: '2020-06-15' },
]

/** Exemptions under the Emergency Powers Act (valmiuslaki 1552/2011, section 88) in 2020. */
export const emergency2020 = (): readonly LawParameter[] => [
  {
    id: 'social.needs-assessment.emergency-waiver',
    title: {
      fi: 'Oikeus luopua palvelutarpeen arvioinnista',
      en: 'Leave not to make a needs assessment',
    },
    value: { type: 'holds' },
    statute: { number: 127, year: 2020, section: '3' },
    validity: { from: '2020-03-18', to: '2020-04-13' },
    note: { fi: 'Ei koskenut kiireellistä avun tarvetta.', en: 'Urgent needs apart.' },
    ...readInStatute,
  },
  ...decrees.flatMap(({ statute, from, to }): LawParameter[] => [
    {
      id: 'care-guarantee.emergency-exemption',
      title: {
        fi: 'Oikeus poiketa kiireettömän hoidon enimmäisajoista',
        en: 'Leave to exceed the time limits of non-urgent care',
      },
      value: { type: 'holds' },
      statute: { ...statute, section: '2' },
      validity: { from, to },
      note: {
        fi: 'Hoidon tarpeen arviointi oli silti tehtävä tai aloitettava ajallaan.',
        en: 'The need for care was still to be assessed, or the assessment begun, in time.',
      },
      ...readInStatute,
    },
    {
      id: 'social.needs-assessment.emergency-exemption',
      title: {
        fi: 'Oikeus luopua palvelutarpeen arvioinnin aloittamisen määräajasta',
        en: 'Leave to exceed the time limit for beginning a needs assessment',
      },
      value: { type: 'holds' },
      statute: { ...statute, section: '3' },
      validity: { from, to },
      ...readInStatute,
    },
  ]),
]
