import type { Messages, Severity } from '../../diagnostics/diagnostic.js'
import { fill } from '../../diagnostics/format.js'
import type { ServiceChain } from '../../kinds/service-chain.js'
import { textIn } from '../../values/language.js'
import { courseOf, hasCourse } from '../course.js'
import { netOf } from '../net.js'
import { type ChainMove, type ChainToken, runInWords } from '../run.js'
import { behave } from './behaviour.js'
import { formFaults } from './form.js'
import { type ChainProperty, properties } from './properties.js'

/**
 * What is wrong with a chain's course, in words, and the run that leads there.
 *
 * @example
 * ```ts
 * import { checkChain, type ChainViolation } from '@sotekit/core'
 *
 * const [found]: readonly ChainViolation[] = checkChain({
 *   id: 'lost',
 *   title: { en: 'Lost' },
 *   steps: [{ id: 'end', type: 'end', title: { en: 'Done' } }],
 *   transitions: [{ from: 'start', to: 'end' }],
 * }).violations
 * found?.message.en // → 'A transition names a step that does not exist: start'
 * ```
 */
export interface ChainViolation {
  /** Which property does not hold. */
  readonly property: ChainProperty
  /** `error` where the chain is unsound for it. */
  readonly severity: Severity
  /** Ids of the steps that it is about. */
  readonly steps: readonly string[]
  /** Indexes of the transitions that it is about. */
  readonly transitions: readonly number[]
  /** The shortest run that leads there, to be followed with {@link replay}; empty where none is needed. */
  readonly run: readonly ChainMove[]
  /** Where work stands after the run. */
  readonly waiting: readonly ChainToken[]
  /** Plain words, with the run. */
  readonly message: Messages
}

/**
 * How far a check goes.
 *
 * @example
 * ```ts
 * import type { ChainCheckOptions } from '@sotekit/core'
 *
 * const options: ChainCheckOptions = { maxStates: 1000 }
 * ```
 */
export interface ChainCheckOptions {
  /** The most states to look at before the chain is declined; 20 000 where left out. */
  readonly maxStates?: number | undefined
}

/**
 * Whether a chain is sound (Finnish: eheä).
 *
 * @example
 * ```ts
 * import { type ChainCheck, checkChain } from '@sotekit/core'
 *
 * const check: ChainCheck = checkChain({ id: 'none', title: { en: 'None' }, steps: [] })
 * check.decided // → false
 * ```
 */
export interface ChainCheck {
  /** Whether the chain has a course at all: transitions between its steps. */
  readonly complete: boolean
  /** Whether the answer is known. */
  readonly decided: boolean
  /** Proven to be sound. `false` means unsound only where `decided`. */
  readonly sound: boolean
  /** What is wrong, faults of form first; empty in a sound chain. */
  readonly violations: readonly ChainViolation[]
  /** How many states were looked at. */
  readonly states: number
}

const MAX_STATES = 20_000

/**
 * Decides whether a chain is sound (Finnish: onko palveluketju eheä): from whatever state it has come into, an end
 * can be reached (option to complete); when it ends, nothing is left to do (proper completion); every step has its
 * turn in some run (no dead step); and it cannot go round without an end in sight (no livelock). These are the
 * properties of sound workflow nets (W. van der Aalst, 1997), decided on the chain's {@link chainNet | net} by
 * looking at every state it can come into. Faults of form come first.
 *
 * Each violation of behaviour has the shortest run that leads to it; where states are so many that the net had to
 * be reduced first, and where work piles up, a run that need not be the shortest. What cannot be decided within
 * `maxStates` states is said to be undecided, which is a finding itself. A sub-chain counts as one step.
 *
 * @example
 * ```ts
 * import { checkChain, runInWords } from '@sotekit/core'
 *
 * const chain = {
 *   id: 'discharge',
 *   title: { en: 'Discharge' },
 *   steps: [
 *     { id: 'start', type: 'start' as const, title: { en: 'Ward round' } },
 *     { id: 'home', type: 'decision' as const, title: { en: 'Can the client go home?' } },
 *     { id: 'nurse', type: 'task' as const, title: { en: 'Home nurse' } },
 *     { id: 'ward', type: 'task' as const, title: { en: 'Ward' } },
 *     { id: 'meeting', type: 'join' as const, title: { en: 'Joint meeting' } },
 *     { id: 'end', type: 'end' as const, title: { en: 'Done' } },
 *   ],
 *   transitions: [
 *     { from: 'start', to: 'home' },
 *     { from: 'home', to: 'nurse', condition: { en: 'yes' } },
 *     { from: 'home', to: 'ward', otherwise: true },
 *     { from: 'nurse', to: 'meeting' },
 *     { from: 'ward', to: 'meeting' },
 *     { from: 'meeting', to: 'end' },
 *   ],
 * }
 * const { sound, violations } = checkChain(chain)
 * sound // → false
 * violations.map(({ property }) => property) // → ['option-to-complete', 'dead-step']
 * violations[0]?.waiting // → [{ step: 'meeting', from: 'nurse' }]
 * runInWords(chain, violations[0]?.run ?? [], 'en')
 * // → 'Ward round → Can the client go home? → Home nurse → Joint meeting'
 * ```
 */
export function checkChain(chain: ServiceChain, options: ChainCheckOptions = {}): ChainCheck {
  const course = courseOf(chain)
  const faults = formFaults(chain, course)
  const complete = hasCourse(chain)
  const net = complete && !faults.some(({ property }) => property === 'no-end') ? netOf(course) : undefined
  const unreachable = new Set(
    faults.flatMap(({ property, steps }) => (property === 'unreachable-step' ? steps : [])),
  )
  const behaviour = net && behave(chain, net, unreachable, options.maxStates ?? MAX_STATES)
  const violations = [
    ...faults.map((fault) => ({ ...fault, run: [], waiting: [] })),
    ...(behaviour?.faults ?? []),
  ].map((fault) => violationOf(chain, fault, behaviour?.states ?? 0))
  const unsound = violations.some(({ property }) => properties[property].breaks)
  const decided = complete && (unsound || behaviour?.decided === true)
  return { complete, decided, sound: decided && !unsound, violations, states: behaviour?.states ?? 0 }
}

function violationOf(
  chain: ServiceChain,
  fault: Omit<ChainViolation, 'severity' | 'message'>,
  states: number,
): ChainViolation {
  const { severity, message } = properties[fault.property]
  const inWords = (language: 'fi' | 'en'): string =>
    fill(message[language], {
      states,
      steps: titles(chain, fault.steps, language),
      run: runInWords(chain, fault.run, language),
    })
  return { ...fault, severity, message: { fi: inWords('fi'), en: inWords('en') } }
}

function titles(chain: ServiceChain, steps: readonly string[], language: 'fi' | 'en'): string {
  return steps
    .map((id) => {
      const step = chain.steps.find((other) => other.id === id)
      return step ? (textIn(step.title, language)?.text ?? id) : id
    })
    .join(', ')
}
