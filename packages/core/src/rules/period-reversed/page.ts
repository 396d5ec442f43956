import { plan, programme, statement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Jakso päättyy ennen kuin alkaa', en: 'A period that ends before it starts' },
  why: {
    fi: 'Jaksoon ei mahdu yhtään päivää, joten ainakin toinen päivä on väärin.',
    en: 'No day fits into such a period, so at least one of its dates is wrong.',
  },
  fix: {
    fi: 'Katso lähteestä, kumpi päivä on väärin, ja kirjaa oikea jakso tietueeseen.',
    en: 'See in the source which date is wrong and record the right period in the record.',
  },
  wrong: [
    plan,
    programme(),
    statement('said', { property: 'period', type: 'period', value: '31.12.2022–1.8.2020' }),
  ],
  right: [
    plan,
    programme(),
    statement('said', { property: 'period', type: 'period', value: '1.8.2020–31.12.2022' }),
  ],
}
