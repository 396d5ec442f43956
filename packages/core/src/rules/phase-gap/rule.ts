import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { addDays, previousDay } from '../../values/calendar-date.js'
import { inWords, spanOf, uncovered } from '../support/time.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: 'Vaiheiden {before} ja {after} väliin jää aikaa, joka ei kuulu mihinkään vaiheeseen: {gap}',
    en: 'Between the phases {before} and {after} there are days of no phase: {gap}',
  },
  check: ({ programmes }, report) => {
    for (const { id, phases = [] } of programmes.all) {
      if (phases.length < 2) continue
      const periods = phases.map(({ period }) => period)
      for (const gap of uncovered(spanOf(periods), periods)) {
        // Inside the span a gap has both ends, next to the end of one phase and the start of another.
        const { from = '', to = '' } = gap
        const before = phases.find(({ period }) => period.to === previousDay(from))
        const after = phases.findIndex(({ period }) => period.from === addDays(to, 1))
        report({
          record: { kind: 'programme', id },
          at: `/phases/${after}/period`,
          args: { before: before?.id ?? '', after: phases[after]?.id ?? '', gap: inWords(gap) },
        })
      }
    }
  },
}
