import { plan, town } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Painosta tai kierrosta ei ole', en: 'An edition that there is not' },
  why: {
    fi: 'Kysely tai tilasto tehdään vain tiettyinä vuosina. Viite vuoteen, jona sitä ei tehty, vie väärään lukuun.',
    en: 'A survey is held in certain years only. A citation of a year without one leads to the wrong figure.',
  },
  fix: {
    fi: 'Tarkista vuosi lähteestä, tai lisää painos lähteen kenttään editions.',
    en: 'Check the year in the source, or add the edition to the field editions of the source.',
  },
  wrong: [
    { ...plan, editions: ['2019', '2021'] },
    { ...town, citations: [{ source: 'plan', edition: '2020' }] },
  ],
  right: [
    { ...plan, editions: ['2019', '2021'] },
    { ...town, citations: [{ source: 'plan', edition: '2021' }] },
  ],
}
