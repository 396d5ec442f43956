import { h, shown } from '../page/dom.js'
import type { App } from '../page/state.js'

/** What one sees where the check itself went wrong. */
export function failedView({ words, restart }: App, message: string): HTMLElement {
  return h(
    'div',
    { class: 'failed' },
    h('h1', { tabindex: -1 }, words.crashTitle),
    h('p', {}, words.crash),
    h('p', {}, h('code', {}, shown(message))),
    h(
      'p',
      {},
      h('button', { type: 'button', class: 'primary', click: () => void restart() }, words.startAgain),
    ),
  )
}
