import { isFull } from '@sotekit/tools/runs'
import { describe, expect, it } from 'vitest'
import { type ParsedFiles, parseFiles } from '../index.js'

/** A hundred megabytes in the long run; enough to show what grows too fast in the short one. */
const LONG = isFull ? 100_000_000 : 1_500_000
const encoder = new TextEncoder()
const settings = { path: 'sotekit.yaml', bytes: encoder.encode('sotekit: 1\n') }

function read(path: string, text: string): ParsedFiles {
  return parseFiles([...(path === settings.path ? [] : [settings]), { path, bytes: encoder.encode(text) }])
}

const codes = (parsed: ParsedFiles): readonly string[] => [
  ...new Set(parsed.diagnostics.map(({ code }) => code)),
]
const x = (count: number): string => 'x'.repeat(count)

describe('one long line', { timeout: 300_000 }, () => {
  it.each([
    ['a.json', `{"service":[{"id":"a","note":"${x(LONG)}"}]}`, []],
    ['a.json', `{"service":[{"id":"a","note":"${x(LONG)}`, ['files/json-syntax']],
    ['a.json', `{"service":[{"id":"a","note":"${'\\n'.repeat(LONG / 2)}`, ['files/json-syntax']],
    ['a.json', `[${'1,'.repeat(LONG / 2)}`, ['files/json-syntax']],
    ['a.json', x(LONG), ['files/json-syntax']],
    ['a.json', '['.repeat(LONG), ['files/too-deep']],
    ['a.ndjson', `{"kind":"service","id":"a","note":"${x(LONG)}"}`, []],
    ['a.ndjson', x(LONG), ['files/json-syntax']],
    ['service.csv', `id;note\na;${x(LONG)}`, []],
    ['service.csv', `id;note\na;"${x(LONG)}`, ['files/csv-quote']],
    ['service.csv', x(LONG), ['files/empty-kind']],
    ['service.csv', ';'.repeat(LONG), ['files/empty-kind']],
    ['service.csv', '"'.repeat(LONG), ['files/empty-kind']],
    ['a.yaml', `service: [{ id: a, note: "${x(LONG)}" }]`, isFull ? ['files/too-large'] : []],
    ['a.yaml', x(LONG), isFull ? ['files/too-large'] : ['files/unknown-shape']],
    ['sotekit.yaml', `sotekit: 1\ntitle: { fi: "${x(LONG)}" }`, isFull ? ['files/too-large'] : []],
  ])('%s, case %#', (path, text, expected) => {
    const parsed = read(path, text)
    expect(codes(parsed)).toEqual(expected)
    // A finding is for a screen: it never carries the line along.
    expect(JSON.stringify(parsed.diagnostics).length).toBeLessThan(5_000)
  })
})

