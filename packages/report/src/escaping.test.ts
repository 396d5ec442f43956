import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  chainMermaid,
  chainSvg,
  renderCsv,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderXlsx,
} from './index.js'
import { assessment } from './testing/chains.js'
import { everyBlock } from './testing/every-block.js'
import { hostileReport, hostileTexts } from './testing/hostile.js'
import { tagsOf } from './testing/page.js'

const hostileChain = (text: string) => {
  const chain = hostileReport(text).blocks.find((block) => block.block === 'chain')
  return chain?.block === 'chain' ? chain.chain : assessment
}
const shape = (page: string) => tagsOf(page).map(({ name }) => name)

describe.each(hostileTexts)('%j as every text', (text) => {
  const report = hostileReport(text)

  it('adds no element and no attribute to the page', () => {
    const tags = tagsOf(renderHtml(report))
    const allowed = new Set(shape(renderHtml(everyBlock)))
    expect(tags.filter(({ name }) => !allowed.has(name))).toEqual([])
    const names = tags.flatMap(({ attributes }) => Object.keys(attributes))
    expect(names.filter((name) => name === 'style' || name.startsWith('on') || name === 'src')).toEqual([])
    const links = tags.flatMap(({ attributes: { href } }) => href ?? [])
    expect(links.filter((href) => !href.startsWith('#'))).toEqual([])
  })

  it('stays text in Markdown: as many headings and table rows as with harmless words', () => {
    const kinds = (markdown: string) =>
      markdown
        .split('\n')
        .map((line) => /^(#+ |\|)/.exec(line)?.[0] ?? '')
        .filter(Boolean)
    const markdown = renderMarkdown(report)
    expect(kinds(markdown)).toEqual(kinds(renderMarkdown(hostileReport('x'))))
    const outsideCode = markdown.replace(/(`+)(?!`).*?[^`]\1(?!`)/gs, '')
    expect(outsideCode).not.toMatch(/(?<!\\)<(?!https?:)/)
    expect(outsideCode).not.toMatch(/(?<!\\)\]\(/)
    const widths = markdown
      .split('\n')
      .flatMap((line) => (line.startsWith('|') ? line.match(/(?<!\\)\|/g)?.length : []))
    expect(widths.every((width) => width !== undefined && width <= 6)).toBe(true)
  })

  it('is no formula in CSV', () => {
    for (const dialect of ['excel', 'plain'] as const) {
      const { joined } = renderCsv(report, { dialect })
      const separator = dialect === 'excel' ? ';' : ','
      for (const value of fields(joined.replace(/^\uFEFF/, ''), separator)) {
        expect(value).not.toMatch(/^\s*[=@+]|^\s*-(?![\d])/)
      }
    }
  })

  it('is a text and no formula in XLSX', async () => {
    const parts = unzipSync(await renderXlsx(report))
    for (const [name, bytes] of Object.entries(parts)) {
      const xml = strFromU8(bytes)
      expect(xml, name).not.toMatch(/<f[ >]/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
      expect(xml, name).not.toMatch(/[\u0000-\u0008\uFFFE]/)
      expect(() => tagsOf(xml.replace(/^<\?xml.*?\?>\s*/, '').replaceAll("'", '')), name).not.toThrow()
    }
  })

  it('stays text in pictures and in Mermaid', () => {
    const svg = chainSvg(hostileChain(text), { language: 'en' })
    const allowed = new Set(shape(chainSvg(assessment, { language: 'en' }) ?? ''))
    expect(shape(svg ?? '').filter((name) => !allowed.has(name))).toEqual([])
    const lines = chainMermaid(hostileChain(text), { language: 'en' }).trim().split('\n')
    expect(lines.filter((line) => (line.match(/"/g)?.length ?? 0) % 2 !== 0)).toEqual([])
    expect(lines.join('\n')).not.toMatch(/<(?!br\/>)/)
  })

  it('is the same text again in JSON', () => {
    expect(JSON.parse(renderJson(report)).title).toEqual({ fi: text, en: text })
  })
})

/** The fields of a CSV text, quotation marks taken off. */
function fields(text: string, separator: string): readonly string[] {
  const found = text.matchAll(
    new RegExp(`(?:^|[${separator}\\n])(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n"]*))`, 'g'),
  )
  return [...found].map(([, quoted, bare]) => (quoted ?? bare ?? '').replaceAll('""', '"'))
}
