import type { ProposedFix } from '../../../diagnostics/finding.js'
import { same } from '../../../diagnostics/format.js'
import type { Statement } from '../../../kinds/statement.js'
import type { CalendarDate } from '../../../values/calendar-date.js'
import { readFinnishPeriod } from '../../../values/finnish-period.js'

/** The change that would make a printed date the one that was likely meant. Printed words are a source's: never safe. */
export function fixesOf(
  { type, value }: Statement,
  text: string,
  suggestion: CalendarDate | undefined,
): readonly ProposedFix[] {
  if (suggestion === undefined) return []
  if (type === 'date') return [{ title: same(`${text} → ${suggestion}`), value: suggestion }]
  const read = readFinnishPeriod(value)
  const period = read.ok ? undefined : read.suggestion
  if (!period) return []
  return [{ title: same(`${text} → ${suggestion}`), value: `${period.from ?? ''}–${period.to ?? ''}` }]
}
