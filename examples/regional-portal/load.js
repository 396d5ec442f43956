// What the portal bears, beside a bare hono route on the same machine: `node load.js [seconds per line] [connections]`.
// Both run on loopback in one other process, so that whoever asks does not slow whoever answers.
import { fork } from 'node:child_process'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createApp } from './app.js'
import { openFolder } from './store/store.js'

const lapland = fileURLToPath(new URL('../lapland/data', import.meta.url))
const [seconds = 2, connections = 8] = process.argv.slice(2).map(Number)
const most = 50_000 // requests per line

/** The side that answers. */
async function answer() {
  const store = await openFolder({ folder: lapland, every: 0 })
  const bare = new Hono().get('/', (c) => c.json({ ok: true }))
  const portal = createApp(store)
  const ports = await Promise.all(
    [bare, portal].map(
      (app) =>
        new Promise((resolve) => {
          serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info) => resolve(info.port))
        }),
    ),
  )
  process.send?.(ports)
}

async function measure() {
  const child = fork(fileURLToPath(import.meta.url), [], { stdio: 'inherit' })
  const [bare, portal] = await new Promise((resolve) => child.once('message', resolve))
  try {
    const lines = [
      ['bare hono route', bare, () => '/'],
      ['page again (kept)', portal, () => '/fi/municipalities/614'],
      ['page again (304)', portal, () => '/fi/municipalities/614', true],
      ['API again (kept)', portal, () => '/api/who?municipality=614'],
      ['who, another day each time', portal, (n) => `/api/who?municipality=614&at=${day(n)}`],
      ['municipality, another day each', portal, (n) => `/fi/municipalities/614?at=${day(n)}`],
      ['measures, another word each', portal, (n) => `/fi/measures?q=${n}`],
      ['a request refused', portal, (n) => `/api/who?at=${n}`],
    ]
    print(['', 'a second', '÷ bare', 'p99 ms', '× bare', 'bytes', 'failed'])
    await run(bare, () => '/')
    // The bare route anew before each line: a machine that does other things too does not tilt the ratios.
    for (const [title, port, path, known] of lines) {
      const before = await run(bare, () => '/')
      const { rate, p99, bytes, failed } = await run(port, path, known)
      const ratios = [(rate / before.rate).toFixed(2), p99.toFixed(1), (p99 / before.p99).toFixed(1)]
      print([title, rate.toFixed(0), ...ratios, bytes.toFixed(0), failed])
    }
  } finally {
    child.kill()
  }
}

/** A day that differs with the number: thousands of them. @param {number} n */
const day = (n) => new Date(Date.UTC(1990, 0, 1 + (n % 18_000))).toISOString().slice(0, 10)

/**
 * Asks for some time over a few connections, each one after its answer; gives answers a second and times.
 *
 * @param {number} port
 * @param {(n: number) => string} path
 * @param {boolean} [known] whether the asker has the answer already
 */
async function run(port, path, known = false) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const first = await ask(port, path(0), agent)
  const headers = known ? { 'If-None-Match': first.etag } : {}
  for (let i = 0; i < 200; i++) await ask(port, path(i), agent, headers) // warm
  const times = []
  let [count, failed, bytes] = [200, 0, 0]
  const started = performance.now()
  const end = started + seconds * 1000
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end && count < most) {
        const asked = performance.now()
        const { status, size } = await ask(port, path(count++), agent, headers)
        times.push(performance.now() - asked)
        bytes += size
        if (status >= 500) failed++
      }
    }),
  )
  const taken = (performance.now() - started) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  return {
    rate: times.length / taken,
    p99: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
    bytes: bytes / times.length,
    failed,
  }
}

function ask(port, path, agent, headers = {}) {
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, path, agent, host: '127.0.0.1', headers: { ...headers, 'Accept-Encoding': 'gzip' } },
      (answer) => {
        let size = 0
        answer.on('data', (part) => (size += part.length))
        answer.on('end', () => resolve({ status: answer.statusCode, size, etag: answer.headers.etag }))
      },
    )
    sent.on('error', reject)
    sent.end()
  })
}

/** @param {readonly (string | number)[]} cells */
function print(cells) {
  console.log(
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(32) : String(cell).padStart(10))).join(''),
  )
}

if (process.send) await answer()
else await measure()
