import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { shown } from '../support/names.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: "Itsearvioinnista '{assessment}' puuttuu hyötytavoite {category}",
    en: "The self-assessment '{assessment}' has no section on {category}",
  },
  check: ({ programmes }, report) => {
    for (const { id, selfAssessments = [], benefitCategories = [] } of programmes.all) {
      for (const [i, assessment] of selfAssessments.entries()) {
        const there = new Set(assessment.sections.map(({ benefitCategory }) => benefitCategory))
        for (const [j, category] of benefitCategories.entries()) {
          if (there.has(category.id)) continue
          report({
            record: { kind: 'programme', id },
            at: `/selfAssessments/${i}/sections`,
            args: { assessment: shown(assessment.title, assessment.id), category: category.id },
            expected: benefitCategories.map((one) => one.id).join(', '),
            received: [...there].join(', '),
            related: [{ record: { kind: 'programme', id }, at: `/benefitCategories/${j}` }],
          })
        }
      }
    }
  },
}
