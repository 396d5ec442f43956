import { plan, town } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Epävarma lukutapa', en: 'An uncertain reading' },
  why: {
    fi: 'Merkintä verified: false kertoo, että lähteen voi lukea toisinkin. Lukijan pitää nähdä se.',
    en: 'The mark verified: false says that the source can be read in another way. A reader must see that.',
  },
  fix: {
    fi: 'Tarkista lähteestä tai toisesta lähteestä, ja poista merkintä, kun asia on varma.',
    en: 'Check it in the source or in another one, and remove the mark once it is certain.',
  },
  wrong: [plan, { ...town, citations: [{ source: 'plan', locator: '5', verified: false }] }],
  right: [plan, { ...town, citations: [{ source: 'plan', locator: '5' }] }],
}
