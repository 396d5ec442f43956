import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { shown } from '../support/names.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: "Itsearvioinnin '{assessment}' kohta {category} on tyhjä",
    en: "The section {category} of the self-assessment '{assessment}' is empty",
  },
  check: ({ programmes }, report) => {
    for (const { id, selfAssessments = [] } of programmes.all) {
      for (const [i, assessment] of selfAssessments.entries()) {
        for (const [j, section] of assessment.sections.entries()) {
          if ((section.findings?.length ?? 0) > 0) continue
          report({
            record: { kind: 'programme', id },
            at: `/selfAssessments/${i}/sections/${j}`,
            args: {
              assessment: shown(assessment.title, assessment.id),
              category: section.benefitCategory,
            },
            expected: { fi: 'ainakin yksi havainto (findings)', en: 'at least one finding (findings)' },
          })
        }
      }
    }
  },
}