describe('aliases', () => {
  it('refuses a bomb of aliases, quickly', () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(', ')}]`,
    )
    const parsed = read('a.yaml', `l0: &l0 [{ id: a }]\n${levels.join('\n')}\n`)
    expect(parsed.diagnostics.map(({ code }) => code)).toEqual(['files/yaml-alias'])
    expect(parsed.records).toEqual([])
  })

  it('reads a few aliases', () => {
    const parsed = read(
      'a.yaml',
      'service:\n  - { id: a, name: &n { fi: Hoiva } }\n  - { id: b, name: *n }\n',
    )
    expect(parsed.diagnostics).toEqual([])
    expect(parsed.records).toEqual([
      { kind: 'service', id: 'a', name: { fi: 'Hoiva' } },
      { kind: 'service', id: 'b', name: { fi: 'Hoiva' } },
    ])
    expect(parsed.place(1, '/name/fi')).toMatchObject({ line: 2, column: 29 })
  })
})

describe('names of JavaScript', () => {
  it.each([
    ['a.yaml', 'toString: [{ id: constructor, __proto__: { bad: 1 }, valueOf: { hasOwnProperty: 1 } }]'],
    [
      'a.json',
      '{"toString": [{"id": "constructor", "__proto__": {"bad": 1}, "valueOf": {"hasOwnProperty": 1}}]}',
    ],
    [
      'a.ndjson',
      '{"kind": "toString", "id": "constructor", "__proto__": {"bad": 1}, "valueOf": {"hasOwnProperty": 1}}',
    ],
    ['toString.csv', 'id;__proto__.bad;valueOf.hasOwnProperty:json\nconstructor;1;1\n'],
  ])('are plain keys in %s, and __proto__ is refused', (path, text) => {
    const parsed = read(path, text)
    expect(parsed.records).toEqual([{ kind: 'toString', id: 'constructor', valueOf: { hasOwnProperty: 1 } }])
    expect(codes(parsed)).toEqual([path.endsWith('csv') ? 'files/column-name' : 'files/forbidden-key'])
    expect(Object.getPrototypeOf(parsed.records[0])).toBe(Object.prototype)
    expect(({} as { bad?: unknown }).bad).toBeUndefined()
    expect(parsed.place(0, '/valueOf/hasOwnProperty').file).toBe(path)
    expect(parsed.place(0, '/constructor/name').file).toBe(path)
  })
})

describe('names of files', () => {
  it.each([
    '../a.yaml',
    '/etc/a.yaml',
    'a/../../b.yaml',
    'C:/a.yaml',
    'a\\..\\b.yaml',
    './a.yaml',
    'a//b.yaml',
    'a\0.yaml',
    '',
  ])('refuses %j', (path) => {
    const parsed = read(path, 'service: [{ id: a }]')
    expect(codes(parsed)).toEqual(['files/outside-folder'])
    expect(parsed.records).toEqual([])
  })
})

it('refuses a file that is given twice', () => {
  const file = { path: 'a.yaml', bytes: encoder.encode('service: [{ id: a }]') }
  const parsed = parseFiles([settings, file, file])
  expect(codes(parsed)).toEqual(['files/duplicate-file'])
  expect(parsed.records).toHaveLength(1)
})

describe('many', { timeout: 600_000 }, () => {
  it('reads a great many records and files, and finds a place in them', () => {
    const count = isFull ? 1_000_000 : 20_000
    const line = (i: number): string =>
      `{"kind":"service","id":"s${i}","name":{"fi":"Palvelu ${i}"},"sector":"health"}`
    const records = Array.from({ length: count }, (_, i) => line(i))
    const took = (path: string, text: string): number => {
      const bytes = encoder.encode(text)
      const start = performance.now()
      const parsed = parseFiles([settings, { path, bytes }])
      const end = performance.now()
      expect(parsed.diagnostics).toEqual([])
      expect(parsed.records).toHaveLength(count)
      expect(parsed.place(count - 1, '/name/fi').line).toBeGreaterThan(0)
      return Math.round(end - start)
    }
    const ndjson = took('a.ndjson', records.join('\n'))
    const json = took('a.json', `{"service":[${records.join(',\n').replaceAll('"kind":"service",', '')}]}`)
    const csv = took(
      'service.csv',
      `id;name.fi;sector\n${Array.from({ length: count }, (_, i) => `s${i};Palvelu ${i};health\n`).join('')}`,
    )
    if (isFull) console.log(`${count} records: JSON ${json} ms, NDJSON ${ndjson} ms, CSV ${csv} ms`)
  })

  it('reads many small files', () => {
    const count = isFull ? 10_000 : 500
    const files = Array.from({ length: count }, (_, i) => ({
      path: `d${i % 10}/f${i}.yaml`,
      bytes: encoder.encode(`service:\n  - id: s${i}\n`),
    }))
    const parsed = parseFiles([settings, ...files])
    expect(parsed.diagnostics).toEqual([])
    expect(parsed.records).toHaveLength(count)
    expect(parsed.place(count - 1, '/id').file).toBe(parsed.files[count - 1]?.path)
  })
})
