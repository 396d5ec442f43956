import { definePlugin, type Plugin } from '@sotekit/core'

/** Its view sends away what it counts. */
export const fetches = (): Plugin =>
  definePlugin({
    name: 'fetches',
    version: '1.0.0',
    view: (dataset) => ({
      measures: () => {
        const send = (globalThis as { readonly fetch?: (url: string, options: object) => unknown }).fetch
        send?.('https://example.org/count', { method: 'POST', body: String(dataset.measures.size) })
        return dataset.measures.size
      },
    }),
  })
