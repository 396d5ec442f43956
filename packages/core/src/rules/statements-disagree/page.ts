import { plan, programme, statement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Lähteet sanovat eri asiaa', en: 'Sources that contradict each other' },
  why: {
    fi: 'Kaksi arvoa samasta asiasta eivät voi molemmat olla totta. Lukija tarvitsee tiedon siitä, kumpaa seurataan.',
    en: 'Two values of one thing cannot both be true. A reader needs to know which one is followed.',
  },
  fix: {
    fi: 'Päätä arvo, kirjaa se tietueeseen, ja kerro kentässä note, miksi. Lausumat jäävät sellaisiksi kuin lähteissä lukee.',
    en: 'Decide on the value, record it in the record, and tell in the field note why. The statements stay as the sources print them.',
  },
  wrong: [
    plan,
    programme(),
    statement('first', { value: '1.1.2020–30.10.2021' }),
    statement('second', { value: '1.1.2020–31.10.2021' }),
  ],
  right: [
    plan,
    programme(),
    statement('first', { value: '1.1.2020–31.10.2021' }),
    statement('second', { value: '01.01.2020 - 31.10.2021' }),
  ],
}
