import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumArguments, chromium as path } from '../programs.js'

const site = new URL('../../../../docs/reference/', import.meta.url).pathname
const isBuilt = existsSync(join(site, 'assets', 'search.js'))
const absent = isBuilt ? 'no Chromium' : 'site not built: npm run docs'

/** One of each kind of page. */
const pages = {
  front: 'index.html',
  guide: 'documents/docs_guides_five-minutes.html',
  module: 'modules/_sotekit_core.index.html',
  interface: 'interfaces/_sotekit_core.index.Municipality.html',
  function: 'functions/_sotekit_core.index.deadline.html',
  code: 'documents/Diagnostics.core_chain-deadline.html',
  diagnostics: 'documents/Diagnostics.html',
} as const
const kinds = Object.entries(pages)
// The long lists are made of the same parts; axe takes tens of seconds on them.
const looked = kinds.filter(([kind]) => kind !== 'module' && kind !== 'diagnostics')
// TypeDoc's theme puts links of the navigation into <summary>: both can be used by keyboard, and only a theme of
// our own could part them.
const accepted = "{ 'nested-interactive': { enabled: false } }"

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

interface Opened {
  readonly page: Page
  readonly problems: readonly string[]
  readonly close: () => Promise<void>
}

function serve(): Server {
  return createServer(({ url = '/' }, response) => {
    const file = join(site, normalize(decodeURIComponent(url.replace(/\?.*$/, ''))))
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end()
    const type = types[extname(file)] ?? 'application/octet-stream'
    return response.writeHead(200, { 'content-type': type }).end(readFileSync(file))
  })
}

describe.skipIf(!isBuilt || path === undefined)(
  isBuilt && path !== undefined ? 'the built site in Chromium' : `the built site (${absent})`,
  () => {
    const server = serve()
    let browser: Browser
    let base = ''
    beforeAll(async () => {
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
      base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      browser = await chromium.launch({ executablePath: path ?? '', args: [...chromiumArguments] })
    }, 60_000)
    afterAll(async () => {
      await browser?.close()
      server.close()
    })

    /** Opens a page and waits for its navigation; what goes wrong meanwhile is collected in `problems`. */
    async function open(file: string, options: BrowserContextOptions = {}): Promise<Opened> {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
      const page = await context.newPage()
      const problems: string[] = []
      page.on('console', (one) => ['error', 'warning'].includes(one.type()) && problems.push(one.text()))
      page.on('pageerror', (error) => problems.push(error.message))
      page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`))
      // Browsers ask for an icon of their own accord; the site has none.
      await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
      page.on('response', (one) => one.status() >= 400 && problems.push(`${one.status()}: ${one.url()}`))
      await page.goto(`${base}${file}`)
      await page.waitForFunction('document.querySelector("#tsd-nav-container a") !== null')
      return { page, problems, close: () => context.close() }
    }
    const focused = (page: Page, inside: string) =>
      page.evaluate(`document.activeElement.closest(${JSON.stringify(inside)}) !== null`)

    it.each(kinds)('%s: no error, and nothing sticks out at 360 pixels', async (_kind, file) => {
      const { page, problems, close } = await open(file, { viewport: { width: 360, height: 800 } })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
      expect(problems).toEqual([])
      await close()
    })

    it.each(['light', 'dark'] as const)(
      'axe finds nothing serious in %s mode',
      async (colorScheme) => {
        // Only colours depend on the scheme.
        const only = colorScheme === 'dark' ? ", runOnly: ['color-contrast', 'link-in-text-block']" : ''
        const found: string[] = []
        for (const [kind, file] of looked) {
          const { page, close } = await open(file, { colorScheme })
          await page.addScriptTag({ path: new URL(import.meta.resolve('axe-core')).pathname })
          const serious = (await page.evaluate(
            `axe.run(document, { resultTypes: ['violations'], preload: false, rules: ${accepted}${only} }).then(({ violations }) => violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => id + ' × ' + nodes.length + ': ' + nodes[0].html + ' ' + nodes[0].failureSummary))`,
          )) as readonly string[]
          found.push(...serious.map((one) => `${kind}: ${one}`))
          await close()
        }
        expect(found).toEqual([])
      },
      90_000,
    )

    it('follows the colour scheme of the reader', async () => {
      const shades: number[] = []
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, close } = await open(pages.front, { colorScheme })
        const colour = await page.evaluate('getComputedStyle(document.body).backgroundColor')
        shades.push(Number(/\d+/.exec(String(colour))?.[0]))
        await close()
      }
      expect(shades[0]).toBeGreaterThan(200)
      expect(shades[1]).toBeLessThan(60)
    })

    it.each(['button', 'key'])(
      'search by %s: järjestäjä leads to the arrangement, which names the organiser',
      async (way) => {
        const { page, problems, close } = await open(pages.guide)
        if (way === 'button') await page.click('#tsd-search-trigger')
        else await page.keyboard.press('/')
        await page.waitForSelector('#tsd-search[open]')
        await page.keyboard.type('järjestäjä')
        await page.waitForSelector('#tsd-search-results li a')
        const links = await page.locator('#tsd-search-results li').allInnerTexts()
        expect(links.join('\n')).toMatch(/organiser/i)
        await page.keyboard.press('ArrowDown')
        await Promise.all([page.waitForURL(/Arrangement/), page.keyboard.press('Enter')])
        expect(problems).toEqual([])
        await close()
      },
    )

    it('finds nothing for a word that nobody uses, and says so', async () => {
      const { page, close } = await open(pages.front)
      await page.click('#tsd-search-trigger')
      await page.keyboard.type('xyzzyx')
      await page.waitForFunction('/xyzzyx/.test(document.querySelector("#tsd-search-status").textContent)')
      expect(await page.locator('#tsd-search-results li').count()).toBe(0)
      await close()
    })

    it('by keyboard: skip link first, then search and navigation', async () => {
      const { page, close } = await open(pages.function)
      await page.keyboard.press('Tab')
      expect(await focused(page, '.skip')).toBe(true)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await focused(page, '.col-content')).toBe(true)

      await page.goto(`${base}${pages.function}`)
      await page.waitForFunction('document.querySelector("#tsd-nav-container a") !== null')
      const reached = new Set<string>()
      for (let i = 0; i < 100 && reached.size < 3; i += 1) {
        await page.keyboard.press('Tab')
        for (const place of ['#tsd-search-trigger', '.col-content', '.site-menu'])
          if (await focused(page, place)) reached.add(place)
      }
      expect([...reached].sort()).toEqual(['#tsd-search-trigger', '.col-content', '.site-menu'])
      await close()
    })
  },
)
