import type { RulePage } from '../../plugin/rule.js'
import { chain, contact, done, ifUrgent, otherwise, urgent, visit, way } from '../support/chain-examples.js'

export const page: RulePage = {
  title: { fi: 'Päätöksen ehdot eivät erota teitä', en: 'Conditions that do not tell ways apart' },
  why: {
    fi: 'Päätöksessä kuljetaan yhtä tietä. Jos kahdella tiellä on sama ehto, kaksi muuten-haaraa tai ehto puuttuu, ihmiset valitsevat eri tavoin.',
    en: 'Out of a decision one way is taken. With the same condition twice, two otherwise, or a condition that is missing, people choose differently.',
  },
  fix: {
    fi: 'Anna kullekin tielle oma ehtonsa, ja yhdelle otherwise: true.',
    en: 'Give each way a condition of its own, and one of them otherwise: true.',
  },
  wrong: [
    chain(
      [contact, urgent, visit, done],
      [way('contact>urgent'), way('urgent>visit', ifUrgent), way('urgent>done', ifUrgent), way('visit>done')],
    ),
  ],
  right: [
    chain(
      [contact, urgent, visit, done],
      [
        way('contact>urgent'),
        way('urgent>visit', ifUrgent),
        way('urgent>done', otherwise),
        way('visit>done'),
      ],
    ),
  ],
}
