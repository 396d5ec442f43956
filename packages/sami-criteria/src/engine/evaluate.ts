import type { Obligation } from '../obligations/types.js'
import { decide } from './conditions.js'
import type { Context } from './context.js'
import type { FactName } from './fact-names.js'
import type { InputName } from './inputs.js'
import type { SamiTag } from './question.js'

/**
 * What a provision comes to for a question: it applies, does not apply, or is unknown because of inputs
 * that are missing.
 *
 * @example
 * ```ts
 * import type { ObligationOutcome } from '@sotekit/sami-criteria'
 *
 * const isOpen = (outcome: ObligationOutcome): boolean => outcome.result === 'unknown'
 * typeof isOpen // → 'function'
 * ```
 */
export interface ObligationOutcome {
  /** Id of the provision. */
  readonly id: string
  /** Whether it applies on the day; `unknown` where inputs are missing. */
  readonly result: 'applies' | 'does-not-apply' | 'unknown'
  /** The facts that keep it from applying; `not-in-force` where the day does. */
  readonly because: readonly (FactName | 'not-in-force')[]
  /** Inputs without which nobody can tell: a path of the question, or a field of a record. */
  readonly missing: readonly InputName[]
  /** The organisation that carries it, where it is known and is an organisation of the question. */
  readonly boundBy?: string | undefined
  /** The language of a right that follows the client; `unknown` where it was not told. */
  readonly language?: SamiTag | 'unknown' | undefined
  /** The provision itself. */
  readonly provision: Obligation
}

export function evaluate(table: readonly Obligation[], context: Context): readonly ObligationOutcome[] {
  return [...table]
    .sort((a, b) => a.step - b.step || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((provision) => outcomeOf(provision, context))
}

function outcomeOf(provision: Obligation, context: Context): ObligationOutcome {
  const { at, language } = context.question
  const inForce = provision.from <= at && (provision.to === undefined || at <= provision.to)
  const verdict = inForce
    ? decide(provision.when, context)
    : { value: false as const, because: ['not-in-force'] as const, missing: [] }
  const boundBy =
    provision.bound === 'authority'
      ? context.authority.id
      : provision.bound === 'producer'
        ? context.producer.id
        : undefined
  return {
    id: provision.id,
    result: verdict.value === 'unknown' ? 'unknown' : verdict.value ? 'applies' : 'does-not-apply',
    because: verdict.because,
    missing: verdict.missing,
    ...(boundBy !== undefined && { boundBy }),
    ...(provision.languages === 'client' && { language: language ?? 'unknown' }),
    provision,
  }
}
