import { problem } from '../http/problem.js'
import { openApi } from './openapi.js'
import { operations } from './operations/index.js'
import { languageParameter, readParameters } from './parameters.js'

/**
 * Puts the API on an app: one route per operation, and its description.
 *
 * @param {import('hono').Hono<any>} app
 * @param {import('../store/store.js').Store} store
 */
export function addApi(app, store) {
  app.get('/api/openapi.json', (c) => c.json(openApi(store.current().served)))
  for (const operation of operations) {
    app.on(operation.method, operation.path.replace(/\{(\w+)\}/g, ':$1'), (c) =>
      answer(c, operation, store.current()),
    )
  }
}

/**
 * @param {import('hono').Context} c
 * @param {import('./operation.js').Operation} operation
 * @param {import('../store/store.js').State} state
 */
async function answer(c, operation, state) {
  const snapshot = state.served
  const { plugin, parameters, handle } = operation
  if (plugin !== undefined && !snapshot.dataset.plugins.includes(plugin))
    throw problem('plugin-absent', { received: plugin, args: { plugin } })
  const values = readParameters(c, [...parameters, languageParameter], snapshot)
  const language = c.get('language')
  const result = await handle({ c, snapshot, state, values, language })
  if (result instanceof Response) return result
  const response = c.json(/** @type {any} */ (result))
  const { next } = /** @type {{ next?: string }} */ (result ?? {})
  if (next !== undefined) response.headers.set('Link', `<${next}>; rel="next"`)
  return response
}
