import type { RulePage } from '../../plugin/rule.js'
import { chain, contact, done, step, visit, way } from '../support/chain-examples.js'

export const page: RulePage = {
  title: { fi: 'Alaketjut kehässä', en: 'Sub-chains in a circle' },
  why: {
    fi: 'Ketju, joka ajaa itsensä, ei pääty, eikä sen kestoa voi laskea.',
    en: 'A chain that runs itself does not end, and its time cannot be reckoned.',
  },
  fix: {
    fi: 'Jätä kehästä yksi alaketju pois, tai palaa silmukalla saman ketjun sisällä.',
    en: 'Leave one sub-chain of the circle out, or go back by a loop within the chain.',
  },
  wrong: [
    chain(
      [contact, step('again', 'chain', 'Hoitoketju uudelleen', { chain: 'care' }), done],
      [way('contact>again'), way('again>done')],
    ),
  ],
  right: [chain([contact, visit, done], [way('contact>visit'), way('visit>done')])],
}
