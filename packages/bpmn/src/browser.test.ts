import { createRequire } from 'node:module'
import { chromiumArguments, chromium as path } from '@sotekit/tools/programs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chainToBpmn } from './index.js'
import { everything, names } from './testing/chains.js'

const viewer = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js')

describe.skipIf(path === undefined)('bpmn-js in Chromium', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path ?? '', args: [...chromiumArguments] })
    page = await browser.newPage({ viewport: { width: 1600, height: 700 } })
    await page.setContent('<!doctype html><div id="canvas" style="height: 700px"></div>')
    await page.addScriptTag({ path: viewer })
  }, 60_000)
  afterAll(async () => browser?.close())

  it('opens the diagram without warnings and shows all of it', async () => {
    const xml = await chainToBpmn(everything, { language: 'fi', names, asOf: '2022-01-03' })
    const opened = (await page.evaluate(`(async () => {
      const viewer = new BpmnJS({ container: '#canvas' })
      const { warnings } = await viewer.importXML(${JSON.stringify(xml)})
      viewer.get('canvas').zoom('fit-viewport')
      return { warnings: warnings.map(String), elements: viewer.get('elementRegistry').getAll().map(({ id }) => id) }
    })()`)) as { readonly warnings: readonly string[]; readonly elements: readonly string[] }
    expect(opened.warnings).toEqual([])
    expect(opened.elements).toContain('Step_home_20_care')
    const words = (await page.evaluate('document.body.textContent')) as string
    for (const text of [
      'Kotiutus & <jatkohoito>',
      'Sairaanhoitopiiri',
      'Riittääkö',
      '7 arkipäivää',
      'muuten',
    ])
      expect(words.replace(/\s+/g, ' ')).toContain(text)
    const picture = await page.screenshot()
    expect(picture.length).toBeGreaterThan(10_000)
  }, 60_000)
})
