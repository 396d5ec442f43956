import type { RulePage } from '../../plugin/rule.js'
import { chain, contact, done, step, way } from '../support/chain-examples.js'

export const page: RulePage = {
  title: { fi: 'Laki tarkistettu aiemmin', en: 'A law that was looked up earlier' },
  why: {
    fi: 'Enimmäisaika on luettu laista päivänä, joka on jo mennyt. Sen jälkeen laki on voinut muuttua.',
    en: 'The time limit was read in the law on a day that is past. The law may have changed since.',
  },
  fix: {
    fi: 'Tarkista pykälä, tai ota käyttöön sotekitin uudempi versio.',
    en: 'Look the section up, or take a newer version of sotekit into use.',
  },
  wrong: {
    records: [
      chain(
        [
          contact,
          step('visit', 'task', 'Käynti', {
            deadline: { type: 'statutory', from: 'contact', parameter: 'child-welfare.assessment.start' },
          }),
          done,
        ],
        [way('contact>visit'), way('visit>done')],
      ),
    ],
    today: '2030-01-01',
  },
  right: {
    records: [
      chain(
        [
          contact,
          step('visit', 'task', 'Käynti', {
            deadline: { type: 'statutory', from: 'contact', parameter: 'child-welfare.assessment.start' },
          }),
          done,
        ],
        [way('contact>visit'), way('visit>done')],
      ),
    ],
    today: '2024-01-01',
  },
}
