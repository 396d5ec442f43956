import { type Course, courseOf, hasCourse, reachFrom } from '../../chain/course.js'
import type { Messages } from '../../diagnostics/diagnostic.js'
import type { StepDeadline } from '../../kinds/service-chain.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { lazy } from '../../shared/lazy.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: "Vaiheen '{step}' määräaikaa ei voi laskea",
    en: "The deadline of step '{step}' cannot be computed",
  },
  check: ({ serviceChains }, report) => {
    for (const chain of serviceChains.all) {
      const course = lazy(() => courseOf(chain))
      for (const [at, { id, deadline }] of chain.steps.entries()) {
        const expected =
          deadline &&
          (lacks(deadline) ?? (hasCourse(chain) ? startsElsewhere(course(), id, deadline) : undefined))
        if (!expected) continue
        report({
          record: { kind: 'service-chain', id: chain.id },
          at: `/steps/${at}/deadline`,
          args: { step: id },
          expected,
          received: deadline,
        })
      }
    }
  },
}

function lacks({ type, amount, unit, parameter }: StepDeadline): Messages | undefined {
  if (type === 'statutory' && parameter !== undefined) return undefined
  if (amount !== undefined && unit !== undefined) return undefined
  return type === 'statutory'
    ? { fi: 'lain parametri (parameter)', en: 'the parameter of law (parameter)' }
    : { fi: 'määrä ja yksikkö (amount, unit)', en: 'amount and unit' }
}

/** Time has to start to run before the step is reached. */
function startsElsewhere(course: Course, id: string, { from }: StepDeadline): Messages | undefined {
  const origin = course.indexOf.get(from)
  const at = course.indexOf.get(id)
  // A step that does not exist is a finding of its own.
  if (origin === undefined || at === undefined) return undefined
  if (origin !== at && reachFrom(course, [origin], 'out')[at] === 1) return undefined
  return {
    fi: 'aika alkaa vaiheesta, josta tähän kuljetaan (from)',
    en: 'time runs from a step that leads to this one (from)',
  }
}
