import type { PlainDataset } from '../../dataset/dataset.js'
import type { Messages } from '../../diagnostics/diagnostic.js'
import type { AnyRecord } from '../../kinds/record.js'
import type { Statement } from '../../kinds/statement.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { type CalendarDate, isCalendarDate } from '../../values/calendar-date.js'
import type { DateReason, UnreadDate } from '../../values/finnish-date.js'
import { fixesOf } from '../support/statements/date-fixes.js'
import { datesWith } from '../support/statements/dates-with.js'
import { propertyOf } from '../support/statements/property.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: "Päivämäärä '{date}' on vajaa",
    en: "The date '{date}' is incomplete",
  },
  check: (dataset, report) => {
    for (const { statement, text, part, read } of datesWith(dataset, 'incomplete')) {
      // A period of whole months or years is clear as it is.
      if (statement.type === 'period' && (read.reason === 'year-only' || read.reason === 'no-day')) continue
      const likely = likelyDay(dataset, statement, read)
      report({
        record: { kind: 'statement', id: statement.id },
        at: '/value',
        part,
        args: { date: text, ...(likely !== undefined && { suggestion: likely }) },
        expected: MISSING[read.reason] ?? { fi: 'päivä, kuukausi ja vuosi', en: 'day, month and year' },
        received: statement.value,
        fixes: fixesOf(statement, text, likely),
      })
    }
  },
}

const MISSING: { readonly [R in DateReason]?: Messages } = {
  'no-year': { fi: 'myös vuosi', en: 'the year as well' },
  'no-day': { fi: 'myös päivä', en: 'the day as well' },
  'year-only': { fi: 'myös päivä ja kuukausi', en: 'the day and the month as well' },
  'day-only': { fi: 'myös kuukausi ja vuosi', en: 'the month and the year as well' },
}

/** The record's own date, if the printed one is short for it. */
function likelyDay(
  dataset: PlainDataset,
  { subject, property }: Statement,
  { day, month, year }: UnreadDate,
): CalendarDate | undefined {
  const record = dataset.get(subject.kind as 'source', subject.id) as AnyRecord | undefined
  const own = record && propertyOf(record, property)?.value
  if (!isCalendarDate(own)) return undefined
  const parts = own.split('-').map(Number)
  const fits = [year, month, day].every((part, i) => part === undefined || part === parts[i])
  return fits ? own : undefined
}
