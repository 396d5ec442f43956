import type { RulePage } from '@sotekit/core'
import { own, programme } from '../examples.js'

const link = (criterion: string): Readonly<Record<string, unknown>> =>
  own('measure', 'link', { measure: 'm1', criteria: [criterion] })

export const page: RulePage = {
  title: { fi: 'Viittaa kriteeristöön väärin', en: 'Names what the catalogue does not have' },
  why: {
    fi: 'Toimenpide, joka viittaa tuntemattomaan kriteeriin, ei näy missään arviossa. Kriteeri, jonka lukua tai säännöstä ei ole, jää irralleen.',
    en: 'A measure that names an unknown criterion shows in no result. A criterion whose chapter or provision does not exist hangs in the air.',
  },
  fix: {
    fi: 'Korjaa tunniste tai lisää kriteeri tietueena samiCriteria.criterion.',
    en: 'Correct the id, or add the criterion as a record of kind samiCriteria.criterion.',
  },
  wrong: [...programme, link('ma-helth')],
  right: [...programme, link('ma-health')],
}
