import { plan, programme, statement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Lähde sanoo muuta kuin tietue', en: 'A source says otherwise than the record' },
  why: {
    fi: 'Tietueessa on arvo, jonka takana seisotaan. Jos lähde sanoo muuta, syyn pitää olla tiedossa.',
    en: 'The record holds the value that is stood behind. Where a source says otherwise, the reason must be known.',
  },
  fix: {
    fi: 'Korjaa tietue, jos lähde on oikeassa. Muuten kerro kentässä note, miksi lähdettä ei seurata.',
    en: 'Mend the record if the source is right. Otherwise tell in the field note why the source is not followed.',
  },
  wrong: [
    plan,
    programme({ period: { from: '2020-01-01', to: '2022-12-31' } }),
    statement('said', { value: '1.1.2020–31.12.2021' }),
  ],
  right: [
    plan,
    programme({ period: { from: '2020-01-01', to: '2022-12-31' } }),
    statement('said', { value: '1.1.2020–31.12.2022' }),
  ],
}
