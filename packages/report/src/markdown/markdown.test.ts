import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyBlock } from '../testing/every-block.js'
import { code, escaped, wrapped } from './escape.js'
import { renderMarkdown } from './markdown.js'
import { width } from './table.js'

it('looks as agreed, in Finnish and in English', async () => {
  await expect(renderMarkdown(everyBlock)).toMatchFileSnapshot('../fixtures/every-block.fi.md')
  await expect(renderMarkdown(everyBlock, { language: 'en' })).toMatchFileSnapshot(
    '../fixtures/every-block.en.md',
  )
})

it('keeps text within 80 columns', () => {
  const lines = renderMarkdown(everyBlock).split('\n')
  expect(lines.filter((line) => !line.startsWith('|') && width(line) > 80)).toEqual([])
})

it('shows wide matrices as lists and middling ones as symbols with a legend', () => {
  const matrix = (columns: number) =>
    renderMarkdown({
      title: 'T',
      language: 'en',
      blocks: [
        {
          block: 'matrix',
          title: 'M',
          columns: Array.from({ length: columns }, (_, i) => ({ id: `c${i}`, title: `C${i}` })),
          rows: [
            { id: 'r', title: 'R', cells: { c0: { mark: 'yes', text: 'since May' }, c1: { mark: 'none' } } },
          ],
          marks: [{ id: 'yes', symbol: '●', text: 'agreed', tone: 'good' }],
        },
      ],
    })
  expect(matrix(6)).toContain('● agreed · ? unknown')
  expect(matrix(6)).toContain('| R  | C0 | agreed | since May |')
  expect(matrix(9)).toContain('  - ● agreed: C0 (since May)')
  expect(matrix(9)).toContain('  - ? unknown: C2, C3, C4, C5, C6, C7, C8')
})

describe('escaping', () => {
  const unescaped = (text: string) => text.replace(/\\([^\p{L}\p{N}\s])/gu, '$1')

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replace(/[ \t\n]+/g, ' ').trim()
        // A backslash escapes itself, so that taking the escapes off once gives the text again.
        expect(unescaped(escaped(text))).toBe(plain)
      }),
    )
  })

  it('breaks lines at spaces only, and none can begin a heading or list', () => {
    const word = fc.constantFrom(
      '#',
      '-',
      '+',
      '1.',
      '2)',
      '===',
      'kunta',
      'sairaanhoitopiiri',
      '31.10.2022',
      '12\u00A0500\u00A0€',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const lines = wrapped(words.join(' ')).split('\n')
        expect(unescaped(lines.join(' '))).toBe(words.join(' '))
        expect(lines.filter((line) => /^(#|[-+=](?!\\)|\d+[.)]\s)/.test(line))).toEqual([])
        expect(lines.filter((line) => line.length > 82)).toEqual([])
      }),
    )
  })

  it('fences code with more backticks than it holds', () => {
    expect(code('a`b``c')).toBe('```a`b``c```')
    expect(code('`x`')).toBe('`` `x` ``')
    expect(code('a\nb')).toBe('`a b`')
  })
})
