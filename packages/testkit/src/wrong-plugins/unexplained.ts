import { type Diagnostic, definePlugin, type Plugin } from '@sotekit/core'
import { message } from './support.js'

/** Its rule has no page. */
export const withoutPage = (): Plugin =>
  definePlugin({
    name: 'withoutPage',
    version: '1.0.0',
    rules: { odd: { severity: 'info', message, check: () => {} } },
  })

const odd: Diagnostic = {
  code: 'unexplained/odd',
  severity: 'info',
  at: { pointer: '' },
  message: { fi: 'Outoa', en: 'Odd' },
  related: [],
  fixes: [],
  args: {},
}

/** Its report shows a code that nobody can look up. */
export const unexplained = (): Plugin =>
  definePlugin({
    name: 'unexplained',
    version: '1.0.0',
    report: () => [
      { block: 'heading', level: 1, text: { fi: 'Outoa', en: 'Odd things' } },
      { block: 'diagnostics', title: { fi: 'Havainnot', en: 'Findings' }, diagnostics: [odd] },
    ],
  })
