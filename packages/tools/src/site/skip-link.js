// The first thing that Tab reaches on each page: a way past the toolbar to the content.
import { JSX } from 'typedoc'

/** @import { Application } from 'typedoc' */

/** @param {Application} app */
export function addSkipLink(app) {
  app.renderer.hooks.on('body.begin', () =>
    JSX.createElement('a', { class: 'skip', href: '#content' }, 'Skip to the content'),
  )
  app.renderer.hooks.on('content.begin', () => JSX.createElement('div', { id: 'content', tabIndex: '-1' }))
}
