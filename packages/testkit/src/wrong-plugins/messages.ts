import { definePlugin, type Messages, type Plugin } from '@sotekit/core'
import { measures, page } from './support.js'

const withMessage = (name: 'untranslated' | 'placeholders' | 'argument', message: Messages): Plugin =>
  definePlugin({
    name,
    version: '1.0.0',
    rules: {
      nameless: {
        severity: 'warning',
        message,
        page: page(measures({ title: { sv: 'Åtgärd' } }), measures({})),
        check: (dataset, report) => {
          for (const { id, title } of dataset.measures)
            if (title.fi === undefined) report({ record: { kind: 'measure', id }, args: { id } })
        },
      },
    },
  }) as Plugin

/** Its Finnish message is in English. */
export const untranslated = (): Plugin =>
  withMessage('untranslated', { fi: 'No title in Finnish', en: 'No title in Finnish' })

/** Its messages do not speak of the same things. */
export const placeholders = (): Plugin =>
  withMessage('placeholders', { fi: 'Nimi puuttuu', en: 'Measure {id} has no title' })

/** Its message has a placeholder for which its findings give nothing. */
export const argument = (): Plugin =>
  withMessage('argument', { fi: '{measure} ilman nimeä', en: '{measure} has no title' })
