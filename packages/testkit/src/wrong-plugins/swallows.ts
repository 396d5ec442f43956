import { definePlugin, type Plugin } from '@sotekit/core'
import { measures, message, page } from './support.js'

/** Its rule never fails, since it tells nobody when it does. */
export const swallows = (): Plugin =>
  definePlugin({
    name: 'swallows',
    version: '1.0.0',
    rules: {
      nameless: {
        severity: 'warning',
        message,
        page: page(measures({ title: { sv: 'Åtgärd' } }), measures({})),
        check: (dataset, report) => {
          try {
            for (const { id, title } of dataset.measures)
              if (title.fi === undefined) report({ record: { kind: 'measure', id }, args: { id } })
          } catch {
            // "Cannot happen."
          }
        },
      },
    },
  })
