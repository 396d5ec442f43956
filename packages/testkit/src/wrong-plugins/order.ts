import { definePlugin, type Plugin } from '@sotekit/core'
import { measures, message, page } from './support.js'

const title = { fi: 'Perhekeskus' }

/** Of two measures with one title it blames the one that comes later in the files. */
export const order = (): Plugin =>
  definePlugin({
    name: 'order',
    version: '1.0.0',
    rules: {
      twice: {
        severity: 'warning',
        message,
        page: page(measures({ title }, { title }), measures({}, {})),
        check: (dataset, report) => {
          const seen = new Set<string>()
          for (const { id, title: own } of dataset.measures) {
            const key = JSON.stringify(own)
            if (seen.has(key)) report({ record: { kind: 'measure', id }, at: '/title', args: { id } })
            seen.add(key)
          }
        },
      },
    },
  })
