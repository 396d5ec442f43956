import type { RulePage } from '@sotekit/core'
import { line, plan, programme } from '../examples.js'

const funding = { kind: 'budget.funding', plan: 'plan', basis: 'modelled' } as const
const revenue = { ...funding, id: 'fees', source: 'revenue', cents: 1000000 } as const
const grant = { ...funding, id: 'grant', source: 'state-grant' } as const

export const page: RulePage = {
  title: { fi: 'Tuloja ei ole vähennetty', en: 'Revenue not deducted' },
  why: {
    fi: 'Valtionavustukseen oikeuttavat kustannukset ovat menot, joista on vähennetty tulot ja muu kuin julkinen rahoitus. Muuten avustus maksetaan menoista, jotka joku muu on jo maksanut.',
    en: 'Eligible costs are costs less revenue and private funding. Otherwise the grant pays for costs that somebody else has paid already.',
  },
  fix: {
    fi: 'Vähennä tulot ennen avustuksen laskemista, ja ilmoita ne maksatushakemuksessa (incomeCents).',
    en: 'Take revenue off before the grant is computed, and tell it in the claim (incomeCents).',
  },
  wrong: [programme, plan, line, revenue, { ...grant, cents: 8000000 }],
  right: [programme, plan, line, revenue, { ...grant, cents: 7200000 }],
}
