import { definePlugin, type Plugin } from '@sotekit/core'
import { measures, message, page } from './support.js'

const nameless = measures({ title: { sv: 'Åtgärd' } })
const named = measures({})

const withExamples = (name: 'wrongIsRight' | 'rightIsWrong', examples: ReturnType<typeof page>): Plugin =>
  definePlugin({
    name,
    version: '1.0.0',
    rules: {
      nameless: {
        severity: 'warning',
        message,
        page: examples,
        check: (dataset, report) => {
          for (const { id, title } of dataset.measures)
            if (title.fi === undefined) report({ record: { kind: 'measure', id }, args: { id } })
        },
      },
    },
  }) as Plugin

/** The example of what is wrong has nothing wrong in it. */
export const wrongIsRight = (): Plugin => withExamples('wrongIsRight', page(named, named))

/** The example of what is right gives the code as well. */
export const rightIsWrong = (): Plugin => withExamples('rightIsWrong', page(nameless, nameless))
