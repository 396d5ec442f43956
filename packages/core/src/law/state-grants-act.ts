import type { LawParameter } from './parameter.js'
import { readInStatute } from './read.js'

const act = { number: 688, year: 2001 } as const
const threshold = {
  fi: 'Määrä, joka saadaan jättää palauttamatta',
  en: 'Sum that need not be repaid',
}

/** Repayment and recovery, Act on Discretionary Government Transfers (valtionavustuslaki) 688/2001. */
export const stateGrantsAct = (): readonly LawParameter[] => [
  {
    id: 'state-grant.repayment-threshold',
    title: threshold,
    value: { type: 'cents', cents: 1000 },
    keyedOn: 'grant-decision',
    statute: { ...act, section: '20(1)' },
    validity: { from: '2001-09-01', to: '2018-12-31' },
    ...readInStatute,
  },
  {
    id: 'state-grant.repayment-threshold',
    title: threshold,
    value: { type: 'cents', cents: 10000 },
    keyedOn: 'grant-decision',
    statute: { ...act, section: '20(1)', amendedBy: { number: 1113, year: 2018 } },
    validity: { from: '2019-01-01' },
    ...readInStatute,
  },
  {
    id: 'state-grant.interest-margin',
    title: {
      fi: 'Palautettavan määrän korko: lisä viitekorkoon',
      en: 'Interest on what is repaid: above the reference rate',
    },
    value: { type: 'percentage-points', points: 3 },
    countedFrom: 'payment',
    statute: { ...act, section: '24' },
    validity: { from: '2001-09-01' },
    ...readInStatute,
  },
  {
    id: 'state-grant.recovery-limit',
    title: { fi: 'Takaisinperinnän enimmäisaika', en: 'Latest recovery' },
    value: { type: 'duration', amount: 10, unit: 'year' },
    countedFrom: 'last-instalment',
    statute: { ...act, section: '28(2)' },
    validity: { from: '2001-09-01' },
    note: {
      fi: 'Jos omaisuuden käytölle on asetettu aika, lasketaan sen päättymisestä.',
      en: 'Where a time is set for the use of property, counted from its end.',
    },
    ...readInStatute,
  },
]
