import { definePlugin, type Plugin } from '@sotekit/core'

/** Its view shows some measure or other. */
export const random = (): Plugin =>
  definePlugin({
    name: 'random',
    version: '1.0.0',
    view: (dataset) => ({
      example: () => {
        const ids = dataset.measures.all.map(({ id }) => id).sort()
        return ids[Math.floor(Math.random() * ids.length)]
      },
    }),
  })
