import { type CoreKinds, definePlugin, type Plugin } from '@sotekit/core'

/** Its view sorts the dataset's own list. */
export const mutates = (): Plugin =>
  definePlugin({
    name: 'mutates',
    version: '1.0.0',
    view: (dataset) => ({
      ids: () => {
        const all = dataset.measures.all as CoreKinds['measure'][]
        return all.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id }) => id)
      },
    }),
  })
