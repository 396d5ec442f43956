import { definePlugin, type Plugin } from '@sotekit/core'

/** It keeps what it saw in datasets that were loaded before. */
export const remembers = (): Plugin => {
  const seen = new Set<string>()
  return definePlugin({
    name: 'remembers',
    version: '1.0.0',
    view: (dataset) => ({
      measures: () => {
        for (const { id } of dataset.measures) seen.add(id)
        return seen.size
      },
    }),
  })
}
