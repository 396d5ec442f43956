// The parts in headless Chromium: one bundle, served under a policy that allows scripts of its own host alone.
import { createServer } from 'node:http'
import { join } from 'node:path'
import { build } from 'esbuild'
import { NotHere } from '../release/fetched.js'

/** A machine may be busy with other things. */
const timeout = 120_000
const policy = "default-src 'none'; script-src 'self'"

/** @param {string} folder the consumer @returns {Promise<string>} */
async function bundle(folder) {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'browser.js')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    write: false,
    absWorkingDir: folder,
  })
  return outputFiles[0]?.text ?? ''
}

/** @param {string} script @returns {Promise<{ address: string, close: () => void }>} */
function serve(script) {
  const server = createServer(({ url = '/' }, response) => {
    const isScript = url === '/bundle.js'
    const type = isScript ? 'text/javascript' : 'text/html'
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy })
    response.end(isScript ? script : '<!doctype html><script type="module" src="/bundle.js"></script>')
  })
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address())
      done({ address: `http://127.0.0.1:${address.port}/`, close: () => server.close() })
    })
  })
}

/**
 * @param {string} folder @param {boolean} quick
 * @returns {Promise<{ version: string, size: number, results: Record<string, string | null>, violations: string[] }>}
 */
export async function inChromium(folder, quick) {
  const { chromium: path, chromiumArguments } = await programs()
  if (path === undefined) throw new NotHere('Chromium is not installed (CHROMIUM=path names one)')
  const script = await bundle(folder)
  const { chromium } = await import('playwright-core')
  const { address, close } = await serve(script)
  const browser = await chromium.launch({ executablePath: path, args: [...chromiumArguments], timeout })
  try {
    const page = await browser.newPage()
    /** @type {string[]} */
    const complaints = []
    page.on('console', (said) => {
      if (/Content Security Policy/i.test(said.text())) complaints.push(said.text().slice(0, 200))
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    // The scripts go on after the page stands; how long is waited for below.
    await page.goto(quick ? `${address}?quick` : address, { waitUntil: 'commit', timeout })
    const outcome = await page.waitForFunction(() => Reflect.get(globalThis, 'outcome'), undefined, {
      timeout: 600_000,
    })
    const { results, violations } = await outcome.jsonValue()
    const all = [...new Set([...violations, ...complaints])]
    return { version: browser.version(), size: script.length, results, violations: all }
  } finally {
    await browser.close()
    close()
  }
}

/** `programs.ts` is TypeScript, for tests; here its two values are found without a compiler. */
async function programs() {
  const { transform } = await import('esbuild')
  const { readFileSync } = await import('node:fs')
  const source = readFileSync(new URL('../programs.ts', import.meta.url), 'utf8')
  const { code } = await transform(source, { loader: 'ts', format: 'esm' })
  return await import(`data:text/javascript,${encodeURIComponent(code)}`)
}
