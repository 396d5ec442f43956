import { definePlugin, type Plugin } from '@sotekit/core'
import { copyOf } from '../subject/cases.js'
import type { CheckDefinition } from './check.js'
import { once } from './once.js'
import { differences, upper } from './same.js'

/** A plugin that stands by, so that there is always more than one order. */
const bystander: Plugin = definePlugin({
  name: 'testkitBystander',
  version: '1.0.0',
  view: (dataset) => ({ kinds: () => dataset.kinds.length }),
})

export const pluginOrder: CheckDefinition = {
  name: 'plugin-order',
  promise: 'The order of the plugins changes nothing.',
  find: ({ name, kit, run, cases }) => {
    const first = kit({ plugins: (plugins) => [...plugins, bystander] })
    const last = kit({ plugins: (plugins) => [bystander, ...plugins.toReversed()] })
    return once(
      cases.flatMap(({ records }) =>
        differences(
          name,
          run(first, copyOf(records)),
          run(last, copyOf(records)),
          (part) => `${upper(part)} depends on the order of the plugins.`,
        ),
      ),
    )
  },
}
