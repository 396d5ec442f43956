import { copyOf } from '../subject/cases.js'
import { nameOf } from '../subject/outcome.js'
import type { CheckDefinition } from './check.js'
import { once } from './once.js'
import { differences, upper } from './same.js'

export const recordOrder: CheckDefinition = {
  name: 'record-order',
  promise: 'The order of the records changes nothing.',
  find: ({ name, kit, run, cases }) => {
    const own = kit()
    return once(
      cases.flatMap(({ name: title, records }) => {
        // Of two records with one id core keeps the first, so that there the order must count.
        const distinct = [...new Map(records.map((one) => [nameOf(one), one])).values()]
        const before = run(own, copyOf(distinct))
        return [distinct.toReversed(), shuffled(distinct)].flatMap((other) =>
          differences(
            name,
            before,
            run(own, copyOf(other)),
            (part) =>
              `${upper(part)} depends on the order of the records (${title}): sort, for example by id.`,
          ),
        )
      }),
    )
  },
}

/** Another order, always the same one. */
function shuffled<T>(list: readonly T[]): readonly T[] {
  const half = Math.ceil(list.length / 2)
  return list.slice(0, half).flatMap((one, i) => [...list.slice(half + i, half + i + 1), one])
}
