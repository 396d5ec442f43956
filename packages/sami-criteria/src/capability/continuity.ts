import type { CalendarDate, ChainStep, HandOver } from '@sotekit/core'
import { type SamiLanguage, samiLanguages } from '../engine/question.js'
import type { Data } from '../plugin-types.js'
import { type AnswerKind, answerOf } from './answer.js'

/**
 * A hand-over at which a language is lost: it `stops`, or `drops` to interpretation.
 *
 * @example
 * ```ts
 * import type { LanguageBreak } from '@sotekit/sami-criteria'
 *
 * const lost: LanguageBreak = { transition: 0, from: 'reception', to: 'specialist', type: 'stops' }
 * lost.type // → 'stops'
 * ```
 */
export interface LanguageBreak {
  /** Index of the transition in the chain. */
  readonly transition: number
  /** Id of the step before. */
  readonly from: string
  /** Id of the step at which the language is lost. */
  readonly to: string
  /** Whether it stops or drops to interpretation. */
  readonly type: 'stops' | 'drops'
  /** How the client is handed over, as the chain tells; unknown where left out. */
  readonly handOver?: HandOver | undefined
}

/**
 * One language along a chain, step by step.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { type LanguageContinuity, samiCriteria } from '@sotekit/sami-criteria'
 *
 * const { dataset } = sotekit({ plugins: [samiCriteria()] }).load([])
 * const along: readonly LanguageContinuity[] = dataset.samiCriteria.continuity({ serviceChain: 'x' })
 * along // → []
 * ```
 */
export interface LanguageContinuity {
  /** The one language that it is about; nothing of it counts for another. */
  readonly language: SamiLanguage
  /** Steps that meet the client, in the chain's order. */
  readonly steps: readonly {
    readonly step: string
    readonly answer: AnswerKind
    /** Ids of the records of capability that tell it; left out where the step itself lists its languages. */
    readonly from?: readonly string[] | undefined
  }[]
  /** Transitions at which it is known to be lost; a step of which nobody knows makes no break. */
  readonly breaks: readonly LanguageBreak[]
  /** Steps with staff or an interpreter route, of all; those of which nobody knows. */
  readonly covered: number
  /** Number of steps that meet the client. */
  readonly total: number
  /** Number of those steps of which nobody knows. */
  readonly unknown: number
}

const MEETING: readonly ChainStep['type'][] = ['task', 'chain']

export function continuityOf(
  data: Data,
  asked: { readonly serviceChain: string; readonly at: CalendarDate },
): readonly LanguageContinuity[] {
  const chain = data.serviceChains.get(asked.serviceChain)
  if (chain === undefined) return []
  return samiLanguages.map((language) => {
    const steps = chain.steps
      .filter(({ type }) => MEETING.includes(type))
      .map((step) => ({ step: step.id, ...stepAnswer(data, step, language, asked.at) }))
    const of = new Map(steps.map(({ step, answer }) => [step, answer]))
    const breaks = (chain.transitions ?? []).flatMap(({ from, to, handOver }, transition) => {
      const type = lost(of.get(from), of.get(to))
      return type === undefined ? [] : [{ transition, from, to, type, ...(handOver && { handOver }) }]
    })
    const count = (kinds: readonly AnswerKind[]): number =>
      steps.filter(({ answer }) => kinds.includes(answer)).length
    return {
      language,
      steps,
      breaks,
      covered: count(['direct', 'partial', 'interpreted']),
      total: steps.length,
      unknown: count(['unknown']),
    }
  })
}

function lost(from: AnswerKind | undefined, to: AnswerKind | undefined): 'stops' | 'drops' | undefined {
  if (from !== 'direct' && from !== 'partial' && from !== 'interpreted') return undefined
  if (to === 'none' || to === 'written') return 'stops'
  return from === 'direct' && to === 'interpreted' ? 'drops' : undefined
}

/** What is recorded of who carries the step; else the languages that the step itself lists. */
function stepAnswer(
  data: Data,
  step: ChainStep,
  language: SamiLanguage,
  at: CalendarDate,
): Omit<LanguageContinuity['steps'][number], 'step'> {
  const subjects = [
    ...(step.actor?.organisation === undefined ? [] : [{ organisation: step.actor.organisation }]),
    ...(step.actor?.producerOf === undefined ? [] : [{ service: step.actor.producerOf }]),
    ...(step.digitalServices ?? []).map((digitalService) => ({ digitalService })),
  ]
  for (const subject of subjects) {
    const found = answerOf(data, { ...subject, language, at })
    if (found.answer !== 'unknown') return { answer: found.answer, from: found.from }
  }
  if (step.languages === undefined) return { answer: 'unknown' }
  return { answer: step.languages.includes(language) ? 'direct' : 'none' }
}
