import { programme } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Vaiheiden väliin jää aikaa', en: 'Time between phases' },
  why: {
    fi: 'Päivät, jotka eivät kuulu mihinkään vaiheeseen, ovat joko katko työssä tai virhe päivissä. Niiden kustannuksilla ei ole vaihetta.',
    en: 'Days that belong to no phase are either a break in the work or a mistake in the dates. Costs of these days belong to no phase.',
  },
  fix: {
    fi: 'Tarkista päivät. Jos katko on todellinen, huomautus on totta.',
    en: 'Check the dates. If the break is real, the finding is true.',
  },
  wrong: [
    programme({
      phases: [
        { id: 'preparation', title: { fi: 'Valmistelu' }, period: { from: '2020-01-01', to: '2020-04-30' } },
        { id: 'work', title: { fi: 'Toteutus' }, period: { from: '2020-08-01', to: '2022-12-31' } },
      ],
    }),
  ],
  right: [
    programme({
      phases: [
        { id: 'preparation', title: { fi: 'Valmistelu' }, period: { from: '2020-01-01', to: '2020-04-30' } },
        { id: 'work', title: { fi: 'Toteutus' }, period: { from: '2020-05-01', to: '2022-12-31' } },
      ],
    }),
  ],
}
