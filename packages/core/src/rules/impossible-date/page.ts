import { plan, programme, statement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Päivä, jota kalenterissa ei ole', en: 'A day that the calendar does not have' },
  why: {
    fi: 'Päivä, jota ei ole, on varmasti kirjoitusvirhe. Siitä ei saa laskea määräaikoja eikä jaksoja.',
    en: 'A day that does not exist is a misprint for certain. No deadline or period can be counted from it.',
  },
  fix: {
    fi: 'Katso, mitä muut lähteet sanovat, ja kirjaa oikea päivä tietueeseen. Lausuma jää sellaiseksi kuin lähteessä lukee.',
    en: 'See what other sources say and record the right day in the record. The statement stays as the source prints it.',
  },
  wrong: [
    plan,
    programme(),
    statement('said', { property: 'period', type: 'period', value: '1.1.2020–31.4.2020' }),
  ],
  right: [
    plan,
    programme(),
    statement('said', { property: 'period', type: 'period', value: '1.1.2020–30.4.2020' }),
  ],
}
