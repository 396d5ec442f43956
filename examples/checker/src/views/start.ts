import { h } from '../page/dom.js'
import { chosen } from '../page/intake.js'
import type { App } from '../page/state.js'

/** The first thing that one sees: where to drop a dataset, and that it stays here. */
export function startView(app: App): HTMLElement {
  const { words, state } = app
  const notice = state.stage.name === 'start' ? state.stage.notice?.(words) : undefined
  return h(
    'div',
    { class: 'start' },
    h('h1', { tabindex: -1 }, words.title),
    h('p', { class: 'lead' }, words.lead),
    notice !== undefined && h('p', { class: 'notice' }, notice),
    h(
      'section',
      { class: 'drop', 'aria-label': words.drop },
      h(
        'p',
        { class: 'drop-title' },
        h('span', { class: 'drop-sign', 'aria-hidden': 'true' }, '⤓'),
        words.drop,
      ),
      h('p', { class: 'soft' }, words.dropNote),
      h('p', { class: 'actions' }, picker(app, false), picker(app, true)),
    ),
    h(
      'section',
      { class: 'examples', 'aria-labelledby': 'try' },
      h('h2', { id: 'try' }, words.tryIt),
      h(
        'p',
        { class: 'actions' },
        h(
          'button',
          { type: 'button', id: 'lapland', click: () => void app.example('lapland') },
          words.lapland,
        ),
        h(
          'button',
          { type: 'button', id: 'mistakes', click: () => void app.example('mistakes') },
          words.mistakes,
        ),
      ),
    ),
    h(
      'section',
      { class: 'privacy', 'aria-labelledby': 'privacy' },
      h('h2', { id: 'privacy' }, words.privacyTitle),
      h('p', {}, words.privacy),
      h('p', {}, h('code', {}, policy())),
    ),
  )
}

/** A button that opens the browser's dialog; the input itself is hidden from all. */
function picker({ words, open }: App, folder: boolean): readonly HTMLElement[] {
  const name = folder ? words.chooseFolder : words.chooseFiles
  const input = h('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    id: folder ? 'folder-input' : 'file-input',
    ...(folder ? { webkitdirectory: true } : { accept: '.yaml,.yml,.json,.ndjson,.jsonl,.csv,.xlsx' }),
    change: () => void open(chosen(input.files)),
  })
  const button = h('button', { type: 'button', class: 'primary', click: () => input.click() }, name)
  return [button, input]
}

/** The part of the page's policy that matters to who asks: as it is, not as we say it is. */
function policy(): string {
  const content =
    document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''
  return content
    .split('; ')
    .filter((one) => /^(default-src|connect-src)/.test(one))
    .join('; ')
}
