import type { LawParameter } from './parameter.js'
import { readInStatute } from './read.js'

const sevenDays = { type: 'duration', amount: 7, unit: 'working-day' } as const
const threeMonths = { type: 'duration', amount: 3, unit: 'month' } as const
const complete = {
  fi: 'Lastensuojelun tarpeen selvityksen valmistuminen',
  en: 'Completion of the assessment of the need for child welfare',
}

/** Time limits of child welfare (lastensuojelu), Child Welfare Act 417/2007 sections 26 and 27. */
export const childWelfare = (): readonly LawParameter[] => [
  {
    id: 'child-welfare.assessment.decide',
    title: {
      fi: 'Ratkaisu lastensuojelutarpeen selvityksen tekemisestä',
      en: 'Decision whether the need for child welfare is assessed',
    },
    value: sevenDays,
    countedFrom: 'notification',
    statute: { number: 417, year: 2007, section: '26' },
    validity: { from: '2008-01-01', to: '2015-03-31' },
    ...readInStatute,
  },
  {
    id: 'child-welfare.assessment.start',
    title: {
      fi: 'Lastensuojelun tarpeen arvioinnin aloittaminen',
      en: 'Start of the assessment of the need for child welfare',
    },
    value: sevenDays,
    countedFrom: 'pending',
    statute: { number: 417, year: 2007, section: '26', amendedBy: { number: 1302, year: 2014 } },
    validity: { from: '2015-04-01' },
    ...readInStatute,
  },
  {
    id: 'child-welfare.assessment.complete',
    title: complete,
    value: threeMonths,
    countedFrom: 'pending',
    statute: { number: 417, year: 2007, section: '27' },
    validity: { from: '2008-01-01', to: '2015-03-31' },
    ...readInStatute,
  },
  {
    id: 'child-welfare.assessment.complete',
    title: complete,
    value: threeMonths,
    countedFrom: 'pending',
    statute: { number: 417, year: 2007, section: '26', amendedBy: { number: 1302, year: 2014 } },
    validity: { from: '2015-04-01' },
    ...readInStatute,
  },
]
