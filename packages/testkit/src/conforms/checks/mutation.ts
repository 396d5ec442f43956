import { copyOf } from '../subject/cases.js'
import { membrane } from '../subject/membrane.js'
import type { CheckDefinition } from './check.js'
import { upper } from './same.js'

export const mutation: CheckDefinition = {
  name: 'mutation',
  promise: 'Nothing that the plugin is given is changed.',
  find: ({ kit, run, cases, guard }) => {
    const writes = new Set<string>()
    const write = (place: string): void => {
      writes.add(`${guard.part() ?? 'the plugin'} writes to ${place}`)
    }
    // Each run sees a fresh membrane, as each load makes a fresh dataset.
    const through = membrane({ touch: () => {}, write })
    const watched = kit({ dataset: (dataset) => through(dataset) })
    for (const { records } of cases) run(watched, copyOf(records))
    return [...writes].map((text) => ({
      message: `${upper(text)}: copy it first, as others read the same objects.`,
    }))
  },
}
