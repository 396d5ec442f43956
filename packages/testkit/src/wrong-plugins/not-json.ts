import { definePlugin, type Plugin } from '@sotekit/core'

/** Its view gives a Map, which is empty in JSON. */
export const notJson = (): Plugin =>
  definePlugin({
    name: 'notJson',
    version: '1.0.0',
    view: (dataset) => ({
      sizes: () => ({ byKind: new Map([['measure', dataset.measures.size]]) }),
    }),
  })
