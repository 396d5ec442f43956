import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const pack = promisify(gzip)
const mostAnswers = 300
const largestKept = 4_000_000

/**
 * @typedef {{ body: Uint8Array, packed: Uint8Array | undefined, etag: string, headers: Headers }} Answer
 */

/**
 * Keeps answers as long as the data stays the same, gives each an ETag, answers 304 to who has it already, and packs
 * what is sent. Keyed by address and language; bounded in number and size.
 *
 * @param {() => object} state a new object whenever the data changed
 * @param {(c: import('hono').Context) => string} languageOf
 * @returns {import('hono').MiddlewareHandler}
 */
export function cached(state, languageOf) {
  /** @type {WeakMap<object, Map<string, Answer>>} */
  const kept = new WeakMap()
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const now = state()
    const answers = kept.get(now) ?? new Map()
    kept.set(now, answers)
    const { pathname, search } = new URL(c.req.url)
    const key = `${languageOf(c)} ${pathname}${search}`
    let answer = answers.get(key)
    if (answer === undefined) {
      await next()
      if (c.res.status !== 200) return
      answer = await answerOf(c.res)
      if (answer.body.length <= largestKept) {
        answers.set(key, answer)
        if (answers.size > mostAnswers) answers.delete(answers.keys().next().value)
      }
    }
    c.res = undefined
    c.res = respond(c, answer)
  }
}

/** @param {Response} response */
async function answerOf(response) {
  const body = new Uint8Array(await response.arrayBuffer())
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const headers = new Headers(response.headers)
  headers.set('ETag', `W/"${digest}"`)
  headers.set('Cache-Control', headers.get('Cache-Control') ?? 'no-cache')
  headers.append('Vary', 'Accept-Language, Accept-Encoding')
  const packable = body.length > 1000 && !/zip|sheet/.test(headers.get('Content-Type') ?? '')
  return {
    body,
    packed: packable ? new Uint8Array(await pack(body)) : undefined,
    etag: `W/"${digest}"`,
    headers,
  }
}

/**
 * @param {import('hono').Context} c
 * @param {Answer} answer
 */
function respond(c, { body, packed, etag, headers }) {
  const known = (c.req.header('If-None-Match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (known.includes(etag.slice(2)) || known.includes('*')) {
    const kept = new Headers(headers)
    kept.delete('Content-Type')
    return new Response(null, { status: 304, headers: kept })
  }
  const isPacked =
    packed !== undefined &&
    /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(c.req.header('Accept-Encoding') ?? '')
  const sent = new Headers(headers)
  if (isPacked) sent.set('Content-Encoding', 'gzip')
  return new Response(/** @type {any} */ (isPacked ? packed : body), { headers: sent })
}
