import { around, arrangement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Tuottajaa ei tunneta', en: 'An unknown producer' },
  why: {
    fi: 'Tuntematon on rehellinen vastaus, mutta raporteissa se näkyy aukkona, joka kannattaa täyttää.',
    en: 'Unknown is an honest answer, but shows in reports as a hole that is worth filling.',
  },
  fix: {
    fi: 'Etsi lähde ja vaihda unknown tuottajan tunnukseksi.',
    en: 'Find a source and put the id of the producer in place of unknown.',
  },
  wrong: [
    ...around,
    arrangement({ producers: [{ organisation: 'unknown', coverage: 'unknown', mode: 'unknown' }] }),
  ],
  right: [...around, arrangement()],
}
