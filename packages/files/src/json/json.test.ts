import { describe, expect, it } from 'vitest'
import { parseFiles } from '../index.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const settings = { path: 'sotekit.yaml', bytes: bytes('sotekit: 1\n') }
const read = (text: string, path = 'data.json') => parseFiles([settings, { path, bytes: bytes(text) }])
const told = (text: string, path?: string) =>
  read(text, path).diagnostics.map(({ code, at }) => `${code} ${at.line}:${at.column}`)

describe('JSON', () => {
  it('reads kinds with lists of records; places are found when asked for', () => {
    const parsed = read(
      '{\n "service": [{"id": "a", "name": {"fi": "Ä \\"b\\""}},\n  {"id":"b"}],\n "area": []}',
    )
    expect(parsed.diagnostics).toEqual([])
    expect(parsed.records).toEqual([
      { kind: 'service', id: 'a', name: { fi: 'Ä "b"' } },
      { kind: 'service', id: 'b' },
    ])
    expect(parsed.place(0, '/name/fi')).toEqual({
      file: 'data.json',
      line: 2,
      column: 41,
      endLine: 2,
      endColumn: 50,
      pointer: '/service/0/name/fi',
    })
    expect(parsed.place(1, '/id', 'key')).toMatchObject({ line: 3, column: 4, endColumn: 8 })
    expect(parsed.place(1, '/nothing')).toMatchObject({ line: 3, column: 3, pointer: '/service/1/nothing' })
    expect(parsed.place(1, '/kind')).toMatchObject({ line: 2, column: 2 })
  })

  it.each([
    ['', 'files/empty-file 1:1'],
    ['\uFEFF', 'files/empty-file 1:1'],
    ['[]', 'files/unknown-shape 1:1'],
    ['{"service": {"id": "a"}}', 'files/not-a-list 1:2'],
    ['{"service": [1]}', 'files/not-a-record 1:14'],
    ['{"service": [{"id": "a"},]}', 'files/json-syntax 1:26'],
    ['{"service": [{"id": "a",}]}', 'files/json-syntax 1:25'],
    ["{'service': []}", 'files/json-syntax 1:2'],
    ['// list\n{}', 'files/json-syntax 1:1'],
    ['{"service": [{"id": "a}]}', 'files/json-syntax 1:21'],
    ['{"service": [', 'files/json-syntax 1:14'],
    ['{"a": 047}', 'files/json-syntax 1:8'],
    ['{"a": .5}', 'files/json-syntax 1:7'],
    ['{"a": NaN}', 'files/json-syntax 1:7'],
    ['{"a": "\\x"}', 'files/json-syntax 1:8'],
    ['{"a": "tab\there"}', 'files/json-syntax 1:11'],
    ['{"a": []} {}', 'files/json-syntax 1:11'],
    ['{"a" []}', 'files/json-syntax 1:6'],
    ['{a: []}', 'files/json-syntax 1:2'],
    ['{"a": [1 2]}', 'files/json-syntax 1:10'],
    ['{"service": [{"id": "a", "id": "b"}]}', 'files/duplicate-key 1:26'],
    ['{"service": [{"id": "a", "\\u0069d": "b"}]}', 'files/duplicate-key 1:26'],
    ['{"service": [{"id": "a", "ext": [12345678901234567890]}]}', 'files/imprecise-number 1:34'],
    ['{"service": [{"id": "a", "ext": 1e999}]}', 'files/imprecise-number 1:33'],
    ['{"service": [{"id": "\\ud83d"}]}', 'files/lone-surrogate 1:21'],
    ['{"service": [{"id": "a", "__proto__": {"x": 1}}]}', 'files/forbidden-key 1:26'],
    ['nonsense', 'files/json-syntax 1:1'],
  ])('%j gives %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it('keeps whole characters that are escaped', () => {
    expect(read('{"service": [{"id": "a", "note": "\\ud83d\\ude00"}]}').diagnostics).toEqual([])
  })

  it.each([
    ['lists', `{"a": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
    ['open lists', '['.repeat(10_000)],
    ['objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ])('refuses ten thousand levels of %s', (_, text) => {
    const parsed = read(text)
    expect(parsed.diagnostics.map(({ code }) => code)).toEqual(['files/too-deep'])
    expect(parsed.records).toEqual([])
    expect(read(text, 'data.ndjson').diagnostics.map(({ code }) => code)).toEqual(['files/too-deep'])
  })

  it('never pollutes prototypes', () => {
    const parsed = read(
      '{"service": [{"id": "a", "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}]}',
    )
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.keys(parsed.records[0] as object)).toEqual(['id', 'constructor', 'kind'])
    expect(read('{"__proto__": [{"id": "a"}], "toString": [{"id": "b"}]}').records).toEqual([
      { kind: 'toString', id: 'b' },
    ])
  })
})

describe('NDJSON', () => {
  it('reads a record from each line, and goes on after a bad one', () => {
    const parsed = read(
      '{"kind":"service","id":"a"}\r\n\r\n{"kind":"service",\n{"kind":"service","id":"b","name":{"fi":"x"}}\n[1]',
      'x.ndjson',
    )
    expect(parsed.records).toEqual([
      { kind: 'service', id: 'a' },
      { kind: 'service', id: 'b', name: { fi: 'x' } },
    ])
    expect(parsed.diagnostics.map(({ code, at }) => `${code} ${at.line}:${at.column}`)).toEqual([
      'files/json-syntax 3:19',
      'files/not-a-record 5:1',
    ])
    expect(parsed.place(1, '/name/fi')).toMatchObject({ line: 4, column: 41, pointer: '/1/name/fi' })
    expect(parsed.place(1, '/kind')).toMatchObject({ line: 4, column: 9 })
  })

  it.each([
    ['', ['files/empty-file 1:1']],
    ['{"id":"a","id":"b"}\n{"id":"c","id":"d"}', ['files/duplicate-key 1:11', 'files/duplicate-key 2:11']],
    ['{"id":"a","n":12345678901234567890}', ['files/imprecise-number 1:15']],
  ])('%j gives %j', (text, expected) => {
    expect(told(text, 'x.ndjson')).toEqual(expected)
  })

  it('tells of the first errors only, and of how many more there are', () => {
    const parsed = read('not json\n'.repeat(1000), 'x.ndjson')
    expect(parsed.diagnostics).toHaveLength(21)
    expect(parsed.diagnostics.at(-1)?.message.en).toBe('980 more lines are not JSON')
  })
})
