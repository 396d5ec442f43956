import { company, otherCompany } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Omistus kiertää kehää', en: 'Ownership goes round in a circle' },
  why: {
    fi: 'Jos yhtiöt omistavat toisensa kehässä, ei voi sanoa, kuka lopulta omistaa. Yleensä suunta on jossakin kirjattu väärin päin.',
    en: 'Where companies own one another in a circle it cannot be told who owns in the end. Most often one of the owners is recorded the wrong way round.',
  },
  fix: {
    fi: 'Kirjaa omistaja omistettavan kenttään owners. Jos omistus on vaihtunut, anna jaksot.',
    en: 'Record the owner in the field owners of what is owned. Where ownership changed, give the periods.',
  },
  wrong: [
    { ...company, owners: [{ organisation: 'apu', share: 'unknown' }] },
    { ...otherCompany, owners: [{ organisation: 'hoiva', share: 'unknown' }] },
  ],
  right: [
    { ...company, owners: [{ organisation: 'apu', share: 'unknown', validity: { to: '2019-12-31' } }] },
    {
      ...otherCompany,
      owners: [{ organisation: 'hoiva', share: 'unknown', validity: { from: '2020-01-01' } }],
    },
  ],
}
