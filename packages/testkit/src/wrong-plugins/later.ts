import { definePlugin, type Plugin } from '@sotekit/core'
import { measures, message, page } from './support.js'

type Timers = { readonly setTimeout: (run: () => void, milliseconds: number) => unknown }

/** Its view puts work off until nobody looks any more. */
export const later = (): Plugin =>
  definePlugin({
    name: 'later',
    version: '1.0.0',
    view: (dataset) => {
      let count = 0
      ;(globalThis as unknown as Timers).setTimeout(() => {
        count = dataset.measures.size
      }, 0)
      return { measures: () => count }
    },
  })

const check = async (): Promise<void> => {}

/** Its rule is a promise, for which nobody waits. In TypeScript this would not compile. */
export const asynchronous = (): Plugin =>
  definePlugin({
    name: 'asynchronous',
    version: '1.0.0',
    rules: {
      slow: {
        severity: 'info',
        message,
        page: page(measures({}), measures({})),
        check: check as unknown as () => undefined,
      },
    },
  })
