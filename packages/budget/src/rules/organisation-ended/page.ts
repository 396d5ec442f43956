import type { RulePage } from '@sotekit/core'
import { actual, plan, programme } from '../examples.js'

const district = {
  kind: 'organisation',
  id: 'district',
  name: { fi: 'Sairaanhoitopiiri', en: 'Hospital district' },
  type: 'hospital-district',
  validity: { to: '2020-09-30' },
  basis: 'modelled',
} as const

export const page: RulePage = {
  title: { fi: 'Kustannus lakanneella organisaatiolla', en: 'Cost of an organisation that had ended' },
  why: {
    fi: 'Organisaatio, jota ei enää ollut, ei ole voinut kirjata kustannusta. Vuoden 2023 alussa menot siirtyivät hyvinvointialueille.',
    en: 'An organisation that no longer existed cannot have booked a cost. At the beginning of 2023 costs moved to the wellbeing services counties.',
  },
  fix: {
    fi: 'Kirjaa kustannus seuraajalle, tai korjaa kustannuksen päivä.',
    en: 'Book the cost with the successor, or correct its day.',
  },
  wrong: [programme, plan, district, { ...actual, organisation: 'district', date: '2020-10-15' }],
  right: [programme, plan, district, { ...actual, organisation: 'district' }],
}
