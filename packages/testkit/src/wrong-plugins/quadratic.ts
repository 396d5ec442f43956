import { definePlugin, type Plugin } from '@sotekit/core'
import { measures, message, page } from './support.js'

const title = { fi: 'Perhekeskus' }

/** Its rule compares every measure with every other one. */
export const quadratic = (): Plugin =>
  definePlugin({
    name: 'quadratic',
    version: '1.0.0',
    rules: {
      twin: {
        severity: 'warning',
        message,
        page: page(measures({ title }, { title }), measures({}, {})),
        check: (dataset, report) => {
          for (const { id, title: own } of dataset.measures) {
            const twin = dataset.measures.all.find((other) => other.id < id && other.title.fi === own.fi)
            if (twin) report({ record: { kind: 'measure', id }, args: { id } })
          }
        },
      },
    },
  })
