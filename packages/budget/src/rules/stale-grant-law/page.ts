import type { RulePage } from '@sotekit/core'
import { line, plan, programme } from '../examples.js'

const late = { ...programme, period: { from: '2090-01-01', to: '2091-12-31' } } as const
const future = {
  ...plan,
  appliedOn: '2089-10-01',
  decidedOn: '2089-12-01',
  periods: [{ id: '2020', from: '2090-01-01', to: '2090-12-31' }],
} as const

export const page: RulePage = {
  title: { fi: 'Säädöstä ei ole tarkistettu', en: 'Law not checked' },
  why: {
    fi: 'Avustusprosentti tulee säädöksestä, joka on luettu tiettyyn päivään asti. Sen jälkeen säädös on voinut muuttua.',
    en: 'The grant share comes from a statute that was read up to a certain day. After it the statute may have changed.',
  },
  fix: {
    fi: 'Kirjaa päätöksen avustusprosentti, tai päivitä säädöstiedot.',
    en: 'Enter the share of the decision, or update the data on law.',
  },
  wrong: [late, future, line],
  right: [programme, plan, line],
}
