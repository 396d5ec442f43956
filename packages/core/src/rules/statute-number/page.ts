import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Säädöksen numero väärin päin', en: 'A statute number the wrong way round' },
  why: {
    fi: 'Suomen säädökset numeroidaan numero/vuosi. Väärin päin kirjoitettua numeroa ei löydä säädöskokoelmasta.',
    en: 'Statutes of Finland are numbered number/year. One that is written the other way round is not found in the collection of statutes.',
  },
  fix: { fi: 'Kirjoita numero ja vuosi, kuten 612/2021.', en: 'Write number and year, such as 612/2021.' },
  wrong: [
    { kind: 'source', id: 'act', title: { fi: 'Järjestämislaki' }, type: 'statute', statute: '2021/612' },
  ],
  right: [
    { kind: 'source', id: 'act', title: { fi: 'Järjestämislaki' }, type: 'statute', statute: '612/2021' },
  ],
}
