import type { Organisation } from '../../kinds/organisation.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import type { CalendarDate } from '../../values/calendar-date.js'
import { holds } from '../../values/period.js'
import { circlesOf } from '../support/circles.js'
import { days } from '../support/time.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: 'Omistus kiertää kehää: {circle}',
    en: 'Ownership goes round in a circle: {circle}',
  },
  check: ({ organisations }, report) => {
    const owned = organisations.all.filter(({ owners }) => owners !== undefined)
    const ownersOn =
      (day: CalendarDate | undefined) =>
      (id: string): readonly string[] =>
        (organisations.get(id)?.owners ?? [])
          .filter(({ validity }) => day === undefined || holds(validity, day))
          .map(({ organisation }) => organisation)
    // Circles without regard to time are rare; only for them is it asked whether one closes on a day.
    if (circlesOf(ids(owned), ownersOn(undefined)).length === 0) return
    const reported = new Set<string>()
    for (const day of days(owned.flatMap(({ owners }) => owners ?? []).map(({ validity }) => validity))) {
      for (const [first = '', ...others] of circlesOf(ids(owned), ownersOn(day))) {
        const circle = [first, ...others, first].join(' → ')
        if (reported.has(circle)) continue
        reported.add(circle)
        const next = others[0] ?? first
        const at = (organisations.get(first)?.owners ?? []).findIndex(
          ({ organisation, validity }) => organisation === next && holds(validity, day),
        )
        report({
          record: { kind: 'organisation', id: first },
          at: `/owners/${at}/organisation`,
          args: { circle },
          received: next,
          related: others.map((id) => ({ record: { kind: 'organisation', id }, at: '/owners' })),
        })
      }
    }
  },
}

function ids(organisations: readonly Organisation[]): readonly string[] {
  return organisations.map(({ id }) => id)
}
