import { around, arrangement, company, otherCompany } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Alihankkija ilman päätuottajaa', en: 'A subcontractor without a principal' },
  why: {
    fi: 'Alihankkija tekee osan toisen tuottajan työstä. Jos tämä ei ole järjestelyssä samaan aikaan, ketju katkeaa eikä vastuuta voi seurata.',
    en: 'A subcontractor does a part of what another producer has promised. If that one is not in the arrangement at the same time, the line of responsibility breaks.',
  },
  fix: {
    fi: 'Lisää päätuottaja järjestelyyn, tai korjaa kenttä subcontractorOf.',
    en: 'Add the principal to the arrangement, or mend the field subcontractorOf.',
  },
  wrong: [
    ...around,
    company,
    otherCompany,
    arrangement({
      producers: [
        { organisation: 'hoiva', coverage: 'whole', mode: 'purchased' },
        { organisation: 'apu', coverage: 'part', mode: 'purchased', subcontractorOf: 'kankaanpaa' },
      ],
    }),
  ],
  right: [
    ...around,
    company,
    otherCompany,
    arrangement({
      producers: [
        { organisation: 'hoiva', coverage: 'whole', mode: 'purchased' },
        { organisation: 'apu', coverage: 'part', mode: 'purchased', subcontractorOf: 'hoiva' },
      ],
    }),
  ],
}
