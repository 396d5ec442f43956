import { describe, expect, it } from 'vitest'
import type { Report } from '../report.js'
import { everyBlock } from '../testing/every-block.js'
import { type Tag, tagsOf } from '../testing/page.js'
import { renderHtml } from './page.js'

const page = renderHtml(everyBlock)
const tags = tagsOf(page)
const named = (name: string): readonly Tag[] => tags.filter((tag) => tag.name === name)
const text = ({ text }: Tag): string => text.replace(/[ \n]+/g, ' ').trim()

describe('a page with every block', () => {
  it('looks as agreed', async () => {
    const withoutStyle = page
      .replace(/<style>.*<\/style>/s, '<style>…</style>')
      .replace(/sha256-[^']+/, 'sha256-…')
    await expect(withoutStyle).toMatchFileSnapshot('../fixtures/every-block.html')
  })

  it('has landmarks, one h1 and headings without gaps', () => {
    for (const name of ['h1', 'main', 'header', 'nav', 'footer']) {
      expect(named(name)).toHaveLength(1)
    }
    const levels = tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []))
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('has unique ids, and every reference leads to one', () => {
    const ids = tags.flatMap(({ attributes: { id } }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const references = tags.flatMap(({ attributes }) => [
      ...(attributes['href']?.startsWith('#') ? [attributes['href'].slice(1)] : []),
      ...(attributes['aria-labelledby']?.split(' ') ?? []),
      ...(attributes['aria-describedby']?.split(' ') ?? []),
      ...(/^url\(#(.*)\)$/.exec(attributes['fill'] ?? '')?.slice(1) ?? []),
    ])
    expect(references.length).toBeGreaterThan(10)
    expect(references.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('gives every table a caption and headers with scope, in a frame that the keyboard reaches', () => {
    expect(named('caption')).toHaveLength(named('table').length)
    expect(named('th').every(({ attributes }) => attributes['scope'])).toBe(true)
    const frames = tags.filter(({ attributes }) => attributes['class'] === 'frame')
    expect(frames.every(({ attributes: { role, tabindex } }) => role === 'group' && tabindex === '0')).toBe(
      true,
    )
  })

  it('needs nothing but itself: no script, no style attribute, nothing from elsewhere', () => {
    expect(tags.filter(({ name }) => ['script', 'link', 'img', 'iframe', 'object'].includes(name))).toEqual(
      [],
    )
    const names = tags.flatMap(({ attributes }) => Object.keys(attributes))
    expect(names.filter((name) => name === 'style' || name.startsWith('on') || name === 'src')).toEqual([])
    const links = named('a').map(({ attributes }) => attributes['href'])
    expect(links.filter((href) => !/^(#|https:\/\/example\.org)/.test(href ?? ''))).toEqual([])
  })

  it('marks passages of another language and says which', () => {
    expect(named('html')[0]?.attributes['lang']).toBe('fi')
    const passages = tags.filter(({ name, attributes }) => name === 'span' && attributes['lang'] === 'se')
    expect(passages.map(text)).toEqual(['Sámediggi'])
    expect(page).toContain('(pohjoissaameksi)')
    const english = renderHtml(everyBlock, { language: 'en' })
    expect(english).toContain('<span lang="fi">Hankesuunnitelma</span>')
    expect(english).toContain('(in Finnish)')
  })

  it('reads unknown and suppressed values aloud, and no zero for them', () => {
    const cells = named('td').map(text)
    expect(cells).toContain('ei tietoa')
    expect(cells).toContain('peitetty')
    expect(cells).toContain('vähintään\u00A0158, enintään\u00A0475')
  })

  it('hides pictures from those who listen, or names them', () => {
    const drawn = named('svg').filter(({ within }) => !within.includes('svg'))
    expect(
      drawn.every(({ attributes }) => attributes['aria-hidden'] === 'true' || attributes['role'] === 'img'),
    ).toBe(true)
  })
})

describe('odd reports', () => {
  const render = (report: Partial<Report>) =>
    tagsOf(renderHtml({ title: 'T', language: 'en', blocks: [], ...report }))

  it('can be empty', () => {
    expect(render({}).filter(({ name }) => name === 'nav')).toEqual([])
  })

  it('may use our own anchors, and the same ones twice', () => {
    const ids = render({
      blocks: ['content', 'content', 'top', 'a b', '"><script>', '__proto__'].map((id) => ({
        block: 'text',
        id,
        text: 'x',
      })),
    }).flatMap(({ attributes }) => attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^[\w-]+$/.test(id))).toBe(true)
  })

  // The first h2 is that of the table of contents.
  it('cannot skip a level of headings', () => {
    const levels = render({
      blocks: [3, 1, 3, 2, 3].map((level) => ({ block: 'heading', level: level as 1 | 2 | 3, text: 'x' })),
    }).flatMap(({ name }) => (/^h[2-6]$/.test(name) ? name : []))
    expect(levels).toEqual(['h2', 'h2', 'h2', 'h3', 'h3', 'h4'])
  })

  it('show rows that are too short as unknown, and no cell that has no column', () => {
    const cells = render({
      blocks: [
        {
          block: 'table',
          title: 'T',
          columns: [{ title: 'a' }, { title: 'b' }],
          rows: [['x'], ['y', 1, 2]],
        },
      ],
    }).filter(({ name }) => name === 'td')
    expect(cells.map(text)).toEqual(['unknown', '1'])
  })

  it('show sums and numbers that are none as unknown', () => {
    const block = (value: number) => ({ block: 'key-figure', label: 'x', value: { cents: value } }) as const
    const shown = render({ blocks: [block(Number.NaN), block(2 ** 60), block(0.5)] }).filter(
      ({ attributes }) => attributes['class'] === 'figure unknown',
    )
    expect(shown).toHaveLength(3)
  })
})
