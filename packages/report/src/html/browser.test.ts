import { chromium as path } from '@sotekit/tools/programs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../report.js'
import { names } from '../testing/chains.js'
import { everyBlock } from '../testing/every-block.js'
import { renderHtml } from './page.js'

/** The report with every block, and blocks that are wide and long. */
const report: Report = {
  ...everyBlock,
  blocks: [
    ...everyBlock.blocks.map((block) => (block.block === 'chain' ? { ...block, names } : block)),
    {
      block: 'matrix',
      title: 'Wide',
      rowTitle: 'Row',
      columns: Array.from({ length: 21 }, (_, i) => ({ id: `c${i}`, title: `Municipality ${i}` })),
      rows: [
        { id: 'r', title: 'A measure with a long name', cells: { c3: { mark: 'yes', text: 'in part' } } },
      ],
      marks: [{ id: 'yes', symbol: '●', text: 'agreed', tone: 'good' }],
    },
    {
      block: 'tile-map',
      title: 'Long',
      tiles: Array.from({ length: 21 }, (_, i) => ({
        id: `${i}`,
        title: `Municipality ${i}`,
        column: 1 + (i % 5),
        row: 1 + Math.floor(i / 5),
        mark: 'yes',
      })),
      marks: [{ id: 'yes', symbol: '●', text: 'agreed', tone: 'good' }],
    },
  ],
}

describe.skipIf(path === undefined)('in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ]
    browser = await chromium.launch({ executablePath: path ?? '', args })
  }, 60_000)
  afterAll(async () => browser?.close())

  async function open(options: BrowserContextOptions): Promise<{ page: Page; messages: readonly string[] }> {
    const page = await (await browser.newContext(options)).newPage()
    const messages: string[] = []
    page.on('console', (message) => messages.push(message.text()))
    await page.setContent(renderHtml(report))
    return { page, messages }
  }
  const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth')

  it.each([360, 768, 1280])(
    'nothing sticks out at %d pixels, and its own policy allows its style',
    async (width) => {
      const { page, messages } = await open({ viewport: { width, height: 800 } })
      expect(await widthOf(page)).toBeLessThanOrEqual(width)
      expect(await page.evaluate('getComputedStyle(document.querySelector(".skip")).position')).toBe(
        'absolute',
      )
      expect(messages).toEqual([])
    },
  )

  it.each(['light', 'dark'] as const)('axe finds nothing in %s mode', async (colorScheme) => {
    const { page } = await open({ viewport: { width: 1000, height: 800 }, colorScheme, bypassCSP: true })
    await page.addScriptTag({ path: new URL(import.meta.resolve('axe-core')).pathname })
    const found = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map((one) => `${one.id}: ${one.nodes[0].html}`))',
    )
    expect(found).toEqual([])
  })

  it('fits A4 in print, black on white, with everything open but what tiles say already', async () => {
    const { page } = await open({ viewport: { width: 672, height: 900 }, colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await widthOf(page)).toBeLessThanOrEqual(672)
    const style = 'getComputedStyle(document.body)'
    expect(await page.evaluate(`[${style}.color, ${style}.backgroundColor]`)).toEqual([
      'rgb(0, 0, 0)',
      'rgb(255, 255, 255)',
    ])
    const closed = 'document.querySelectorAll("details:not([open]):not(.tiles ~ .twin)")'
    const heights = `[...${closed}].map((one) => one.querySelector("table, ol").getBoundingClientRect().height)`
    const open_ = (await page.evaluate(heights)) as readonly number[]
    expect(open_.length).toBeGreaterThan(0)
    expect(open_.every((height) => height > 20)).toBe(true)
  })

  it('can be walked through by keyboard: skip link first, then the frames of wide tables', async () => {
    const { page } = await open({ viewport: { width: 360, height: 800 } })
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true)
  })
})
