import { expect, it } from 'vitest'
import { title } from './block.js'
import { blocksOfPage, blocksOfSource } from './extract.js'

const fence = '```'
const messages = (found: ReturnType<typeof blocksOfPage>): string[] =>
  found.problems.map(({ line, message }) => `${line}: ${message}`)

it('finds the block of a docstring, with its symbol and lines', () => {
  const found = blocksOfSource(
    'a.ts',
    [
      '/**',
      ' * Twice a number.',
      ' *',
      ' * @example',
      ` * ${fence}ts`,
      ' * if (true) {',
      ' *   twice(1)',
      ' * }',
      ` * ${fence}`,
      ' */',
      'export const twice = (x: number): number => x * 2',
    ].join('\n'),
  )
  expect(found.problems).toEqual([])
  expect(found.blocks).toMatchObject([{ code: 'if (true) {\n  twice(1)\n}', lines: [6, 7, 8] }])
  expect(found.blocks.map(title)).toEqual(['a.ts:6 twice'])
})

it('finds blocks of members and of several examples once each', () => {
  const example = (code: string): string => `/**\n * @example\n * ${fence}ts\n * ${code}\n * ${fence}\n */\n`
  const found = blocksOfSource('a.ts', `${example('one')}export interface A {\n${example('two')}  b: 1\n}\n`)
  expect(found.blocks.map(({ symbol, code }) => [symbol, code])).toEqual([
    ['A', 'one'],
    ['A.b', 'two'],
  ])
})

it('refuses an example without a block', () => {
  const text = `/**\n * @example twice(1)\n *\n * @see twice\n * ${fence}ts\n * 1\n * ${fence}\n */\nexport const a = 1`
  expect(messages(blocksOfSource('a.ts', text))).toEqual(['2: an @example needs a ```ts block'])
})

it('reads pages: other languages pass by, indented and longer fences count', () => {
  const page = [
    `${fence}yaml`,
    'a: 1',
    fence,
    `- item`,
    `  ${fence}ts`,
    '  one()',
    `  ${fence}`,
    `${fence}\`\`md`,
    `${fence}ts`,
    'quoted()',
    fence,
    `${fence}\`\``,
  ].join('\n')
  expect(blocksOfPage('a.md', page).blocks).toMatchObject([{ code: 'one()', lines: [6] }])
})

it('joins a block that continues the one before', () => {
  const page = `${fence}ts\nconst a = 1\n${fence}\nand\n${fence}ts continue\na // → 1\n${fence}`
  expect(blocksOfPage('a.md', page).blocks).toMatchObject([{ code: 'const a = 1\na // → 1', lines: [2, 6] }])
})

it('wants a reason for a block that is not run', () => {
  const page = (info: string): string => `${fence}ts ${info}\na()\n${fence}`
  expect(blocksOfPage('a.md', page('no-run: needs a browser')).blocks).toMatchObject([
    { noRun: 'needs a browser' },
  ])
  expect(messages(blocksOfPage('a.md', page('no-run')))).toEqual(['1: no-run needs a reason'])
  expect(messages(blocksOfPage('a.md', page('norun')))).toEqual(['1: unknown word after ts: norun'])
  expect(messages(blocksOfPage('a.md', page('continue')))).toEqual([
    '1: there is no block before it to continue',
  ])
})
