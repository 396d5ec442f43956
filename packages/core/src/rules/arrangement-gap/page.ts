import { around, arrangement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Kunnassa on aika, jolloin kukaan ei järjestä', en: 'A time in which nobody organises' },
  why: {
    fi: 'Lain mukaan jokaisen kunnan asukkailla on joka päivä järjestäjä. Aukko tarkoittaa, että tieto puuttuu tai jakson päivä on väärin.',
    en: 'By law the residents of each municipality have an organiser on every day. A gap means that something is missing or that a date is wrong.',
  },
  fix: {
    fi: 'Lisää järjestely aukon ajalle tai korjaa viereisten jaksojen päivät. Päättyvän jakson viimeinen päivä kuuluu jaksoon.',
    en: 'Add an arrangement for the gap, or mend the dates next to it. The last day of a period belongs to it.',
  },
  wrong: [
    ...around,
    arrangement({ id: 'before', validity: { to: '2022-06-30' } }),
    arrangement({ id: 'after', validity: { from: '2023-01-01' } }),
  ],
  right: [
    ...around,
    arrangement({ id: 'before', validity: { to: '2022-12-31' } }),
    arrangement({ id: 'after', validity: { from: '2023-01-01' } }),
  ],
}
