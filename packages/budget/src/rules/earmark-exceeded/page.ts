import type { RulePage } from '@sotekit/core'
import { line, plan, programme } from '../examples.js'

const earmarks = [{ id: 'children', title: { fi: 'Lapset', en: 'Children' }, cents: 10000000 }] as const
const marked = { ...line, earmarks: ['children'] } as const

export const page: RulePage = {
  title: { fi: 'Korvamerkintä ylittyy', en: 'Earmark exceeded' },
  why: {
    fi: 'Korvamerkitty osuus on sidottu tarkoitukseensa. Kustannuksia, jotka ylittävät sen, avustus ei kata.',
    en: 'An earmark binds a part of the budget to a purpose. Costs beyond it are not covered by the grant.',
  },
  fix: {
    fi: 'Siirrä ylittävät kustannukset muuhun osaan arviota, tai korjaa korvamerkinnän määrä päätöksen mukaiseksi.',
    en: 'Move the costs beyond it to another part of the plan, or correct the sum of the earmark by the decision.',
  },
  wrong: [programme, { ...plan, earmarks }, { ...marked, cents: 10000001 }],
  right: [programme, { ...plan, earmarks }, marked],
}
