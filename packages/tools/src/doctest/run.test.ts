import { describe, expect, it } from 'vitest'
import type { Block, Problem } from './block.js'
import { matches, show } from './compare.js'
import { blocksOfPage } from './extract.js'
import { docProgram } from './program.js'
import { run } from './run.js'

const block = (...lines: string[]): Block => ({
  file: 'page.md',
  code: lines.join('\n'),
  lines: lines.map((_, i) => i + 11),
})

const messages = async (...lines: string[]): Promise<string[]> => {
  const problems = await run(block(...lines), (specifier) => import(/* @vite-ignore */ specifier))
  return problems.map(({ line, message }) => `${line}: ${message.split('\n    at')[0]}`)
}

describe('what holds', () => {
  it.each<[string, string[]]>([
    ['a value', ['1 + 1 // → 2']],
    ['a text', ["'a' + 'b' // → 'ab'"]],
    ['an object, whatever its spaces', ['({ a: [1, { b: [[]] }] }) // → {a: [1, {b:[[]]}]}']],
    ['undefined', ['[][0] // → undefined']],
    ['a declaration', ['const a: number = 3 // → 3']],
    ['a destructured declaration', ['const { a } = { a: 3 } // → { a: 3 }']],
    ['an awaited value', ['await Promise.resolve(1) // → 1']],
    ['an awaited declaration', ['const x = await Promise.resolve(1) // → 1', 'x // → 1']],
    ['a comment on the next line', [';[1, 2].map((x) => x * 2)', '// → [2, 4]']],
    ['a value over lines', ['({', '  a: 1,', '  b: 2,', '})', '// → {', '//   a: 1,', '//   b: 2', '// }']],
    [
      'an expectation inside a function',
      ['const f = (x: number) => {', '  return x // → 4', '}', 'f(4) // → 4'],
    ],
    ['something left open', ["({ a: 1, b: 'long', c: 2 }) // → { a: 1, …, c: 2 }"]],
    ['what is printed', ["console.log('a', 1) // → a 1"]],
    ['what is thrown', ["JSON.parse('{') // throws SyntaxError"]],
    ['what is thrown later', ["await Promise.reject(new Error('no such file')) // throws no such"]],
    ['bare throws', ['JSON.parse("{") // throws']],
    ['an import', ["import { join } from 'node:path'", "join('a', 'b') // → 'a/b'"]],
    [
      'a namespace and a type import',
      ["import * as p from 'node:path'", "import type { X } from 'none'", "p.sep // → '/'"],
    ],
    ['a URL in a text', ["const url = 'https://example.org' // → 'https://example.org'"]],
    ['an object without prototype', ['Object.assign(Object.create(null), { a: 1 }) // → { a: 1 }']],
    ['an array longer than a hundred', ['Array(101).fill(0) // → [0, …, 0]']],
  ])('%s', async (_, lines) => {
    expect(await messages(...lines)).toEqual([])
  })
})

describe('what does not hold', () => {
  it.each<[string, string[], string[]]>([
    ['a wrong value', ['1 + 1 // → 3'], ['11: expected: 3\n  actual:   2']],
    [
      'every wrong value',
      ['1 // → 2', '', '3 // → 4'],
      ['11: expected: 2\n  actual:   1', '13: expected: 4\n  actual:   3'],
    ],
    ['a number for a text', ["'1' // → 1"], ["11: expected: 1\n  actual:   '1'"]],
    ['spaces inside a text', ["'a  b' // → 'a b'"], ["11: expected: 'a b'\n  actual:   'a  b'"]],
    [
      'a key that was left out',
      ['({ a: 1, b: 2 }) // → { a: 1 }'],
      ['11: expected: { a: 1 }\n  actual:   { a: 1, b: 2 }'],
    ],
    [
      'a promise that nobody awaited',
      ['Promise.resolve(1) // → 1'],
      ['11: expected: 1\n  actual:   Promise { 1 }'],
    ],
    [
      'a wrong line of several',
      ['({ a: 1 })', '// → {', '//   a: 2 }'],
      ['12: expected: {\n   a: 2 }\n  actual:   { a: 1 }'],
    ],
    ['other output', ["console.log('a') // → b"], ['11: expected: b\n  actual:   a']],
    ['nothing thrown', ['1 // throws'], ['11: expected an error, got 1']],
    ['another error', ["JSON.parse('{') // throws TypeError"], ['11: expected an error: TypeError\n']],
    ['an error', ['1 // → 1', "throw new Error('no')"], ['11: threw Error: no']],
    [
      'a line that is never reached',
      ['const f = () => {', '  return 1 // → 1', '}'],
      ['12: this expectation was never reached'],
    ],
    [
      'a comment that belongs to nothing',
      ['', '// → 1'],
      ['12: no statement ends where this expectation stands'],
    ],
  ])('%s', async (_, lines, expected) => {
    const found = await messages(...lines)
    expect(found).toHaveLength(expected.length)
    for (const [i, message] of expected.entries()) expect(found[i]).toContain(message)
  })
})

it('a type error is found at its line, and an expected one is not', () => {
  const good = block('// @ts-expect-error a text is no number', "const a: number = '1'", 'a.toFixed')
  const bad = block('const a = 1', 'a.toUpperCase()')
  const unused = block('// @ts-expect-error nothing is wrong', 'const b: number = 1')
  const missing = block("import { nothing } from './own-file.js'")
  const { check } = docProgram([good, bad, unused, missing])
  expect(check(good)).toEqual([])
  expect(check(bad)).toMatchObject([
    { file: 'page.md', line: 12, message: expect.stringContaining('TS2339') },
  ])
  expect(check(unused)).toMatchObject([{ line: 11, message: expect.stringContaining('TS2578') }])
  expect(check(missing)).toMatchObject([{ line: 11, message: expect.stringContaining('TS2307') }])
})

it('compares white space only inside quotes, and … with anything', () => {
  expect(matches(show({ a: ["it's", 'b c'] }), `{a:["it's",'b c']}`)).toBe(true)
  expect(matches("'bc'", "'b c'")).toBe(false)
  expect(matches("'a.c'", "'a…'")).toBe(true)
  expect(matches('abc', 'a.c')).toBe(false)
})

it('compares the text that a page shows with what its program gives', async () => {
  const page = (text: string): string =>
    ['```ts', "const text = 'a\\nb\\n'", '```', 'gives', '```text = text', text, '```'].join('\n')
  const problems = async (text: string): Promise<readonly Problem[]> => {
    const [one] = blocksOfPage('page.md', page(text)).blocks
    return one ? run(one, (specifier) => import(/* @vite-ignore */ specifier)) : []
  }
  expect(await problems('a\nb')).toEqual([])
  expect(await problems('a b')).toMatchObject([{ message: expect.stringContaining('other text') }])
})
