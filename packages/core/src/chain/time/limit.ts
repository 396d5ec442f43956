import { type DeadlineTerm, deadline } from '../../calendar/deadline.js'
import type { ChainStep } from '../../kinds/service-chain.js'
import type { LawCase } from '../../law/conditions.js'
import { lawChanges, lawParameter, lawParameters } from '../../law/parameters.js'
import type { FoundLaw, LawTable } from '../../law/table.js'
import { type CalendarDate, previousDay } from '../../values/calendar-date.js'
import { gap } from './gaps.js'
import type { ChainGap, ChainLimit } from './types.js'

/** What chains ask of the law: of core's own, or of a table that the user gives. */
export type Law = Pick<LawTable, 'parameter' | 'parameters' | 'changes'>

export const coreLaw: Law = {
  parameter: lawParameter,
  get parameters() {
    return lawParameters()
  },
  changes: lawChanges,
}

/** A longer time than any law sets, and the longest that is counted. */
const LONGEST = 100_000

/** The last day of a step's deadline for a time that starts to run on a day, or why there is none. */
export type Due =
  | {
      readonly ok: true
      readonly limit: ChainLimit
      readonly date: CalendarDate
      readonly days: readonly DeadlineTerm[]
    }
  | { readonly ok: false; readonly gap: ChainGap }

export function dueOf(step: ChainStep, since: CalendarDate, known: LawCase, law: Law): Due {
  const found = limitOf(step, since, known, law)
  if ('reason' in found) return { ok: false, gap: found }
  if (found.amount > LONGEST) return { ok: false, gap: gap(step.id, 'too-long') }
  const { date, terms } = deadline(since, { amount: found.amount, unit: found.unit })
  return { ok: true, limit: found, date, days: terms }
}

function limitOf(step: ChainStep, at: CalendarDate, known: LawCase, law: Law): ChainLimit | ChainGap {
  const { amount, unit, type, parameter } = step.deadline ?? {}
  if (type === 'statutory' && parameter !== undefined) {
    const { age, facts } = known
    return limitByLaw(step.id, parameter, law.parameter(parameter, { at, age, facts }))
  }
  if (amount === undefined || unit === undefined) return gap(step.id, 'no-amount')
  return { amount, unit, type: type ?? 'agreed' }
}

function limitByLaw(step: string, parameter: string, found: FoundLaw): ChainLimit | ChainGap {
  if (!found.ok) return gap(step, found.problem, { parameter, missing: found.missing })
  const { value } = found.parameter
  if (value.type !== 'duration' && value.type !== 'at-once') return gap(step, 'no-length', { parameter })
  if (found.suspension) return gap(step, 'suspended', { parameter })
  const amount = value.type === 'duration' ? value.amount : 0
  const unit = value.type === 'duration' ? value.unit : 'day'
  const limit: ChainLimit = { amount, unit, type: 'statutory', parameter: found.parameter }
  return found.stale ? { ...limit, stale: true } : limit
}

/**
 * The latest of a deadline's last days, for a time that starts to run on some day from `first` to `last`: the law
 * may have changed in between, so that a later start has an earlier last day.
 */
export function latestDue(
  step: ChainStep,
  first: CalendarDate,
  last: CalendarDate,
  known: LawCase,
  law: Law,
): { readonly since: CalendarDate; readonly due: Due } {
  const parameter = step.deadline?.type === 'statutory' ? step.deadline.parameter : undefined
  const changes = parameter === undefined ? [] : law.changes(parameter)
  const ends = changes.map(({ at }) => previousDay(at)).filter((day) => day >= first && day < last)
  let latest = { since: last, due: dueOf(step, last, known, law) }
  for (const since of ends) {
    const due = dueOf(step, since, known, law)
    // Whatever has no last day is later than any day.
    if (latest.due.ok && (!due.ok || due.date > latest.due.date)) latest = { since, due }
  }
  return latest
}
