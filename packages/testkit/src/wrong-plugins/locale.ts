import { definePlugin, type Plugin } from '@sotekit/core'

/** Its report writes numbers as the machine's user likes them. */
export const locale = (): Plugin =>
  definePlugin({
    name: 'locale',
    version: '1.0.0',
    report: (dataset) => [
      { block: 'heading', level: 1, text: { fi: 'Luvut', en: 'Figures' } },
      { block: 'text', text: (dataset.measures.size * 1234.5).toLocaleString() },
    ],
  })
