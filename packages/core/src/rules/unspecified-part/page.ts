import { around, arrangement, company } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Osa, jota ei kerrota', en: 'A part that is not told' },
  why: {
    fi: 'Jos usea tuottaa osan, mutta ei kerrota minkä, ei voi sanoa, keneltä asiakas mitäkin saa.',
    en: 'Where several produce a part and it is not told which, nobody can say from whom a client gets what.',
  },
  fix: {
    fi: 'Kirjoita osa kenttään part, tai tee siitä oma järjestelynsä syvemmälle palvelulle.',
    en: 'Write the part in the field part, or make it an arrangement of its own, of a deeper service.',
  },
  wrong: [
    ...around,
    company,
    arrangement({
      producers: [
        { organisation: 'kankaanpaa', coverage: 'part', mode: 'own', part: { fi: 'Neuvolat' } },
        { organisation: 'hoiva', coverage: 'part', mode: 'purchased' },
      ],
    }),
  ],
  right: [
    ...around,
    company,
    arrangement({
      producers: [
        { organisation: 'kankaanpaa', coverage: 'part', mode: 'own', part: { fi: 'Neuvolat' } },
        { organisation: 'hoiva', coverage: 'part', mode: 'purchased', part: { fi: 'Vastaanotto' } },
      ],
    }),
  ],
}
