import { city, company, otherCompany, town } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Omistusosuudet ylittävät kokonaisen', en: 'Shares above the whole' },
  why: {
    fi: 'Osuudet ovat murtolukuja: 0,6 on 60 prosenttia. Yhtenä päivänä niiden summa on enintään 1.',
    en: 'Shares are fractions: 0.6 is 60 per cent. On one day they add up to 1 at most.',
  },
  fix: {
    fi: 'Tarkista osuudet. Jos omistus on vaihtunut, anna kullekin osuudelle jakso.',
    en: 'Check the shares. Where ownership changed, give each share its period.',
  },
  wrong: [
    town,
    city,
    otherCompany,
    {
      ...company,
      owners: [
        { organisation: 'kankaanpaa', share: 0.6 },
        { organisation: 'apu', share: 0.6 },
      ],
    },
  ],
  right: [
    town,
    city,
    otherCompany,
    {
      ...company,
      owners: [
        { organisation: 'kankaanpaa', share: 0.6 },
        { organisation: 'apu', share: 0.4 },
      ],
    },
  ],
}
