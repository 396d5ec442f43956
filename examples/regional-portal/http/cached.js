import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const pack = promisify(gzip)
const mostAnswers = 300
const mostBytes = 64_000_000

/**
 * @typedef {object} Answer
 * @property {Uint8Array} body
 * @property {Uint8Array | undefined} packed
 * @property {string} etag
 * @property {Record<string, string>} headers plain, since the server sends those fastest
 *
 * @typedef {{ answers: Map<string, Answer>, bytes: number }} Kept
 */

/**
 * Keeps answers as long as the data stays the same, gives each an ETag, answers 304 to who has it already, and packs
 * what is sent. Keyed by address and language; bounded in number and size. Stands before all that adds headers: a kept
 * answer has them already.
 *
 * @param {() => object} state a new object whenever the data changed
 * @param {(c: import('hono').Context) => string} languageOf
 * @returns {import('hono').MiddlewareHandler}
 */
export function cached(state, languageOf) {
  /** @type {WeakMap<object, Kept>} */
  const byState = new WeakMap()
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const now = state()
    const kept = byState.get(now) ?? { answers: new Map(), bytes: 0 }
    byState.set(now, kept)
    const key = `${languageOf(c)} ${c.req.url.slice(c.req.url.indexOf('/', 8))}`
    const found = kept.answers.get(key)
    if (found !== undefined) return respond(c, found)
    await next()
    if (c.res.status !== 200) return
    const answer = await answerOf(c.res)
    keep(kept, key, answer)
    c.res = undefined
    c.res = respond(c, answer)
  }
}

/** The oldest answers make room. @param {Kept} kept @param {string} key @param {Answer} answer */
function keep(kept, key, answer) {
  kept.answers.set(key, answer)
  kept.bytes += answer.body.length
  for (const [oldest, { body }] of kept.answers) {
    if (kept.answers.size <= mostAnswers && kept.bytes <= mostBytes) return
    kept.answers.delete(oldest)
    kept.bytes -= body.length
  }
}

/** @param {Response} response @returns {Promise<Answer>} */
async function answerOf(response) {
  const body = new Uint8Array(await response.arrayBuffer())
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = Object.fromEntries(response.headers)
  const isPackable = body.length > 1000 && !/zip|sheet/.test(headers['content-type'] ?? '')
  return {
    body,
    packed: isPackable ? new Uint8Array(await pack(body)) : undefined,
    etag,
    headers: { 'cache-control': 'no-cache', ...headers, etag, vary: 'Accept-Language, Accept-Encoding' },
  }
}

/**
 * @param {import('hono').Context} c
 * @param {Answer} answer
 */
function respond(c, { body, packed, etag, headers }) {
  const known = c.req.header('If-None-Match')
  if (known !== undefined && isKnown(known, etag)) {
    const { 'content-type': _type, ...kept } = headers
    return new Response(null, { status: 304, headers: kept })
  }
  if (packed === undefined || !takesGzip.test(c.req.header('Accept-Encoding') ?? ''))
    return new Response(/** @type {any} */ (body), { headers })
  return new Response(/** @type {any} */ (packed), { headers: { ...headers, 'content-encoding': 'gzip' } })
}

const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/

/** Weak comparison (RFC 9110, 13.1.2). @param {string} header @param {string} etag */
function isKnown(header, etag) {
  const tags = header.split(',').map((one) => one.trim().replace(/^W\//, ''))
  return tags.includes(etag.slice(2)) || tags.includes('*')
}
