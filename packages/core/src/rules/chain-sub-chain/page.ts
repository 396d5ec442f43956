import type { RulePage } from '../../plugin/rule.js'
import { chain, contact, done, step, visit, way } from '../support/chain-examples.js'

export const page: RulePage = {
  title: { fi: 'Alaketjuvaihe ilman ketjua', en: 'A sub-chain step without a chain' },
  why: {
    fi: 'Alaketjuvaihe kertoo, mikä ketju ajetaan; muu vaihe ei aja ketjua. Muuten jää epäselväksi, mitä vaiheessa tehdään.',
    en: 'A sub-chain step tells which chain is run; other steps run none. Else it is unclear what happens in the step.',
  },
  fix: {
    fi: 'Anna vaiheelle type: chain ja ajettavan ketjun tunnus kentässä chain.',
    en: 'Give the step type: chain and the id of the chain in the field chain.',
  },
  wrong: [
    chain(
      [contact, step('guidance', 'chain', 'Ohjaus'), done],
      [way('contact>guidance'), way('guidance>done')],
    ),
  ],
  right: [
    chain(
      [contact, step('guidance', 'chain', 'Ohjaus', { chain: 'guidance' }), done],
      [way('contact>guidance'), way('guidance>done')],
    ),
    chain([contact, visit, done], [way('contact>visit'), way('visit>done')], {
      id: 'guidance',
      title: { fi: 'Ohjausketju' },
    }),
  ],
}
