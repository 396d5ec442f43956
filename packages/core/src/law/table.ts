import { addDays, type CalendarDate, isCalendarDate } from '../values/calendar-date.js'
import { compact } from '../values/compact.js'
import { contains, isEmpty, overlaps } from '../values/period.js'
import { compatible, holds, type LawCase } from './conditions.js'
import type { LawParameter } from './parameter.js'

/**
 * What is asked of the law: the value as of a day, for a case.
 *
 * @example
 * ```ts
 * import { type LawQuery, lawParameter } from '@sotekit/core'
 *
 * const query: LawQuery = { at: '2020-06-30', facts: { decree: '7/2020' } }
 * const found = lawParameter('state-grant.share', query)
 * found.ok && found.parameter.value // → { type: 'share', share: 0.8 }
 * ```
 */
export interface LawQuery extends LawCase {
  /** The day that decides: the day of the event or, where the parameter says so, of the grant. */
  readonly at: CalendarDate
}

/**
 * The parameter found, or why there is none.
 *
 * `unknown-parameter`: no such id. `bad-date`: the day asked for is none. `not-in-force`: nothing
 * with this id on that day. `not-applicable`: in force, but not for this case. `undetermined`: it
 * depends on what was not said (`missing`). `ambiguous`: more than one applies; the table is
 * faulty.
 *
 * @example
 * ```ts
 * import { type FoundLaw, lawParameter } from '@sotekit/core'
 *
 * const found: FoundLaw = lawParameter('care-guarantee.oral.treatment', { at: '2025-02-01' })
 * found.ok || found.problem // → 'undetermined'
 * found.ok || found.missing // → ['age']
 * ```
 */
export type FoundLaw =
  | {
      readonly ok: true
      readonly parameter: LawParameter
      /** The day asked for lies after the last one up to which the law was looked at. */
      readonly stale: boolean
      /** What lifts the duty on that day, where something does. */
      readonly suspension?: LawParameter
    }
  | {
      readonly ok: false
      readonly problem:
        | 'unknown-parameter'
        | 'bad-date'
        | 'not-in-force'
        | 'not-applicable'
        | 'undetermined'
        | 'ambiguous'
      /** With `undetermined`: what one would have to know (`age`, or names of facts). */
      readonly missing?: readonly string[]
      /** The parameters that it lies between. */
      readonly candidates?: readonly LawParameter[]
    }

/**
 * A day on which the values of one id change.
 *
 * @example
 * ```ts
 * import { type LawChange, lawChanges } from '@sotekit/core'
 *
 * const changes: readonly LawChange[] = lawChanges('care-guarantee.oral.treatment')
 * changes.map(({ at }) => at) // → ['2011-05-01', '2023-09-01', '2024-11-01', '2025-01-01']
 * ```
 */
export interface LawChange {
  /** The first day of the new state. */
  readonly at: CalendarDate
  /** What is in force from this day on. */
  readonly begins: readonly LawParameter[]
  /** What was in force up to the day before. */
  readonly ends: readonly LawParameter[]
}

/**
 * A fault of a table: two parameters of one id that a case could meet on one day, a period without
 * days, something that is no date, or a suspension that the table does not have.
 *
 * @example
 * ```ts
 * import { type LawFault, lawParameters, lawTable } from '@sotekit/core'
 *
 * const faults: readonly LawFault[] = lawTable(lawParameters()).faults
 * faults // → []
 * ```
 */
export interface LawFault {
  /**
   * `overlap`: two could apply on one day; `empty-validity`: a period without days; `bad-date`: no such day;
   * `unknown-suspension`: `suspendedBy` names no parameter of the table.
   */
  readonly fault: 'overlap' | 'empty-validity' | 'bad-date' | 'unknown-suspension'
  /** The id that is concerned. */
  readonly id: string
  /** The parameters that are concerned. */
  readonly parameters: readonly LawParameter[]
}

/**
 * Parameters of law that can be asked.
 *
 * @example
 * ```ts
 * import { type LawTable, lawParameters, lawTable } from '@sotekit/core'
 *
 * const table: LawTable = lawTable(lawParameters())
 * table.ids.includes('child-welfare.assessment.start') // → true
 * ```
 */
export interface LawTable {
  /** All parameters, as given. */
  readonly parameters: readonly LawParameter[]
  /** All ids, each once, in the order of the letters. */
  readonly ids: readonly string[]
  /** What is wrong with the table itself; empty in a sound one. */
  readonly faults: readonly LawFault[]
  /** The value as of a day, for a case. */
  readonly parameter: (id: string, query: LawQuery) => FoundLaw
  /** What changes when; empty for an unknown id. */
  readonly changes: (id: string) => readonly LawChange[]
}

