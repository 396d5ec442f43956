import { town } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Ei kerrota, mistä tieto on', en: 'It is not told where a fact is from' },
  why: {
    fi: 'Tieto, jonka alkuperää ei tunneta, ei ole tarkistettavissa eikä korjattavissa.',
    en: 'A fact of unknown origin can be neither checked nor mended.',
  },
  fix: {
    fi: 'Lisää viite kenttään citations, tai merkitse itse päätelty tieto: basis: modelled.',
    en: 'Add a citation in the field citations, or mark what was inferred: basis: modelled.',
  },
  wrong: [{ kind: 'municipality', id: '214', name: { fi: 'Kankaanpää' } }],
  right: [town],
}
