/**
 * The cases that a parameter of law applies to. All that is given must hold.
 *
 * @example
 * ```ts
 * import type { LawConditions } from '@sotekit/core'
 *
 * const youth: LawConditions = { age: { under: 23 } }
 * const regional: LawConditions = { facts: { decree: '13/2020', projectKind: 'regional-package' } }
 * ```
 */
export interface LawConditions {
  /** Age in whole years: from `from` on, below `under`. */
  readonly age?: { readonly from?: number | undefined; readonly under?: number | undefined } | undefined
  /** Facts of the case by name, each with the value that it must have. */
  readonly facts?: Readonly<Record<string, string>> | undefined
}

/**
 * What is known of a case. What is not said is unknown, which is not the same as not so.
 *
 * @example
 * ```ts
 * import { lawParameter, type LawCase } from '@sotekit/core'
 *
 * const child: LawCase = { age: 12 }
 * const found = lawParameter('care-guarantee.oral.treatment', { at: '2025-02-01', ...child })
 * found.ok && found.parameter.value // → { type: 'duration', amount: 3, unit: 'month' }
 * ```
 */
export interface LawCase {
  /** Age in whole years. */
  readonly age?: number | undefined
  /** Facts by name, as `{ decree: '13/2020' }`. */
  readonly facts?: Readonly<Record<string, string | undefined>> | undefined
}

/** Whether conditions hold for a case: yes, no, or the names of what one would have to know. */
export function holds(conditions: LawConditions | undefined, known: LawCase): boolean | readonly string[] {
  const missing: string[] = []
  const { age, facts } = conditions ?? {}
  if (age) {
    // An age that is no number is not known.
    if (known.age === undefined || !(known.age >= 0)) missing.push('age')
    else if (known.age < (age.from ?? 0) || known.age >= (age.under ?? Number.POSITIVE_INFINITY)) return false
  }
  for (const [name, value] of Object.entries(facts ?? {})) {
    const actual = factOf(known, name)
    if (actual === undefined) missing.push(name)
    else if (actual !== value) return false
  }
  return missing.length === 0 ? true : missing.sort()
}

function factOf(known: LawCase, name: string): string | undefined {
  return known.facts && Object.hasOwn(known.facts, name) ? known.facts[name] : undefined
}

/** Whether some case could meet both. */
export function compatible(a: LawConditions | undefined, b: LawConditions | undefined): boolean {
  const from = Math.max(a?.age?.from ?? 0, b?.age?.from ?? 0)
  const under = Math.min(a?.age?.under ?? Number.POSITIVE_INFINITY, b?.age?.under ?? Number.POSITIVE_INFINITY)
  if (from >= under) return false
  const others = b?.facts ?? {}
  return Object.entries(a?.facts ?? {}).every(
    ([name, value]) => !Object.hasOwn(others, name) || others[name] === value,
  )
}
