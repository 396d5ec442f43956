import { plan, programme, statement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Päivä on kirjoitettu oudosti', en: 'A date that is written oddly' },
  why: {
    fi: 'Väärä välimerkki tai kaksinumeroinen vuosi voi tarkoittaa muutakin kuin luulisi.',
    en: 'A wrong mark or a year of two digits may mean something else than it seems.',
  },
  fix: {
    fi: 'Tarkista ehdotettu päivä ja kirjaa se tietueeseen. Lausuma jää sellaiseksi kuin lähteessä lukee.',
    en: 'Check the day that is proposed and record it in the record. The statement stays as the source prints it.',
  },
  wrong: [
    plan,
    programme(),
    statement('said', { property: 'period', type: 'period', value: '1.8.2020-31.10-2022' }),
  ],
  right: [
    plan,
    programme(),
    statement('said', { property: 'period', type: 'period', value: '1.8.2020-31.10.2022' }),
  ],
}
