import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Palveluketju ilman järjestystä', en: 'A service chain without an order' },
  why: {
    fi: 'Luettelo vaiheista ei kerro, mistä ketju alkaa, mihin se haarautuu tai kauanko se kestää, eikä sitä voi analysoida.',
    en: 'A list of steps does not tell where the chain begins, where it divides or how long it takes, and it cannot be analysed.',
  },
  fix: {
    fi: 'Lisää siirtymät kenttään transitions. Jos lähteessä on vain luettelo, jätä ketju näin.',
    en: 'Add the transitions in the field transitions. If the source has a list only, leave the chain as it is.',
  },
  wrong: [
    {
      kind: 'service-chain',
      id: 'chain',
      title: { fi: 'Ketju' },
      steps: [
        { id: 'contact', type: 'start', title: { fi: 'Yhteydenotto' } },
        { id: 'care', type: 'end', title: { fi: 'Hoito' } },
      ],
      basis: 'modelled',
    },
  ],
  right: [
    {
      kind: 'service-chain',
      id: 'chain',
      title: { fi: 'Ketju' },
      steps: [
        { id: 'contact', type: 'start', title: { fi: 'Yhteydenotto' } },
        { id: 'care', type: 'end', title: { fi: 'Hoito' } },
      ],
      transitions: [{ from: 'contact', to: 'care' }],
      basis: 'modelled',
    },
  ],
}
