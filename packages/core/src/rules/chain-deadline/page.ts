import type { RulePage } from '../../plugin/rule.js'
import { chain, contact, done, step, way } from '../support/chain-examples.js'

export const page: RulePage = {
  title: { fi: 'Määräaika, jota ei voi laskea', en: 'A deadline that cannot be computed' },
  why: {
    fi: 'Määräaikaan kuuluu, kuinka pitkä se on ja mistä se alkaa. Lakisääteinen saa pituutensa lain parametrista.',
    en: 'A deadline has a length and an event from which it runs. A statutory one takes its length from a parameter of law.',
  },
  fix: {
    fi: 'Anna määrä (amount) ja yksikkö (unit), tai lain parametri (parameter), ja alkuvaiheeksi (from) vaihe, josta tähän kuljetaan.',
    en: 'Give the amount and the unit, or the parameter of law, and in from a step that leads to this one.',
  },
  wrong: [
    chain(
      [
        contact,
        step('visit', 'task', 'Käynti', { deadline: { type: 'agreed', from: 'contact', amount: 3 } }),
        done,
      ],
      [way('contact>visit'), way('visit>done')],
    ),
  ],
  right: [
    chain(
      [
        contact,
        step('visit', 'task', 'Käynti', {
          deadline: { type: 'agreed', from: 'contact', amount: 3, unit: 'working-day' },
        }),
        done,
      ],
      [way('contact>visit'), way('visit>done')],
    ),
  ],
}
