import type { PlainDataset } from '../../dataset/dataset.js'
import type { Messages } from '../../diagnostics/diagnostic.js'
import type { Finding } from '../../diagnostics/finding.js'
import type { Statement } from '../../kinds/statement.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { compare } from '../../shared/suggest.js'
import type { CalendarDate } from '../../values/calendar-date.js'
import type { UnreadDate } from '../../values/finnish-date.js'
import { fixesOf } from '../support/statements/date-fixes.js'
import { printedDates } from '../support/statements/dates.js'
import { datesWith } from '../support/statements/dates-with.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: '{date} ei ole päivämäärä',
    en: '{date} is not a date',
  },
  check: (dataset, report) => {
    for (const { statement, text, part, read } of datesWith(dataset, 'impossible')) {
      report({
        record: { kind: 'statement', id: statement.id },
        at: '/value',
        part,
        args: { date: text, ...(read.suggestion !== undefined && { suggestion: read.suggestion }) },
        expected: reasonOf(read),
        received: statement.value,
        related: sayingSo(dataset, statement, read.suggestion),
        fixes: fixesOf(statement, text, read.suggestion),
      })
    }
  },
}

const MONTHS_FI =
  'tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa'.split(
    ' ',
  )
const MONTHS_EN =
  'January February March April May June July August September October November December'.split(' ')

function reasonOf({ reason, month, year, daysInMonth }: UnreadDate): Messages {
  if (reason === 'no-such-day' && month !== undefined && daysInMonth !== undefined) {
    const of = month === 2 ? ` ${year}` : ''
    return {
      fi: `${MONTHS_FI[month - 1]}${of} on ${daysInMonth} päivää`,
      en: `${MONTHS_EN[month - 1]}${of} has ${daysInMonth} days`,
    }
  }
  if (reason === 'no-such-month') return { fi: 'kuukaudet ovat 1–12', en: 'months are 1 to 12' }
  if (reason === 'no-such-year') return { fi: 'vuodet alkavat vuodesta 1', en: 'years begin with 1' }
  return { fi: 'päivä, joka on kalenterissa', en: 'a day that the calendar has' }
}

/** Other statements about the same subject that print the day which was likely meant. */
function sayingSo(
  { statements }: PlainDataset,
  { id, subject }: Statement,
  day: CalendarDate | undefined,
): NonNullable<Finding['related']> {
  if (day === undefined) return []
  return statements.all
    .filter(
      (other) =>
        other.id !== id &&
        other.subject.kind === subject.kind &&
        other.subject.id === subject.id &&
        (other.type === 'date' || other.type === 'period') &&
        printedDates(other.type, other.value).some(({ read }) => read.ok && read.date === day),
    )
    .sort((a, b) => compare(a.id, b.id))
    .map((other) => ({
      record: { kind: 'statement', id: other.id },
      at: '/value',
      message: { fi: 'täällä lukee todennäköinen päivä', en: 'this has the likely day' },
    }))
}
