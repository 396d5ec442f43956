import type { RulePage } from '@sotekit/core'
import { assessed, ivalo } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Tulos, jota kriteeristö ei salli', en: 'A result that the catalogue does not allow' },
  why: {
    fi: 'Tulos ilman perustelua, näyttöä tai kieltä ei kerro mitään, eikä yksi saamen kieli kerro toisesta.',
    en: 'A result without a reason, evidence or a language tells nothing, and one Sámi language tells nothing of another.',
  },
  fix: {
    fi: 'Anna perustelu, näyttö ja kieli sekä kriteerin mukainen arvo; osuus aina osoittajana, nimittäjänä ja tuntemattomina.',
    en: 'Give the reason, the evidence, the language and a value as the criterion has it; a share as numerator, denominator and unknowns.',
  },
  wrong: [...ivalo, assessed({ status: 'not-applicable' })],
  right: [...ivalo, assessed({ status: 'not-met', reason: { fi: 'Ohjetta ei ole', en: 'No instruction' } })],
}
