import type { RulePage } from '@sotekit/core'
import { line, plan, programme } from '../examples.js'

const staff = { ...line, id: 'staff', category: 'hired-staff' } as const
const post = {
  kind: 'budget.staffing',
  id: 'planner',
  plan: 'plan',
  role: { fi: 'Suunnittelija', en: 'Planner' },
  fte: 0.5,
  from: '2020-08-01',
  to: '2020-12-31',
  monthlyCents: 400000,
  sideCosts: 0.22,
  line: 'staff',
  basis: 'modelled',
} as const

export const page: RulePage = {
  title: { fi: 'Henkilöstön kustannus ei täsmää', en: 'Posts do not match their line' },
  why: {
    fi: 'Henkilöstörivin perustelu on sen henkilöiden palkka, osuus ja aika. Jos niistä laskettu kustannus on toinen, jompikumpi on vanhentunut.',
    en: 'A personnel line is justified by its posts: pay, part and time. If they come to another cost, one of the two is out of date.',
  },
  fix: {
    fi: 'Laske rivi uudelleen, tai korjaa palkka, osuus tai aika.',
    en: 'Compute the line again, or correct pay, part or time.',
  },
  wrong: [programme, plan, { ...staff, cents: 1200000 }, post],
  right: [programme, plan, { ...staff, cents: 1220000 }, post],
}
