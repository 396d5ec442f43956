import { courseOf, idAt, reachFrom } from '../../chain/course.js'
import type { ServiceChain } from '../../kinds/service-chain.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { reportViolations } from '../support/chains.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: 'Mikään tie ei johda loppuun vaiheesta {steps}',
    en: 'No way leads to an end from {steps}',
  },
  check: (dataset, report) =>
    reportViolations(dataset, report, ['no-way-to-end'], ({ steps }, chain) => {
      const halting = leadsToHalt(chain)
      const dead = steps.filter((id) => halting.has(id))
      return dead.length > 0 ? { steps: dead } : undefined
    }),
}

/** Steps from which a step can be reached that leads nowhere; the others go round, which is another finding. */
function leadsToHalt(chain: ServiceChain): ReadonlySet<string> {
  const course = courseOf(chain)
  const halts = course.steps.flatMap(({ type }, at) =>
    type !== 'end' && course.out[at]?.length === 0 ? [at] : [],
  )
  const reached = reachFrom(course, halts, 'into')
  return new Set(course.steps.flatMap((_, at) => (reached[at] === 1 ? [idAt(course, at)] : [])))
}
