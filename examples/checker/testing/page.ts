import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumArguments, chromium as path } from '@sotekit/tools/programs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { buildChecker } from '../build.js'

/** The built page on a server that knows nothing of it, under a path that the page does not know. */
export interface Site {
  readonly browser: Browser
  readonly address: string
  readonly file: string
  /** Paths that were asked for, of every page. */
  readonly requests: string[]
  readonly close: () => Promise<void>
}

export async function openSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'checker-'))
  // From source, so that the tests need no build.
  await buildChecker({ out: folder, conditions: ['@sotekit/source'] })
  const file = join(folder, 'index.html')
  const page = await readFile(file)
  const requests: string[] = []
  const server: Server = createServer(({ url = '' }, response) => {
    requests.push(url)
    if (url !== '/some/where/') response.writeHead(404).end()
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  const browser = await chromium.launch({ executablePath: path ?? '', args: [...chromiumArguments] })
  return {
    browser,
    file,
    requests,
    address: `http://127.0.0.1:${port}/some/where/`,
    close: async () => {
      await browser.close()
      server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A page with all that it says to the console and all that it asks of any network. */
export interface Visit {
  readonly page: Page
  readonly messages: readonly string[]
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

export async function visit(
  site: Site,
  options: BrowserContextOptions = {},
  address: string = site.address,
): Promise<Visit> {
  const context = await site.browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const messages: string[] = []
  const asked: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  context.on('request', (request) => {
    if (!/^(blob|data|about):/.test(request.url())) asked.push(request.url())
  })
  await page.goto(address)
  return { page, messages, asked, close: () => context.close() }
}

/** Drops files or folders of the disk onto the page, as a hand would. */
export async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', {
      type,
      x: 300,
      y: 400,
      data: { items: [], files: [...paths], dragOperationsMask: 1 },
    })
  }
}
