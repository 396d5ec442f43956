import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeFiles } from '@sotekit/files'
import { chromium } from '@sotekit/tools/programs'
import { unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drop, openSite, type Site, visit } from './testing/page.js'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const text = (page: Page, selector: string): Promise<string> => page.locator(selector).first().innerText()
const views = ['findings', 'report', 'chains', 'changes'] as const

describe.skipIf(chromium === undefined)('in Chromium', { timeout: 60_000 }, () => {
  let site: Site
  let folder: string
  beforeAll(async () => {
    ;[site, folder] = await Promise.all([openSite(), mkdtemp(join(tmpdir(), 'checker-data-'))])
  }, 60_000)
  afterAll(async () => {
    await site?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const put = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, name)
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, content)
    return path
  }
  const loaded = (page: Page): Promise<unknown> => page.waitForSelector('.result .detail h3, .result .good')
  const open = async (page: Page, view: (typeof views)[number]): Promise<void> => {
    await page.click(`nav a[href="#${view}"]`)
    await page.waitForSelector(
      { findings: '.detail h3', report: 'iframe', chains: '.picture img', changes: '#view-title' }[view],
    )
  }

  it('checks Lapland, shows report and chains, and asks the network for nothing but itself', async () => {
    const { page, messages, asked, close } = await visit(site)
    await page.click('#lapland')
    await loaded(page)
    expect(await text(page, 'h1')).toContain('Lapland')
    expect(await text(page, '.toggle.error')).toBe('✕ Errors 0')
    await open(page, 'report')
    const report = page.frameLocator('iframe')
    expect(await report.locator('h1').innerText()).toContain('Lapland')
    expect(await report.locator('h2').count()).toBeGreaterThan(3)
    // The frame is as high as the report: one page to scroll and to print.
    await page.waitForFunction('document.querySelector("iframe").offsetHeight > 5000')
    await open(page, 'chains')
    await page.waitForFunction('document.querySelector(".picture img").naturalWidth > 300')
    expect(await page.locator('#chain option').count()).toBeGreaterThan(10)
    await page.goBack()
    await page.waitForSelector('iframe')
    expect(asked).toEqual([site.address])
    // What an intruder in the page would try.
    const tries = await page.evaluate(`Promise.all([
      fetch('${site.address}?stolen').then(() => 'sent', () => 'refused'),
      new Promise((done) => { const i = new Image(); i.onload = () => done('sent'); i.onerror = () => done('refused'); i.src = '${site.address}?image' }),
      Promise.resolve().then(() => { document.body.innerHTML = '<b>x</b>'; return 'sent' }).catch(() => 'refused'),
      Promise.resolve(navigator.sendBeacon('${site.address}?beacon')).then(() => 'asked', () => 'refused'),
    ])`)
    expect(tries).toEqual(['refused', 'refused', 'refused', expect.anything()])
    expect(site.requests.filter((path) => path !== '/some/where/' && path !== '/favicon.ico')).toEqual([])
    expect(messages.length).toBeGreaterThan(0)
    expect(messages.every((message) => /Content Security Policy|TrustedHTML/.test(message))).toBe(true)
    await close()
  })

  it('reads a dropped folder, shows each finding at its line, mends it and checks again', async () => {
    const { page, messages, asked, close } = await visit(site)
    await drop(page, [here('mistakes')])
    await loaded(page)
    await page.click('.item:has-text("\'municipalty\'")')
    await page.waitForSelector('.detail h3:has-text("municipalty")')
    expect(await text(page, '.source .here .number')).toBe('14')
    expect(await text(page, '.source mark')).toBe('municipalty')
    await page.click('.mend')
    await page.waitForSelector('dialog[open]')
    expect(await page.locator('dialog del').allInnerTexts()).toEqual([expect.stringContaining('municipalty')])
    await page.click('#apply')
    await page.waitForSelector('.toggle.error:has-text("7")')
    expect(await text(page, '[role=status]')).toBe('1 fix applied.')
    await page.click('.mend-all')
    await page.waitForSelector('dialog[open]')
    expect(await text(page, 'dialog p')).toBe('3 fixes in 2 files. All else stays as it is.')
    await page.click('#apply')
    await page.waitForSelector('.toggle.error:has-text("4")')

    await open(page, 'changes')
    const saved = async (button: string): Promise<Uint8Array> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)])
      return new Uint8Array(await readFile(await download.path()))
    }
    const before = await readFile(here('mistakes/places.yaml'), 'utf8')
    const mended = before.replace('municipalty', 'municipality')
    const download = 'article:has-text("places.yaml") .download'
    expect(new TextDecoder().decode(await saved(download))).toBe(mended)
    const all = unzipSync(await saved('#zip'))
    expect(Object.keys(all)).toHaveLength(5)
    expect(new TextDecoder().decode(all['mistakes/chains.yaml'])).toBe(
      await readFile(here('mistakes/chains.yaml'), 'utf8'),
    )
    await page.click('#undo')
    await page.waitForSelector('nav [href="#findings"] .tally:has-text("8")')
    expect([messages, asked]).toEqual([[], [site.address]])
    await close()
  })

  it('reads a workbook and shows the cell', async () => {
    const { page, close } = await visit(site)
    const records = [
      { kind: 'service', id: 'care', name: { fi: 'Hoiva' }, sector: 'health', general: true },
      { kind: 'service', id: 'help', name: { fi: 'Apu' }, sector: 'socail', parent: 'care' },
    ]
    const [book] = writeFiles(records, { format: 'xlsx' }).files
    await page.setInputFiles('#file-input', await put('book.xlsx', book?.bytes ?? ''))
    await loaded(page)
    await page.click('.item:has-text("\'socail\'")')
    await page.waitForSelector('.detail h3:has-text("socail")')
    expect(await text(page, '.cells mark')).toBe('socail')
    expect(await text(page, '.cells .here th')).toBe('3')
    expect(await text(page, '.offers')).toBe('To mend in the file itself: replace with social')
    await close()
  })

  it('takes what means harm for data', async () => {
    const { page, messages, asked, close } = await visit(site)
    const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>'
    const files = [
      await put('hostile/sotekit.yaml', `sotekit: 1\ntitle: { en: ${JSON.stringify(markup)} }\n`),
      await put(
        'hostile/<img src=x onerror=alert(3)>.yaml',
        `service:\n  - { id: ${JSON.stringify(markup)}, name: { fi: ${JSON.stringify(markup)} }, sector: ${JSON.stringify(markup)} }\n  - { id: __proto__, sector: constructor, "</script>": "\\u202e" }\n`,
      ),
      await put('hostile/noise.json', randomBytes(50_000_000)),
      await put('hostile/noise.xlsx', randomBytes(100_000)),
      await put(
        'hostile/bomb.xlsx',
        zipSync({ '_rels/.rels': new Uint8Array(80_000_000), 'xl/workbook.xml': new Uint8Array(10) }),
      ),
      await put('hostile/laugh.yaml', laughs()),
    ]
    await drop(page, [join(folder, 'hostile')])
    await loaded(page)
    expect(files).toHaveLength(6)
    expect(await text(page, 'h1')).toBe(markup)
    const codes = await page.locator('.group-title code').allInnerTexts()
    expect(codes).toEqual(
      expect.arrayContaining(['files/encoding', 'files/xlsx-format', 'files/zip-bomb', 'files/yaml-alias']),
    )
    expect(await page.evaluate('document.querySelectorAll("main img, main script").length')).toBe(0)
    for (const view of ['report', 'changes'] as const) await open(page, view)
    expect([messages, asked]).toEqual([[], [site.address]])
    await close()
  })

  it('keeps answering while it checks, and stops when told to', async () => {
    const { page, messages, close } = await visit(site)
    const line = (i: number): string =>
      `{"kind":"service","id":"s${i}","name":{"fi":"Palvelu ${i}"},"sector":"helth","parent":"s${i + 1}"}\n`
    const many = await put('many.ndjson', Array.from({ length: 40_000 }, (_, i) => line(i)).join(''))
    await page.evaluate('window.ticks = []; setInterval(() => ticks.push(performance.now()), 20)')
    await page.setInputFiles('#file-input', many)
    await page.waitForSelector('#cancel')
    await page.waitForTimeout(300)
    await page.click('#cancel')
    expect(await text(page, '.notice')).toContain('Cancelled')
    const gaps = 'Math.max(...ticks.slice(1).map((at, i) => at - ticks[i]))'
    expect(await page.evaluate(gaps)).toBeLessThan(1000)
    await page.click('#mistakes')
    await loaded(page)
    expect(messages).toEqual([])
    await close()
  })

  it('works from a disk, says in words that the worker broke, and starts again', async () => {
    const { page, messages, close } = await visit(site, {}, `file://${site.file}`)
    await page.evaluate(`{
      const post = Worker.prototype.postMessage
      Worker.prototype.postMessage = function () {
        Worker.prototype.postMessage = post
        setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })))
      }
    }`)
    await page.click('#mistakes')
    await page.waitForSelector('.failed')
    expect(await text(page, '.failed')).toMatch(/did not come to its end[\s\S]*out of memory/)
    await page.click('.failed button')
    await page.click('#mistakes')
    await loaded(page)
    await open(page, 'chains')
    await open(page, 'report')
    expect(await page.frameLocator('iframe').locator('h1').innerText()).toContain('Rantamaa')
    expect(messages).toEqual([])
    await close()
  })

  it('goes by keyboard alone, in Finnish, on a phone', async () => {
    const { page, messages, close } = await visit(site, {
      viewport: { width: 360, height: 740 },
      locale: 'fi-FI',
    })
    const focused = (): Promise<unknown> => page.evaluate('document.activeElement.textContent')
    const until = async (wanted: RegExp, key = 'Tab'): Promise<void> => {
      for (let i = 0; i < 40 && !wanted.test(String(await focused())); i++) await page.keyboard.press(key)
      expect(await focused()).toMatch(wanted)
    }
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Siirry sisältöön')
    await until(/^Valitse tiedostoja/)
    await until(/jossa on virheitä/)
    await page.keyboard.press('Enter')
    await loaded(page)
    expect(await focused()).toContain('Rantamaa')
    await until(/places\.yaml:14:54/)
    await page.keyboard.press('Enter')
    await page.waitForSelector('li > .detail h3:has-text("municipalty")')
    expect(await focused()).toContain('municipalty')
    await until(/^Korjaa – /)
    await page.keyboard.press('Enter')
    await page.waitForSelector('dialog[open]')
    expect(await focused()).toBe('Tee korjaukset')
    await page.keyboard.press('Escape')
    expect(await focused()).toMatch(/^Korjaa – /)
    await page.keyboard.press('Escape')
    expect(await focused()).toContain('places.yaml:14:54')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toContain('services.yaml')
    for (const view of views) {
      await open(page, view)
      expect(await page.evaluate('document.documentElement.scrollWidth'), view).toBeLessThanOrEqual(360)
    }
    await page.click('[lang=en]')
    expect(await text(page, '#view-title')).toBe('Changes')
    expect(messages).toEqual([])
    await close()
  })

  it('axe finds nothing in any view, light or dark', async () => {
    const { page, close } = await visit(site, { bypassCSP: true, reducedMotion: 'reduce' })
    const axe = async (name: string): Promise<void> => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const found = await page.evaluate(
          'axe.run(document, { iframes: false }).then(({ violations }) => violations.map((one) => `${one.id}: ${one.nodes[0].html}`))',
        )
        expect(found, `${name}, ${colorScheme}`).toEqual([])
      }
    }
    await page.addScriptTag({ path: new URL(import.meta.resolve('axe-core')).pathname })
    await axe('start')
    await page.click('#mistakes')
    await loaded(page)
    await page.click('.explanation summary')
    await axe('findings')
    await page.click('#mend-safe')
    await page.waitForSelector('dialog[open]')
    await axe('dialog')
    await page.click('#apply')
    await page.waitForFunction('!document.querySelector("dialog")')
    await page.waitForSelector('.toggle.warning:has-text("0")')
    for (const view of ['changes', 'chains', 'report'] as const) {
      await open(page, view)
      await axe(view)
    }
    await close()
  })
})

/** Aliases of aliases: a few lines that unfold to a billion. */
function laughs(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
  for (let i = 1; i < 10; i++)
    lines.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    )
  return `${lines.join('\n')}\n`
}
