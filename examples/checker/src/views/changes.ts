import { fill, h, shown } from '../page/dom.js'
import { fileName, save } from '../page/save.js'
import type { App } from '../page/state.js'
import type { SourceFile } from '../protocol.js'
import { changeView } from './change.js'

/** What was mended so far, and the files to take home. */
export function changesView(app: App): HTMLElement {
  const { words, state } = app
  const changed = state.files.filter(({ path }) => state.originals.has(path))
  const took = (name: string): void => {
    state.downloaded = true
    app.announce(words.downloaded(name))
  }
  const all = async (): Promise<void> => {
    save('sotekit.zip', await app.client().call('zip', state.files), 'application/zip')
    took('sotekit.zip')
  }
  return h(
    'section',
    { 'aria-labelledby': 'view-title' },
    h('h2', { id: 'view-title', tabindex: -1 }, words.changes),
    changed.length === 0
      ? h('p', { class: 'soft' }, words.noChanges)
      : [
          h('p', {}, words.changesNote),
          h(
            'p',
            { class: 'actions controls' },
            h(
              'button',
              { type: 'button', class: 'primary', id: 'zip', click: () => void all() },
              words.downloadAll,
            ),
            h('button', { type: 'button', id: 'undo', click: () => void app.undo() }, words.undo),
          ),
          changed.map((file) => changedFile(app, file, took)),
        ],
  )
}

function changedFile(app: App, file: SourceFile, took: (name: string) => void): HTMLElement {
  const { words, state } = app
  const name = fileName(file.path)
  const body = h('div', { class: 'change-body' })
  const original = state.originals.get(file.path) ?? new Blob()
  void app
    .client()
    .call('compare', { before: { path: file.path, content: original }, after: file })
    .then((change) => fill(body, changeView(app, file.path, change)))
    .catch(() => {})
  const download = (): void => {
    save(name, file.content)
    took(name)
  }
  return h(
    'article',
    { class: 'change' },
    h(
      'div',
      { class: 'change-head' },
      h('h3', {}, shown(file.path)),
      h(
        'button',
        {
          type: 'button',
          class: 'controls download',
          click: download,
          'aria-label': `${words.download}: ${shown(name)}`,
        },
        words.download,
      ),
    ),
    body,
  )
}
