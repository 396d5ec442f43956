// Makes lapland.png beside it, of the report that the demo writes: npm run demo && node docs/pictures/lapland.js
// Needs Chromium (CHROMIUM=path overrides where it is looked for).
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const path = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url))

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage({ viewport: { width: 760, height: 1200 }, colorScheme: 'light' })
await page.goto(new URL('../../out/lapland.html', import.meta.url).href)
const top = await page.locator('#area').boundingBox()
const map = await page.locator('#area ~ figure, #area ~ * figure').first().boundingBox()
if (!top || !map) throw new Error('the report has no map of its area')
const y = top.y - 12
const clip = { x: map.x - 12, y, width: map.width + 24, height: map.y + map.height + 12 - y }
await page.screenshot({ path: path('lapland.png'), clip, fullPage: true })
await browser.close()
