import type { RulePage } from '@sotekit/core'
import { decision, line, plan, programme } from '../examples.js'

const change = {
  ...plan,
  id: 'change',
  version: 'amendment',
  amends: 'plan',
  decidedOn: '2021-03-01',
} as const
const terms = { ...decision, terms: { totalIsFixed: true } } as const
const moved = { ...line, id: 'materials-2020', plan: 'change', category: 'materials' } as const

export const page: RulePage = {
  title: { fi: 'Muutos muuttaa summaa', en: 'Amendment changes the total' },
  why: {
    fi: 'Kun päätöksen ehdot pitävät kokonaissumman, muutoksella voi vain siirtää rahaa menolajista toiseen.',
    en: 'Where the terms of the decision keep the total, an amendment can only move money between categories.',
  },
  fix: {
    fi: 'Korjaa muutetut rivit niin, että niiden summa on sama kuin ennen, tai hae lisää avustusta täydennyksenä.',
    en: 'Change the amended lines so that their sum is what it was, or apply for more as a supplement.',
  },
  wrong: [programme, plan, line, change, { ...moved, cents: 11000000 }, terms],
  right: [programme, plan, line, change, moved, terms],
}
