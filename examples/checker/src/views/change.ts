import { h, shown } from '../page/dom.js'
import type { App } from '../page/state.js'
import type { Change, Hunk } from '../protocol.js'

/** A change of a file: the lines that went and came. */
export function changeView({ words }: App, path: string, change: Change): HTMLElement {
  if (change.type === 'much') return h('p', { class: 'soft' }, words.tooMuch)
  const label = `${words.changes}: ${shown(path)}`
  return h('div', { class: 'code', tabindex: 0, role: 'region', 'aria-label': label }, lines(change.hunks))
}

function lines(hunks: readonly Hunk[]): HTMLElement {
  return h(
    'table',
    { class: 'lines diff', role: 'presentation' },
    hunks.map((hunk, i) => h('tbody', { class: i > 0 && 'gap' }, rows(hunk))),
  )
}

function rows({ oldStart, newStart, lines: all }: Hunk): readonly HTMLElement[] {
  let [old, now] = [oldStart, newStart]
  return all.map((line) => {
    const sign = line[0] ?? ' '
    const text = shown(line.slice(1))
    if (sign === '\\') return h('tr', {}, h('td', { class: 'number' }), h('td', { class: 'line' }, text))
    const number = sign === '-' ? old : now
    if (sign !== '+') old++
    if (sign !== '-') now++
    const content = sign === '-' ? h('del', {}, text) : sign === '+' ? h('ins', {}, text) : text
    return h(
      'tr',
      { class: sign === '-' ? 'gone' : sign === '+' ? 'come' : undefined },
      h('td', { class: 'number' }, number),
      h('td', { class: 'line' }, h('span', { class: 'sign' }, `${sign} `), content),
    )
  })
}
