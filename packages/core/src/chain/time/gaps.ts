import type { Messages } from '../../diagnostics/diagnostic.js'
import { fillBoth } from '../../diagnostics/format.js'
import type { ChainGap } from './types.js'

/**
 * Why a figure has no day.
 *
 * Nothing bounds the time: `no-limit` (the step has neither deadline nor duration), `loop` (it can be repeated),
 * `suspended`, `not-in-force`, `not-applicable` (the law sets no limit that day, for that client),
 * `not-every-course` (the deadline runs from a step that not every course passes), `other-branch` (it runs from a
 * step that is not on the way).
 *
 * The time is not known: `undetermined` (it depends on what was not said), `no-amount` (the deadline has neither
 * amount and unit nor a parameter), `unknown-parameter`, `no-length` (the parameter is no length of time),
 * `ambiguous`, `too-long`, `waits-for-others` (a join waits for a branch that did not begin at `from`),
 * `cannot-be-met`, `no-way`, `no-such-step`, `bad-date`.
 *
 * @example
 * ```ts
 * import { type ChainGapReason, chainTime } from '@sotekit/core'
 *
 * const { best } = chainTime({ id: 'none', title: { en: 'None' }, steps: [] }, { start: 'today' })
 * const reasons: ChainGapReason[] = best.kind === 'date' ? [] : best.gaps.map(({ reason }) => reason)
 * reasons // → ['bad-date']
 * ```
 */
export type ChainGapReason =
  | 'no-limit'
  | 'loop'
  | 'suspended'
  | 'not-in-force'
  | 'not-applicable'
  | 'not-every-course'
  | 'other-branch'
  | 'undetermined'
  | 'no-amount'
  | 'unknown-parameter'
  | 'no-length'
  | 'ambiguous'
  | 'too-long'
  | 'waits-for-others'
  | 'cannot-be-met'
  | 'no-way'
  | 'no-such-step'
  | 'bad-date'

const UNBOUNDED: ReadonlySet<ChainGapReason> = new Set([
  'no-limit',
  'loop',
  'suspended',
  'not-in-force',
  'not-applicable',
  'not-every-course',
  'other-branch',
])

const messages: Readonly<Record<ChainGapReason, Messages>> = {
  'no-limit': {
    fi: "Vaiheella '{step}' ei ole määräaikaa eikä kestoa",
    en: "Step '{step}' has neither a deadline nor a duration",
  },
  loop: { fi: "Vaihe '{step}' voi toistua", en: "Step '{step}' can be repeated" },
  suspended: {
    fi: "Vaiheen '{step}' enimmäisajasta sai silloin poiketa",
    en: "The time limit of step '{step}' could be exceeded at that time",
  },
  'not-in-force': {
    fi: "Laki ei aseta silloin enimmäisaikaa vaiheelle '{step}': {parameter}",
    en: "The law sets no time limit for step '{step}' on that day: {parameter}",
  },
  'not-applicable': {
    fi: "Vaiheen '{step}' enimmäisaika ei koske tätä asiakasta: {parameter}",
    en: "The time limit of step '{step}' does not apply to this client: {parameter}",
  },
  'not-every-course': {
    fi: "Vaiheen '{step}' aika alkaa vaiheesta, jonka kautta ei aina kuljeta",
    en: "The time of step '{step}' runs from a step that not every course passes",
  },
  'other-branch': {
    fi: "Vaiheen '{step}' aika alkaa vaiheesta, joka ei ole tällä tiellä",
    en: "The time of step '{step}' runs from a step that is not on this way",
  },
  undetermined: {
    fi: "Vaiheen '{step}' enimmäisaika riippuu siitä, mitä ei kerrottu: {missing}",
    en: "The time limit of step '{step}' depends on what was not told: {missing}",
  },
  'no-amount': {
    fi: "Vaiheen '{step}' määräajalta puuttuu määrä, yksikkö tai lain parametri",
    en: "The deadline of step '{step}' lacks its amount, unit or parameter of law",
  },
  'unknown-parameter': {
    fi: "Vaiheen '{step}' lain parametria ei ole: {parameter}",
    en: "Step '{step}' names a parameter of law that does not exist: {parameter}",
  },
  'no-length': {
    fi: "Vaiheen '{step}' lain parametri ei ole ajan pituus: {parameter}",
    en: "The parameter of step '{step}' is no length of time: {parameter}",
  },
  ambiguous: {
    fi: "Vaiheella '{step}' on lain taulukossa useita enimmäisaikoja: {parameter}",
    en: "The table of law has several time limits for step '{step}': {parameter}",
  },
  'too-long': {
    fi: "Vaiheen '{step}' aika on liian pitkä laskettavaksi",
    en: "The time of step '{step}' is too long to be counted",
  },
  'waits-for-others': {
    fi: "Vaihe '{step}' odottaa haaraa, joka ei ala tästä",
    en: "Step '{step}' waits for a branch that does not begin here",
  },
  'cannot-be-met': {
    fi: "Vaiheen '{step}' määräaikaa ei voi noudattaa",
    en: "The deadline of step '{step}' cannot be met",
  },
  'no-way': { fi: "Vaiheeseen '{step}' ei johda tietä", en: "No way leads to step '{step}'" },
  'no-such-step': { fi: "Vaihetta '{step}' ei ole", en: "There is no step '{step}'" },
  'bad-date': { fi: "'{step}' ei ole päivämäärä", en: "'{step}' is not a date" },
}

export function isUnbounded({ reason }: ChainGap): boolean {
  return UNBOUNDED.has(reason)
}

export function gap(
  step: string,
  reason: ChainGapReason,
  more: { readonly parameter?: string | undefined; readonly missing?: readonly string[] | undefined } = {},
): ChainGap {
  const { parameter = '', missing } = more
  const message = fillBoth(messages[reason], { step, parameter, missing: missing?.join(', ') ?? '' })
  return { step, reason, ...(missing && { missing }), message }
}
