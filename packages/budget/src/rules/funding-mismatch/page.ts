import type { RulePage } from '@sotekit/core'
import { line, plan, programme } from '../examples.js'

const funding = { kind: 'budget.funding', plan: 'plan', basis: 'modelled' } as const
const grant = { ...funding, id: 'grant', source: 'state-grant', cents: 8000000 } as const
const own = { ...funding, id: 'own', source: 'own', cents: 2000000 } as const

export const page: RulePage = {
  title: { fi: 'Rahoitus ei täsmää kustannuksiin', en: 'Funding does not match the costs' },
  why: {
    fi: 'Avustus, omarahoitus ja muu rahoitus ovat yhdessä kustannukset, sentilleen. Muuten jokin osa puuttuu tai on laskettu eri luvuista.',
    en: 'Grant, own share and other funding make up the costs, to the cent. Otherwise something is missing or was computed from other numbers.',
  },
  fix: {
    fi: 'Laske avustus kustannusten ja omarahoituksen erotuksena.',
    en: 'Let the grant be the costs less the own share.',
  },
  wrong: [programme, plan, line, grant, { ...own, cents: 1999900 }],
  right: [programme, plan, line, grant, own],
}
