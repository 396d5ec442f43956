import type { Condition } from '../obligations/types.js'
import type { Context } from './context.js'
import type { FactName } from './fact-names.js'
import { FACTS } from './facts.js'
import type { InputName } from './inputs.js'

/** A condition's value: yes, no because of facts, or unknown because of missing inputs. */
export interface Verdict {
  readonly value: boolean | 'unknown'
  /** Facts that made it false. */
  readonly because: readonly FactName[]
  readonly missing: readonly InputName[]
}

const YES: Verdict = { value: true, because: [], missing: [] }

/** Three-valued logic: false beats unknown in `all`, true beats unknown in `any`; unknown is never false. */
export function decide(condition: Condition, context: Context): Verdict {
  if (typeof condition === 'string') {
    const fact = FACTS[condition](context)
    if (fact === true) return YES
    if (fact === false) return { value: false, because: [condition], missing: [] }
    return { value: 'unknown', because: [], missing: fact.missing }
  }
  if ('not' in condition) {
    const inner = decide(condition.not, context)
    if (inner.value === 'unknown') return inner
    return inner.value ? { value: false, because: names(condition.not), missing: [] } : YES
  }
  const isAll = 'all' in condition
  const parts = (isAll ? condition.all : condition.any).map((part) => decide(part, context))
  const strong = parts.filter(({ value }) => value === !isAll)
  if (strong.length > 0) return isAll ? join(false, strong) : YES
  const open = parts.filter(({ value }) => value === 'unknown')
  if (open.length > 0) return join('unknown', open)
  return isAll ? YES : join(false, parts)
}

const join = (value: false | 'unknown', parts: readonly Verdict[]): Verdict => ({
  value,
  because: value === false ? distinct(parts.flatMap(({ because }) => because)) : [],
  missing: value === 'unknown' ? distinct(parts.flatMap(({ missing }) => missing)) : [],
})

const distinct = <T extends string>(list: readonly T[]): readonly T[] => [...new Set(list)].sort()

function names(condition: Condition): readonly FactName[] {
  if (typeof condition === 'string') return [condition]
  if ('not' in condition) return names(condition.not)
  return ('all' in condition ? condition.all : condition.any).flatMap(names)
}
