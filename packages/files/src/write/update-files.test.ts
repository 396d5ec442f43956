import { runs } from '@sotekit/tools/runs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type InputFile, parseFiles, updateFiles, writeFiles } from '../index.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const settings = { path: 'sotekit.yaml', bytes: bytes('sotekit: 1\n') }
const textOf = (file: InputFile | undefined): string => new TextDecoder().decode(file?.bytes)

/** The files after an update, read again. */
function again(files: readonly InputFile[], changed: readonly InputFile[]) {
  const byPath = new Map([...files, ...changed].map((file) => [file.path, file]))
  return parseFiles([...byPath.values()])
}

const byKey = (records: readonly unknown[]): readonly unknown[] =>
  [...(records as readonly { kind: string; id: string }[])].sort((a, b) =>
    a.kind + a.id < b.kind + b.id ? -1 : 1,
  )

describe('updateFiles', () => {
  const source = `# services\nservice:\n  - id: a # first\n    name: { fi: A }\n  # the second\n  - id: b\n    name: { fi: B }\n`
  const parsed = parseFiles([settings, { path: 'a.yaml', bytes: bytes(source) }])

  it('changes no file when no record has changed', () => {
    expect(updateFiles(parsed, parsed.records)).toEqual({ files: [], diagnostics: [] })
    expect(updateFiles(parsed, [...parsed.records].reverse())).toEqual({ files: [], diagnostics: [] })
  })

  it('changes what has changed and keeps comments and order', () => {
    const done = updateFiles(parsed, [
      { kind: 'service', id: 'a', name: { fi: 'A', sv: 'Å' }, sector: 'health' },
      { kind: 'service', id: 'c', name: { fi: 'C' } },
      { kind: 'area', id: 'x', name: { fi: 'X' } },
    ])
    expect(done.diagnostics).toEqual([])
    expect(done.files.map((file) => [file.path, textOf(file)])).toEqual([
      [
        'a.yaml',
        '# services\nservice:\n  - id: a # first\n    name: { fi: A, sv: Å }\n    sector: health\n  # the second\n  - id: c\n    name: { fi: C }\n',
      ],
      ['area.yaml', 'area:\n  - id: x\n    name: { fi: X }\n'],
    ])
  })

  it('leaves the dataset that this one adds to alone', () => {
    const own = parseFiles([{ path: 'sotekit.yaml', bytes: bytes('sotekit: 1\nbase: ../b') }], {
      base: parsed,
    })
    expect(updateFiles(own, []).files).toEqual([])
    expect(updateFiles(own, [{ kind: 'service', id: 'a' }]).diagnostics.map(({ code }) => code)).toEqual([
      'files/cannot-write',
    ])
  })

  it.each(['yaml', 'json', 'ndjson', 'csv'] as const)('gives what was asked for, in %s', (format) => {
    const text = fc.constantFrom('x', 'a: b', '=1', 'ä;ö', '047', '- q', '', 'two\nlines')
    const record = fc.record(
      {
        kind: fc.constantFrom('service', 'area'),
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        note: text,
        name: fc.record({ fi: text, sv: text }, { requiredKeys: [] }),
        aliases: fc.array(text, { maxLength: 3 }),
      },
      { requiredKeys: ['kind', 'id'], noNullPrototype: true },
    )
    const records = fc.uniqueArray(record, { selector: ({ kind, id }) => kind + id, maxLength: 6 })
    fc.assert(
      fc.property(records, records, (before, after) => {
        const { files } = writeFiles(before, { format })
        const done = updateFiles(parseFiles([settings, ...files]), after)
        expect(done.diagnostics).toEqual([])
        expect(byKey(again([settings, ...files], done.files).records)).toEqual(byKey(after))
      }),
      { numRuns: runs(25, 2000) },
    )
  })
})
