import { html } from 'hono/html'
import { problems } from '../http/problem.js'
import { layout } from './layout.js'
import { pageFor } from './page.js'

/**
 * A problem as a page, for whoever came with a browser.
 *
 * @param {import('hono').Context} c
 * @param {import('../http/problem.js').ProblemError} error
 * @param {import('../store/store.js').State} state
 */
export function answerPage(c, { problem: kind, status, diagnostic, headers }, state) {
  const page = pageFor(c, state)
  const { say, to } = page
  const title = problems[kind][1]
  const body = html`${diagnostic.message === title ? '' : html`<p>${say(diagnostic.message)}.</p>`}${
    diagnostic.received === undefined
      ? ''
      : html`<p>${say({ fi: 'Saatiin', en: 'Received' })}: <code>${diagnostic.received}</code></p>`
  }${
    diagnostic.expected === undefined
      ? ''
      : html`<p>${say({ fi: 'Odotettiin', en: 'Expected' })}: ${say(diagnostic.expected)}</p>`
  }<p><a href="${to('')}">${say({ fi: 'Alkuun', en: 'To the first page' })}</a></p>`
  c.header('Cache-Control', 'no-store')
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  return c.html(layout(page, { title: say(title), body }), /** @type {any} */ (status))
}
