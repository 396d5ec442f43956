import { h, shown } from '../page/dom.js'
import { type App, type ViewName, viewNames } from '../page/state.js'
import type { Checked } from '../protocol.js'
import { chainsView } from './chains.js'
import { changesView } from './changes.js'
import { findingsView } from './findings.js'
import { reportView } from './report.js'
import { textOf } from './shared.js'

const views: Readonly<Record<ViewName, (app: App, checked: Checked) => HTMLElement>> = {
  findings: findingsView,
  report: reportView,
  chains: chainsView,
  changes: changesView,
}

/** A checked dataset: what it is, what it was checked with, and the view that is chosen. */
export function resultView(app: App, checked: Checked): HTMLElement {
  const { words, state } = app
  return h(
    'div',
    { class: 'result' },
    h(
      'div',
      { class: 'head' },
      h('h1', { tabindex: -1 }, shown(textOf(checked.title, app) ?? words.untitled)),
      h(
        'p',
        { class: 'facts' },
        h('span', {}, words.facts(checked.records.toLocaleString(words.locale), checked.files.length)),
        ' ',
        h('span', {}, `${words.checkedWith}: ${checked.checkedWith.join(', ')}`),
      ),
      h(
        'div',
        { class: 'actions controls' },
        h('button', { type: 'button', id: 'another', click: () => void app.restart() }, words.another),
        rootSelect(app, checked),
      ),
      checked.notices.length > 0 &&
        h(
          'ul',
          { class: 'notice' },
          checked.notices.map((notice) => h('li', {}, shown(notice[state.language]))),
        ),
    ),
    h(
      'nav',
      { 'aria-label': words.views, class: 'views' },
      h(
        'ul',
        {},
        viewNames.map((name) =>
          h(
            'li',
            {},
            h(
              'a',
              { href: `#${name}`, 'aria-current': state.view === name ? 'page' : undefined },
              words[name],
              tally(name, app, checked),
            ),
          ),
        ),
      ),
    ),
    h('div', { class: 'view', id: 'view' }, views[state.view](app, checked)),
  )
}

function tally(name: ViewName, { state, words }: App, checked: Checked): HTMLElement | false {
  const { error, warning, info } = checked.counts
  const count =
    name === 'findings'
      ? error + warning + info
      : name === 'chains'
        ? checked.chains.length
        : name === 'changes'
          ? state.originals.size
          : undefined
  return count !== undefined && h('span', { class: 'tally' }, count.toLocaleString(words.locale))
}

/** Which dataset, where what was dropped holds several. */
function rootSelect({ words, chooseRoot }: App, { roots, root }: Checked): HTMLElement | false {
  if (roots.length < 2) return false
  const select = h(
    'select',
    { id: 'root', change: () => void chooseRoot(select.value) },
    roots.map((one) => h('option', { value: one, selected: one === root }, shown(one === '' ? './' : one))),
  )
  return h('label', {}, `${words.dataset} `, select)
}
