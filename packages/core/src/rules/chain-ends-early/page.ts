import type { RulePage } from '../../plugin/rule.js'
import { both, call, chain, contact, done, meeting, visit, way } from '../support/chain-examples.js'

export const page: RulePage = {
  title: { fi: 'Palveluketju voi päättyä kesken', en: 'A service chain that can end while work is left' },
  why: {
    fi: 'Jos haarautumisen tiet tulevat yhteen muualla kuin yhdistymisessä, loppuun päästään kerran kutakin tietä kohti: ketju päättyy, vaikka toinen tie on kesken.',
    en: 'If the ways of a split come together anywhere but in a join, the end is reached once for each of them: the chain ends while another way is still open.',
  },
  fix: {
    fi: 'Tuo haarautumisen tiet yhteen yhdistymisessä (join).',
    en: 'Bring the ways of a split together in a join.',
  },
  wrong: [
    chain(
      [contact, both, visit, call, done],
      [way('contact>both'), way('both>visit'), way('both>call'), way('visit>done'), way('call>done')],
    ),
  ],
  right: [
    chain(
      [contact, both, visit, call, meeting, done],
      [
        way('contact>both'),
        way('both>visit'),
        way('both>call'),
        way('visit>meeting'),
        way('call>meeting'),
        way('meeting>done'),
      ],
    ),
  ],
}
