import { definePlugin, type Plugin } from '@sotekit/core'
import { measures, message, page } from './support.js'

/** Its rule judges by the day on which it happens to run. */
export const readsClock = (): Plugin =>
  definePlugin({
    name: 'readsClock',
    version: '1.0.0',
    rules: {
      over: {
        severity: 'info',
        message,
        page: page(measures({ period: { to: '2020-12-31' } }), measures({ period: { to: '2999-12-31' } })),
        check: (dataset, report) => {
          const today = new Date().toISOString().slice(0, 10)
          for (const { id, period } of dataset.measures) {
            if ((period?.to ?? today) < today) report({ record: { kind: 'measure', id }, args: { id } })
          }
        },
      },
    },
  })
