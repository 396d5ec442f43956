import type { RulePage } from '@sotekit/core'
import { plan, programme } from '../examples.js'

const change = { ...plan, id: 'change', version: 'amendment', decidedOn: '2021-03-01' } as const

export const page: RulePage = {
  title: { fi: 'Muutos ilman muutettavaa', en: 'Amendment of nothing' },
  why: {
    fi: 'Muutos korvaa sen version, jota se muuttaa. Jos muutettavaa ei nimetä, molemmat lasketaan yhteen ja kustannukset kaksinkertaistuvat.',
    en: 'An amendment stands in place of the version that it amends. If that is not named, both are added up and the costs double.',
  },
  fix: {
    fi: 'Nimeä muutettava kustannusarvio kentässä amends; täydennys (supplement) taas lisää eikä muuta.',
    en: 'Name the plan that is amended in amends; a supplement adds and amends nothing.',
  },
  wrong: [programme, plan, change],
  right: [programme, plan, { ...change, amends: 'plan' }],
}
