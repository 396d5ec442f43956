import {
  type ChainStep,
  type DeadlineUnit,
  type LawValue,
  lawParameter,
  lawParameters,
  type ServiceChain,
} from '@sotekit/core'
import type { BpmnOptions } from '../options.js'
import { xmlText } from './ids.js'
import { shown } from './names.js'
import { amountWords, word } from './words.js'

/** A step's deadline as a timer: its words, and its length where ISO 8601 can tell it. */
export interface Timer {
  readonly label: string
  /** The whole deadline in words: how long, from which step, by which law. */
  readonly words: string
  /** `P14D`, `P3M`; nothing for working days, which ISO 8601 does not know. */
  readonly duration: string | undefined
}

export function timerOf(chain: ServiceChain, step: ChainStep, options: BpmnOptions): Timer | undefined {
  if (!step.deadline) return undefined
  const { language } = options
  const { from, parameter } = step.deadline
  const length = lengthOf(step, options)
  const law = parameter === undefined ? undefined : titleOf(parameter, options)
  const label = length ? amountWords(length.amount, length.unit, language) : (law ?? word('byLaw', language))
  const origin = chain.steps.find(({ id }) => id === from)
  const words = [
    `${word('deadline', language)}: ${label}`,
    `${word('countedFrom', language)} ${shown(origin?.title, options, from)}`,
    ...(length && law !== undefined ? [law] : []),
    ...(parameter === undefined ? [] : [xmlText(parameter)]),
  ]
  return { label, words: words.join('; '), duration: length && isoDuration(length) }
}

interface Length {
  readonly amount: number
  readonly unit: DeadlineUnit
}

/** The length agreed, or the one that the law sets on the day asked for. */
function lengthOf({ deadline }: ChainStep, { asOf, age, facts }: BpmnOptions): Length | undefined {
  const { amount, unit, type, parameter } = deadline ?? {}
  if (type === 'statutory' && parameter !== undefined) {
    if (asOf === undefined) return undefined
    const found = lawParameter(parameter, { at: asOf, age, facts })
    return found.ok && !found.suspension ? lengthInLaw(found.parameter.value) : undefined
  }
  return amount === undefined || unit === undefined ? undefined : { amount, unit }
}

function lengthInLaw(value: LawValue): Length | undefined {
  if (value.type === 'at-once') return { amount: 0, unit: 'day' }
  return value.type === 'duration' ? value : undefined
}

function titleOf(parameter: string, options: BpmnOptions): string {
  const known = lawParameters().find(({ id }) => id === parameter)
  return known ? shown(known.title, options, parameter) : xmlText(parameter)
}

const LETTERS: Readonly<Partial<Record<DeadlineUnit, string>>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
}

function isoDuration({ amount, unit }: Length): string | undefined {
  const letter = LETTERS[unit]
  return letter === undefined ? undefined : `P${amount}${letter}`
}
