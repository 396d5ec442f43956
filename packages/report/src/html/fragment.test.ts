import { expect, it } from 'vitest'
import { everyBlock } from '../testing/every-block.js'
import { htmlStyle, renderHtmlFragment } from './fragment.js'
import { renderHtml } from './page.js'

const idsIn = (html: string): readonly string[] =>
  [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)

it('has the blocks as they stand in a page', () => {
  const { body, contents, patterns } = renderHtmlFragment(everyBlock)
  const page = renderHtml(everyBlock)
  expect(page).toContain(htmlStyle)
  expect(page).toContain(patterns)
  expect(contents.startsWith('<nav')).toBe(true)
  expect(body.replace(/contents-title-\d/g, '')).not.toContain('<main')
  expect(page.length).toBeGreaterThan(body.length)
})

it('keeps the anchors of several fragments apart', () => {
  const [a, b] = ['a', 'b'].map((prefix) => {
    const { contents, body } = renderHtmlFragment(everyBlock, { prefix })
    return idsIn(contents + body)
  })
  const ids = [...(a ?? []), ...(b ?? [])]
  expect(new Set(ids).size).toBe(ids.length)
})

it('links the tiles of maps where it is told an address', () => {
  const tile = { title: 'Posio', column: 0, row: 0, mark: 'm' }
  const report = {
    title: '',
    language: 'en' as const,
    blocks: [
      {
        block: 'tile-map' as const,
        title: 'Map',
        tiles: [
          { ...tile, id: '614' },
          { ...tile, id: '"><script>', column: 1 },
          { ...tile, id: 'none', column: 2 },
        ],
        marks: [{ id: 'm', symbol: '●', text: 'here', tone: 'good' as const }],
      },
    ],
  }
  const { body } = renderHtmlFragment(report, {
    link: ({ kind, id }) => (id === 'none' ? undefined : `/${kind}/${id}`),
  })
  expect(body).toContain('<a href="/municipality/614">Posio</a>')
  expect(body.match(/<a /g)).toHaveLength(2)
  expect(body).not.toContain('<script')
  expect(renderHtmlFragment(report).body).not.toContain('<a ')
})

it('gives nothing for nothing', () => {
  expect(renderHtmlFragment({ title: '', language: 'fi', blocks: [] })).toEqual({
    contents: '',
    body: '',
    patterns: '',
    footer: '',
  })
})
