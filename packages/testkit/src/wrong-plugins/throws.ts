import { definePlugin, type Plugin } from '@sotekit/core'
import { measures, message, page } from './support.js'

/** Its rule takes for granted that every measure has a period, which the author's data happened to have. */
export const throws = (): Plugin =>
  definePlugin({
    name: 'throws',
    version: '1.0.0',
    rules: {
      endless: {
        severity: 'warning',
        message,
        page: page(
          measures({ period: { from: '2021-01-01' } }),
          measures({ period: { from: '2021-01-01', to: '2022-12-31' } }),
        ),
        check: (dataset, report) => {
          for (const measure of dataset.measures) {
            const { to } = measure.period as { readonly to?: string }
            if (to === undefined)
              report({ record: { kind: 'measure', id: measure.id }, args: { id: measure.id } })
          }
        },
      },
    },
  })
