import { h, shown } from '../page/dom.js'
import type { App } from '../page/state.js'
import type { Mended } from '../protocol.js'
import { changeView } from './change.js'

/** Shows what fixes would change, and asks. */
export function mendDialog(app: App, mended: Mended): void {
  const { words, state } = app
  const close = (): void => dialog.close()
  const apply = (): void => {
    dialog.close()
    void app.keep(mended)
  }
  const dialog = h(
    'dialog',
    { class: 'mend-dialog', 'aria-labelledby': 'mend-title', close: () => dialog.remove() },
    h('h2', { id: 'mend-title' }, words.preview),
    h(
      'p',
      {},
      mended.applied > 0 ? words.previewNote(mended.applied, mended.files.length) : words.nothingToApply,
    ),
    mended.left > 0 && h('p', {}, words.forLater(mended.left.toLocaleString(words.locale))),
    mended.files.map(({ path, change }) => [h('h3', {}, shown(path)), changeView(app, path, change)]),
    mended.refused.length > 0 && [
      h('h3', {}, words.refused),
      h(
        'ul',
        {},
        mended.refused.map(({ place, title, reason }) =>
          h('li', {}, `${shown(place)}: ${shown(title[state.language])} – ${shown(reason[state.language])}`),
        ),
      ),
    ],
    h(
      'p',
      { class: 'actions dialog-actions' },
      mended.applied > 0 &&
        h('button', { type: 'button', class: 'primary', id: 'apply', click: apply }, words.apply),
      h('button', { type: 'button', click: close }, mended.applied > 0 ? words.cancel : words.close),
    ),
  )
  document.body.append(dialog)
  dialog.showModal()
  dialog.querySelector<HTMLElement>('.dialog-actions button')?.focus()
}

/** Tells that fixes are being worked out; gives what takes the message away. */
export function waitDialog({ words, announce }: App, cancel: () => void): () => void {
  const dialog = h(
    'dialog',
    { 'aria-labelledby': 'wait-title', close: () => dialog.remove(), cancel },
    h('h2', { id: 'wait-title' }, words.working),
    h('progress', { 'aria-label': words.working }),
    h('p', { class: 'actions' }, h('button', { type: 'button', click: cancel }, words.cancel)),
  )
  document.body.append(dialog)
  dialog.showModal()
  announce(words.working)
  return () => dialog.close()
}

/** Asks whether changes may be lost. */
export function leaveDialog({ words }: App): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (yes: boolean) => (): void => {
      resolve(yes)
      dialog.close()
    }
    const dialog = h(
      'dialog',
      {
        'aria-labelledby': 'leave-title',
        close: () => {
          resolve(false)
          dialog.remove()
        },
      },
      h('h2', { id: 'leave-title' }, words.leave),
      h(
        'p',
        { class: 'actions' },
        h('button', { type: 'button', click: answer(false) }, words.cancel),
        h('button', { type: 'button', class: 'primary', id: 'leave', click: answer(true) }, words.leaveYes),
      ),
    )
    document.body.append(dialog)
    dialog.showModal()
  })
}
