import { readFile } from 'node:fs/promises'
import { htmlStyle } from '@sotekit/report'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { addApi } from './api/routes.js'
import { answerProblem, asProblem } from './http/answer-problem.js'
import { cached } from './http/cached.js'
import { languageOf, preferredLanguage } from './http/language.js'
import { pagePolicy } from './http/policy.js'
import { problem } from './http/problem.js'
import { answerPage } from './pages/problem-page.js'
import { addPages } from './pages/routes.js'

const longestAddress = 2000
const largestBody = 256 * 1024
const ownStyle = await readFile(new URL('pages/portal.css', import.meta.url), 'utf8')
const icon = await readFile(new URL('pages/icon.svg', import.meta.url), 'utf8')

/**
 * The portal as a hono app over a store: pages under `/fi` and `/en`, the API under `/api`.
 *
 * @param {import('./store/store.js').Store} store
 */
export function createApp(store) {
  /** @type {Hono<import('./http/language.js').Env>} */
  const app = new Hono()
  const isApi = (/** @type {import('hono').Context} */ c) =>
    c.req.path === '/api' || c.req.path.startsWith('/api/')

  app.use((c, next) => {
    const asked = languageOf(isApi(c) ? c.req.query('lang') : c.req.path.split('/')[1])
    c.set('language', asked ?? preferredLanguage(c.req.header('Accept-Language')))
    return next()
  })
  app.use(cached(store.current, (c) => c.get('language')))
  app.use(
    secureHeaders({
      overwrite: false,
      xFrameOptions: 'DENY',
      referrerPolicy: 'same-origin',
      // Said by whatever ends TLS in front of the portal.
      strictTransportSecurity: false,
    }),
  )
  app.use(async (c, next) => {
    const { served, rejected } = store.current()
    c.header('Content-Security-Policy', pagePolicy)
    c.header('Sotekit-Data-Version', served.version)
    c.header('Sotekit-Data-State', rejected === undefined ? 'current' : 'last-good')
    if (c.req.url.length > longestAddress) throw problem('address-too-long')
    const isCheck = c.req.method === 'POST' && c.req.path.startsWith('/api/check/')
    if (!['GET', 'HEAD'].includes(c.req.method) && !isCheck)
      throw problem('method-not-allowed', { received: c.req.method, headers: { Allow: 'GET, HEAD' } })
    await next()
  })
  app.use(
    '/api/check/*',
    bodyLimit({
      maxSize: largestBody,
      onError: () => {
        throw problem('body-too-large', {
          expected: { fi: `enintään ${largestBody} tavua`, en: `at most ${largestBody} bytes` },
        })
      },
    }),
  )
  app.get('/style.css', (c) =>
    c.body(`${htmlStyle}${ownStyle}`, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  )
  app.get('/icon.svg', (c) => c.body(icon, 200, { 'Content-Type': 'image/svg+xml' }))
  addApi(app, store)
  addPages(app, store)
  app.notFound(() => {
    throw problem('unknown-address')
  })
  app.onError((error, c) => {
    const known = asProblem(error)
    if (known.problem === 'internal') console.error(error)
    return isApi(c) ? answerProblem(c, known, c.get('language')) : answerPage(c, known, store.current())
  })
  return app
}
