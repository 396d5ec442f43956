import type { RulePage } from '../../plugin/rule.js'
import { chain, contact, done, step, way } from '../support/chain-examples.js'

export const page: RulePage = {
  title: { fi: 'Tuntematon lain enimmäisaika', en: 'An unknown time limit of law' },
  why: {
    fi: 'Lakisääteinen määräaika saa pituutensa lain parametrista. Tuntemattomasta ei voi laskea mitään.',
    en: 'A statutory deadline takes its length from a parameter of law. Nothing can be computed from one that is not known.',
  },
  fix: {
    fi: 'Valitse tunnettu parametri, joka on ajan pituus; ehdotus on lähin.',
    en: 'Choose a known parameter that is a length of time; the suggestion is the nearest one.',
  },
  wrong: [
    chain(
      [
        contact,
        step('visit', 'task', 'Käynti', {
          deadline: { type: 'statutory', from: 'contact', parameter: 'care-guarantee.primary.asessment' },
        }),
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
          deadline: { type: 'statutory', from: 'contact', parameter: 'care-guarantee.primary.assessment' },
        }),
        done,
      ],
      [way('contact>visit'), way('visit>done')],
    ),
  ],
}
