import type { RulePage } from '@sotekit/core'
import { claim, decision, line, plan, programme } from '../examples.js'

const paid = { ...claim, status: 'paid', paidCents: 8000000, paidOn: '2021-03-01' } as const

export const page: RulePage = {
  title: { fi: 'Avustusta on palautettava', en: 'Grant to be repaid' },
  why: {
    fi: 'Liikaa maksettu avustus on palautettava viipymättä (valtionavustuslaki 688/2001, 20 §). Vähäisen määrän saa jättää palauttamatta: 10 € ennen vuotta 2019 myönnetyistä, 100 € myöhemmin myönnetyistä avustuksista.',
    en: 'What was paid too much must be repaid without delay (Act 688/2001, section 20). A small sum may be kept: 10 € of grants decided before 2019, 100 € of later ones.',
  },
  fix: {
    fi: 'Tarkista maksatushakemusten kustannukset. Jos ne ovat oikein, palauta liika.',
    en: 'Check the costs in the claims. If they are right, repay the excess.',
  },
  wrong: [programme, plan, line, decision, { ...paid, eligibleCents: 9000000, claimedCents: 7200000 }],
  right: [programme, plan, line, decision, paid],
}
