import type { RulePage } from '../../plugin/rule.js'
import { chain, contact, done, step, visit, way } from '../support/chain-examples.js'

export const page: RulePage = {
  title: { fi: 'Palveluketjulla ei ole yhtä alkua', en: 'A service chain without a single start' },
  why: {
    fi: 'Ketjun kulku, aika ja eheys lasketaan alusta. Jos alkuja on monta tai ei yhtään, ketju on luettavissa monella tavalla.',
    en: 'The course, time and soundness of a chain are reckoned from its start. With several or none, it can be read in more than one way.',
  },
  fix: {
    fi: 'Anna yhden vaiheen tyypiksi start. Jos asia voi tulla vireille monella tavalla, aloita päätöksellä, josta tiet eroavat.',
    en: 'Give one step the type start. If a matter can begin in several ways, begin with a decision from which they part.',
  },
  wrong: [
    chain(
      [contact, step('referral', 'start', 'Lähete'), visit, done],
      [way('contact>visit'), way('referral>visit'), way('visit>done')],
    ),
  ],
  right: [chain([contact, visit, done], [way('contact>visit'), way('visit>done')])],
}
