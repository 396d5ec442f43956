import { around, arrangement, company } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: {
    fi: 'Kaksi tuottajaa, joista toinen tuottaa kaiken',
    en: 'Two producers, one of whom produces everything',
  },
  why: {
    fi: 'Jos yksi tuottaa koko palvelun, toiselle ei jää mitään. Jompikumpi osuus on väärin. Palvelusetelillä asiakas valitsee, joten siinä tuottajia saa olla monta.',
    en: 'Where one produces the whole service nothing is left for the other. One of the two is wrong. With service vouchers the client chooses, so there may be many.',
  },
  fix: {
    fi: 'Merkitse kummallekin osa (coverage: part) ja kerro sanoin mikä, tai anna jaksot, jotka eivät ole päällekkäin.',
    en: 'Mark each as a part (coverage: part) and tell in words which, or give periods that do not overlap.',
  },
  wrong: [
    ...around,
    company,
    arrangement({
      producers: [
        { organisation: 'kankaanpaa', coverage: 'whole', mode: 'own', part: { fi: 'Neuvolat' } },
        { organisation: 'hoiva', coverage: 'whole', mode: 'purchased', part: { fi: 'Vastaanotto' } },
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