/**
 * Makes parameters askable. Plugins add theirs to core's: `lawTable([...lawParameters(), ...ours])`.
 *
 * @example
 * ```ts
 * import { lawParameters, lawTable } from '@sotekit/core'
 *
 * const table = lawTable([
 *   ...lawParameters(),
 *   {
 *     id: 'acme.reply',
 *     title: { en: 'Reply to a contact' },
 *     value: { type: 'duration', amount: 3, unit: 'working-day' },
 *     statute: { number: 434, year: 2003, section: '8' },
 *     validity: { from: '2024-01-01' },
 *     verifiedOn: '2024-06-30',
 *     confidence: 'secondary',
 *   },
 * ])
 * const found = table.parameter('acme.reply', { at: '2024-07-01' })
 * found.ok && found.stale // → true
 * ```
 */
export function lawTable(parameters: readonly LawParameter[]): LawTable {
  const byId = new Map<string, LawParameter[]>()
  for (const parameter of parameters) {
    const same = byId.get(parameter.id)
    if (same) same.push(parameter)
    else byId.set(parameter.id, [parameter])
  }
  const parameter = (id: string, query: LawQuery): FoundLaw => find(byId, id, query)
  const changes = (id: string): readonly LawChange[] => changesOf(byId.get(id) ?? [])
  return { parameters, ids: [...byId.keys()].sort(), faults: faultsOf(byId), parameter, changes }
}

function find(byId: ReadonlyMap<string, LawParameter[]>, id: string, query: LawQuery): FoundLaw {
  const all = byId.get(id)
  if (!all) return { ok: false, problem: 'unknown-parameter' }
  if (!isCalendarDate(query.at)) return { ok: false, problem: 'bad-date' }
  const inForce = all.filter(({ validity }) => contains(validity, query.at))
  if (inForce.length === 0) return { ok: false, problem: 'not-in-force' }
  const judged = inForce.map((candidate) => ({ candidate, answer: holds(candidate.appliesTo, query) }))
  const possible = judged.filter(({ answer }) => answer !== false)
  const candidates = possible.map(({ candidate }) => candidate)
  const missing = [
    ...new Set(possible.flatMap(({ answer }) => (answer === true ? [] : (answer as string[])))),
  ]
  if (missing.length > 0) return { ok: false, problem: 'undetermined', missing: missing.sort(), candidates }
  const [only] = candidates
  if (!only) return { ok: false, problem: 'not-applicable', candidates: inForce }
  if (candidates.length > 1) return { ok: false, problem: 'ambiguous', candidates }
  const suspension = byId.get(only.suspendedBy ?? '')?.find(({ validity }) => contains(validity, query.at))
  return compact({ ok: true, parameter: only, stale: query.at > only.verifiedOn, suspension })
}

function changesOf(parameters: readonly LawParameter[]): LawChange[] {
  const after = (to: CalendarDate | undefined): CalendarDate | undefined =>
    isCalendarDate(to) ? addDays(to, 1) : undefined
  const days = parameters.flatMap(({ validity }) => [validity.from, after(validity.to)])
  const sorted = [...new Set(days.filter(isCalendarDate))].sort()
  return sorted.map((at) => ({
    at,
    begins: parameters.filter(({ validity }) => validity.from === at),
    ends: parameters.filter(({ validity }) => after(validity.to) === at),
  }))
}

function faultsOf(byId: ReadonlyMap<string, readonly LawParameter[]>): LawFault[] {
  const faults: LawFault[] = []
  for (const [id, parameters] of byId) {
    parameters.forEach((one, at) => {
      const { from, to } = one.validity
      const dates = [from, to, one.verifiedOn].filter((date) => date !== undefined)
      if (!dates.every(isCalendarDate)) faults.push({ fault: 'bad-date', id, parameters: [one] })
      else if (isEmpty(one.validity)) faults.push({ fault: 'empty-validity', id, parameters: [one] })
      if (one.suspendedBy !== undefined && !byId.has(one.suspendedBy)) {
        faults.push({ fault: 'unknown-suspension', id, parameters: [one] })
      }
      for (const other of parameters.slice(at + 1)) {
        if (overlaps(one.validity, other.validity) && compatible(one.appliesTo, other.appliesTo)) {
          faults.push({ fault: 'overlap', id, parameters: [one, other] })
        }
      }
    })
  }
  return faults
}
