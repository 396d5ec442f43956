import type { RulePage } from '@sotekit/core'
import { line, plan, programme } from '../examples.js'

const staff = { ...line, id: 'hired', category: 'hired-staff' } as const

export const page: RulePage = {
  title: { fi: 'Välisumma osiensa lisäksi', en: 'Subtotal beside its parts' },
  why: {
    fi: 'Rivit ovat menoja, eivät summia. Kun välisumma on rivi osiensa rinnalla, sama meno on kokonaissummassa kahdesti.',
    en: 'Lines are costs, not sums. When a subtotal is a line beside its parts, the same cost is in the total twice.',
  },
  fix: {
    fi: 'Poista välisumman rivi: se lasketaan osista. Painetussa taulukossa poista summasta joko välisumma tai sen osat.',
    en: 'Remove the line of the subtotal: it is computed from its parts. In a printed table take either the subtotal or its parts out of the sum.',
  },
  wrong: [programme, plan, staff, { ...line, id: 'personnel', category: 'personnel' }],
  right: [programme, plan, staff],
}
