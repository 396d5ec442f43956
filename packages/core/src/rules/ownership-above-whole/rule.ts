import type { Organisation } from '../../kinds/organisation.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import type { CalendarDate } from '../../values/calendar-date.js'
import { holds } from '../../values/period.js'
import { days } from '../support/time.js'

/** Shares are decimal fractions, whose sum may miss the whole by this much. */
const SLACK = 1e-9

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: 'Omistusosuudet ovat {date} yhteensä {sum}, enemmän kuin koko yhtiö',
    en: 'The shares on {date} add up to {sum}, more than the whole',
  },
  check: ({ organisations }, report) => {
    for (const organisation of organisations.all) {
      const owners = organisation.owners ?? []
      if (owners.length === 0) continue
      const date = days(owners.map(({ validity }) => validity)).find(
        (day) => sumOn(organisation, day) > 1 + SLACK,
      )
      if (date === undefined) continue
      const sum = Math.round(sumOn(organisation, date) * 10_000) / 10_000
      report({
        record: { kind: 'organisation', id: organisation.id },
        at: '/owners',
        args: { date, sum },
        expected: { fi: 'enintään 1', en: 'at most 1' },
        received: sum,
      })
    }
  },
}

/** Sum of the shares that are known. */
function sumOn({ owners = [] }: Organisation, day: CalendarDate): number {
  let sum = 0
  for (const { share, validity } of owners) if (share !== 'unknown' && holds(validity, day)) sum += share
  return sum
}
