import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Yläkäsite tai seuraaja kiertää kehää', en: 'A parent or successor goes round in a circle' },
  why: {
    fi: 'Puun ylin kohta ja viimeinen seuraaja löytyvät vain, jos ketju päättyy. Kehässä ei ole ylintä eikä viimeistä.',
    en: 'The top of a tree and the last successor are found only where the line ends. A circle has neither.',
  },
  fix: {
    fi: 'Poista viittaus siltä tietueelta, joka on ylin tai viimeinen.',
    en: 'Remove the reference from the record that is the top or the last one.',
  },
  wrong: [
    {
      kind: 'service',
      id: 'health',
      name: { fi: 'Terveydenhuolto' },
      sector: 'health',
      parent: 'reception',
      basis: 'modelled',
    },
    {
      kind: 'service',
      id: 'reception',
      name: { fi: 'Vastaanotto' },
      sector: 'health',
      parent: 'health',
      basis: 'modelled',
    },
  ],
  right: [
    { kind: 'service', id: 'health', name: { fi: 'Terveydenhuolto' }, sector: 'health', basis: 'modelled' },
    {
      kind: 'service',
      id: 'reception',
      name: { fi: 'Vastaanotto' },
      sector: 'health',
      parent: 'health',
      basis: 'modelled',
    },
  ],
}
