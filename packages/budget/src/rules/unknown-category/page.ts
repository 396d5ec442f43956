import type { RulePage } from '@sotekit/core'
import { line, plan, programme } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Tuntematon menolaji', en: 'Unknown cost category' },
  why: {
    fi: 'Rivi, jonka menolajia ei ole luokituksessa, jää pois menolajien summista tai muodostaa oman lajinsa kirjoitusvirheestä.',
    en: 'A line whose category is not in the set is missing from the sums of categories, or makes a category of a typing error.',
  },
  fix: {
    fi: "Korjaa menolaji luokituksen mukaiseksi. Jos mikään lähde ei kerro menolajia, kirjoita 'unknown'.",
    en: "Use a category of the set. Where no source tells the category, write 'unknown'.",
  },
  wrong: [programme, plan, { ...line, category: 'rent' }],
  right: [programme, plan, { ...line, category: 'rents' }],
}
