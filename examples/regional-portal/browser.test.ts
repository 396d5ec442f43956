import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { chromiumArguments, chromium as path } from '@sotekit/tools/programs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataOf, portalOver } from './testing/portal.js'

const addresses = [
  '',
  '/municipalities/614?at=2021-05-05',
  '/measures',
  '/measures/m01',
  '/chains',
  '/chains/c01?municipality=614&start=2021-05-05',
  '/chains/c04',
  '/budget',
  '/participation',
  '/criteria',
  '/findings',
  '/data',
  '/nowhere',
]

/**
 * Every page is looked at in every way. axe is slow: here it audits each page once, the even ones as they are on a
 * phone in Finnish, the odd ones on a dark screen in English; `npm run check:full` audits all of them in every way.
 */
const isAudited = (address: string, ...way: readonly (string | number)[]): boolean =>
  process.env['SOTEKIT_FULL'] === '1' ||
  way.join(' ') === (addresses.indexOf(address) % 2 === 0 ? 'fi 360 light' : 'en 1440 dark')

describe.skipIf(path === undefined)('in Chromium', () => {
  let browser: Browser
  let server: Server
  let base: string
  beforeAll(async () => {
    const { app } = await portalOver(dataOf('lapland'))
    await new Promise<void>((resolve) => {
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve()) as Server
    })
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await chromium.launch({ executablePath: path ?? '', args: [...chromiumArguments] })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  async function open(options: BrowserContextOptions): Promise<{ page: Page; messages: string[] }> {
    const page = await (await browser.newContext(options)).newPage()
    const messages: string[] = []
    page.on('console', (message) => messages.push(message.text()))
    page.on('pageerror', (error) => messages.push(String(error)))
    return { page, messages }
  }

  describe.each(['fi', 'en'])('/%s', (language) => {
    it.each([360, 1440])(
      'at %d pixels, light and dark: every page fits, is accessible and obeys its policy',
      async (width) => {
        const { page, messages } = await open({ viewport: { width, height: 900 } })
        for (const address of addresses) {
          const response = await page.goto(`${base}/${language}${address}`)
          expect([address, response?.status()]).toEqual([address, address === '/nowhere' ? 404 : 200])
          expect([address, await page.evaluate('document.scripts.length')]).toEqual([address, 0])
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme })
            expect([address, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([
              address,
              width,
            ])
            if (isAudited(address, language, width, colorScheme))
              expect([address, await seriousIn(page)]).toEqual([address, []])
          }
        }
        const expected = /status of 404/ // the page that is not there
        expect(messages.filter((one) => !expected.test(one))).toEqual([])
      },
      60_000,
    )
  })

  it('works without script: slider, filters, figures that open', async () => {
    const { page, messages } = await open({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false })
    await page.goto(`${base}/en`)
    await page.locator('.tiles a', { hasText: 'Posio' }).click()
    await page.getByLabel('Move in time').fill('40')
    await page.getByRole('button', { name: 'Show this month' }).click()
    expect(page.url()).toBe(`${base}/en/municipalities/614?at=2023-05-01`)
    await page.getByRole('link', { name: '1 Jan 2020' }).click()
    expect(await page.locator('.cards').first().innerText()).toContain('Coronaria')

    await page.getByRole('link', { name: 'Measures', exact: true }).click()
    await page.getByLabel('Sub-programme').selectOption({ index: 3 })
    await page.getByRole('button', { name: 'Filter' }).click()
    expect(await page.getByRole('status').innerText()).toMatch(/^\d+ measures \(of 88\)/)

    await page.getByRole('link', { name: 'Budget', exact: true }).click()
    const grant = page.locator('.figure-details', { hasText: 'State grant' }).first()
    await grant.locator('summary').first().click()
    expect(await grant.locator('.trace').first().isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Suomeksi' }).click()
    expect(await page.locator('h1').innerText()).toBe('Talous')
    expect(messages).toEqual([])
  })

  it('can be walked through by keyboard, with the focus always in sight', async () => {
    const { page } = await open({ viewport: { width: 360, height: 800 } })
    await page.goto(`${base}/fi/municipalities/614`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    const seen = new Set<string>()
    for (let i = 0; i < 60; i++) {
      const shown = await page.evaluate(`(() => {
        const one = document.activeElement
        if (one === document.body) return 'end'
        const { top, bottom, width } = one.getBoundingClientRect()
        const outline = getComputedStyle(one).outlineStyle
        return bottom > 0 && top < innerHeight && width > 0 && outline !== 'none' ? one.tagName : 'hidden: ' + one.outerHTML.slice(0, 80)
      })()`)
      if (shown === 'end') break
      seen.add(String(shown))
      await page.keyboard.press('Tab')
    }
    expect([...seen].filter((one) => one.startsWith('hidden'))).toEqual([])
    expect([...seen].sort()).toEqual(['A', 'BUTTON', 'INPUT', 'SUMMARY'])

    await page.goto(`${base}/fi/municipalities/614?at=2022-12-01`)
    await page.locator('#f-month').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.waitForURL(/at=2023-01-01/)
  })

  it('prints without menus and forms, black on white', async () => {
    const { page } = await open({ viewport: { width: 700, height: 900 }, colorScheme: 'dark' })
    await page.goto(`${base}/fi/municipalities/614`)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.locator('nav.menu').isVisible()).toBe(false)
    expect(await page.locator('form').first().isVisible()).toBe(false)
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)')
  })
})

/** What axe finds that is serious or critical. It comes in by the browser's tools: the page's policy stays as it is. */
async function seriousIn(page: Page): Promise<unknown> {
  await page.evaluate(await axe())
  return page.evaluate(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map((one) => one.id + ': ' + one.nodes[0].html.slice(0, 160)))`)
}

let source: Promise<string> | undefined
function axe(): Promise<string> {
  source ??= import('node:fs/promises').then(({ readFile }) =>
    readFile(new URL(import.meta.resolve('axe-core')), 'utf8').then((text) => `${text}; undefined`),
  )
  return source
}
