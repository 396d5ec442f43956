import { inTimeZone, ZONES } from '../guard/time-zone.js'
import { copyOf } from '../subject/cases.js'
import type { Outcome } from '../subject/outcome.js'
import type { CheckDefinition } from './check.js'
import { once } from './once.js'
import { differences, upper } from './same.js'

export const timeZone: CheckDefinition = {
  name: 'time-zone',
  promise: "The machine's time zone changes nothing (where the runtime lets it be changed).",
  find: ({ name, kit, run, cases }) => {
    const [east, west] = ZONES.map((zone) =>
      inTimeZone(zone, (): readonly Outcome[] => {
        const own = kit()
        return cases.map(({ records }) => run(own, copyOf(records)))
      }),
    )
    if (!east || !west) return []
    return once(
      east.result.flatMap((here, i) => {
        const there = west.result[i]
        return there
          ? differences(
              name,
              here,
              there,
              (part) =>
                `${upper(part)} depends on the time zone: count days in UTC, or with core's calendar.`,
            )
          : []
      }),
    )
  },
}
