import { describe, expect, it } from 'vitest'
import { parseFiles } from '../index.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const settings = { path: 'sotekit.yaml', bytes: bytes('sotekit: 1\n') }
const read = (text: string) => parseFiles([settings, { path: 'data.yaml', bytes: bytes(text) }])
const codes = (text: string) => read(text).diagnostics.map(({ code }) => code)

describe('YAML', () => {
  it('reads kinds with lists of records, in order, with places', () => {
    const parsed = read(
      'service:\n  - id: care\n    name: { fi: Hoiva }\n  - id: help\nmunicipality:\n  - id: "047"\n',
    )
    expect(parsed.diagnostics).toEqual([])
    expect(parsed.records).toEqual([
      { kind: 'service', id: 'care', name: { fi: 'Hoiva' } },
      { kind: 'service', id: 'help' },
      { kind: 'municipality', id: '047' },
    ])
    expect(parsed.place(0, '/name/fi')).toEqual({
      file: 'data.yaml',
      line: 3,
      column: 17,
      endLine: 3,
      endColumn: 22,
      pointer: '/service/0/name/fi',
    })
    expect(parsed.place(0, '/name/fi', 'key')).toMatchObject({ line: 3, column: 13 })
    expect(parsed.place(1, '/title/sv')).toMatchObject({ line: 4, column: 5, pointer: '/service/1/title/sv' })
    expect(parsed.place(2, '/kind')).toMatchObject({
      line: 5,
      column: 1,
      endColumn: 13,
      pointer: '/municipality',
    })
  })

  it.each([
    ['', 'files/empty-file'],
    ['# only a remark\n', 'files/empty-file'],
    ['- id: a\n', 'files/unknown-shape'],
    ['just text\n', 'files/unknown-shape'],
    ['service:\n', 'files/empty-kind'],
    ['service: { id: a }\n', 'files/not-a-list'],
    ['service: [a]\n', 'files/not-a-record'],
    ['service: [{ id: a, kind: area }]\n', 'files/other-kind'],
    ['service: [{ id: a, id: b }]\n', 'files/duplicate-key'],
    ['service: []\nservice: []\n', 'files/duplicate-key'],
    ['service: [{ id: a, note: !secret x }]\n', 'files/yaml-tag'],
    ['service: [&a { id: a }, { <<: *a, id: b }]\n', 'files/yaml-merge-key'],
    ['service: [{ id: a, ? [b] : c }]\n', 'files/yaml-key'],
    ['service: [{ id: a, note: *b }]\n', 'files/yaml-alias'],
    ['service: [&a { id: a, ext: *a }]\n', 'files/yaml-alias'],
    ['service: [{ id: 047 }]\n', 'files/unquoted-text'],
    ['service: [{ id: a, ext: 90071992547409931 }]\n', 'files/imprecise-number'],
    ['service: [{ id: a, ext: .inf }]\n', 'files/imprecise-number'],
    ['service: [{ id: a, note: "\\ud800" }]\n', 'files/lone-surrogate'],
    ['service: [{ id: a, __proto__: { x: 1 } }]\n', 'files/forbidden-key'],
    ['service: [{ id: a }]\n---\nservice: []\n', 'files/yaml-documents'],
    ['%YAML 1.1\n---\nservice: [{ id: a }]\n', 'files/yaml-version'],
    ['service:\n\t- id: a\n', 'files/yaml-syntax'],
    ['service: [{ id: "a }]\n', 'files/yaml-syntax'],
    ['service: [{ id: a\0b }]\n', 'files/control-character'],
    ['service: [{ id: a, note: a\u0308 }]\n', 'files/decomposed-text'],
  ])('%j gives %s', (text, code) => {
    expect(codes(text)).toContain(code)
  })

  it('keeps a bare 047 as text', () => {
    expect(read('municipality: [{ id: 047 }]').records).toEqual([{ kind: 'municipality', id: '047' }])
  })

  it.each([
    ['flow lists', `service: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['open flow lists', `service: ${'['.repeat(10_000)}`],
    ['block lists', `service:\n  ${'- '.repeat(10_000)}x`],
    ['maps', `service: ${'{a: '.repeat(10_000)}`],
  ])('refuses ten thousand levels of %s', (_, text) => {
    const parsed = read(text)
    expect(parsed.diagnostics.map(({ code }) => code)).toEqual(['files/too-deep'])
    expect(parsed.records).toEqual([])
  })
})
