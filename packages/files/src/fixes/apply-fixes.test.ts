import type { Fix } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { applyFixes, parseFiles } from '../index.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const fix = (index: number, action: Fix['action'], pointer: string, value?: unknown): Fix => ({
  title: { fi: '', en: '' },
  action,
  index,
  pointer,
  ...(value !== undefined && { value }),
  at: {},
  safe: true,
})

function fixed(path: string, text: string, ...fixes: Fix[]) {
  const parsed = parseFiles([
    { path: 'sotekit.yaml', bytes: bytes('sotekit: 1\n') },
    { path, bytes: bytes(text) },
  ])
  const done = applyFixes(parsed, fixes)
  return {
    text: done.files.map((file) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes)),
    ...done,
  }
}

const some = [
  fix(0, 'replace', '/sector', 'health'),
  fix(1, 'replace', '/name/fi', 'Apu; "tuki"'),
  fix(1, 'remove', '/note'),
  fix(1, 'replace', '/name/fi', 'Apu; "tuki"'),
]

describe('applyFixes', () => {
  it.each([
    [
      'a.yaml',
      'service: # all\n  - id: a # one\n    sector: helth\n  - { id: b, name: { fi: x }, note: y }\n',
      'service: # all\n  - id: a # one\n    sector: health\n  - { id: b, name: { fi: "Apu; \\"tuki\\"" } }\n',
    ],
    [
      'a.json',
      '{"service": [\n  {"id": "a", "sector": "helth"},\n  {"id": "b", "name": {"fi": "x"}, "note": "y"}\n]}',
      '{"service": [\n  {"id": "a", "sector": "health"},\n  {"id": "b", "name": {"fi": "Apu; \\"tuki\\""}}\n]}',
    ],
    [
      'a.ndjson',
      '{"kind":"service","id":"a","sector":"helth"}\r\n\r\n{"kind":"service","id":"b","name":{"fi":"x"},"note":"y"}',
      '{"kind":"service","id":"a","sector":"health"}\r\n\r\n{"kind":"service","id":"b","name":{"fi":"Apu; \\"tuki\\""}}',
    ],
    [
      'service.csv',
      '\uFEFFid;sector;name.fi;note\r\n"a";helth;;\r\n;;;\r\nb;;x;y\r\n',
      '\uFEFFid;sector;name.fi;note\r\n"a";health;;\r\n;;;\r\nb;;"Apu; ""tuki""";\r\n',
    ],
  ])('changes values in %s and nothing else', (path, before, after) => {
    const done = fixed(path, before, ...some)
    expect(done.text).toEqual([after])
    expect(done.applied).toHaveLength(4)
    expect(done.refused).toEqual([])
  })

  it.each([
    ['a.yaml', 'service: [{ id: a, nmae: { fi: x } }]', 'service: [{ id: a, name: { fi: x } }]'],
    ['a.json', '{"service": [{"id": "a", "nmae": {}}]}', '{"service": [{"id": "a", "name": {}}]}'],
    ['a.ndjson', '{"kind":"service","nmae":{}}', '{"kind":"service","name":{}}'],
    ['service.csv', 'id;nmae.fi;nmae.sv\na;x;y\n', 'id;name.fi;name.sv\na;x;y\n'],
  ])('renames a key in %s', (path, before, after) => {
    expect(fixed(path, before, fix(0, 'rename', '/nmae', 'name')).text).toEqual([after])
  })

  it('renames a column only if every row agrees', () => {
    const text = 'id;nmae.fi\na;x\nb;y\n'
    const [one, two] = [fix(0, 'rename', '/nmae', 'name'), fix(1, 'rename', '/nmae', 'name')]
    expect(fixed('service.csv', text, one, two).text).toEqual(['id;name.fi\na;x\nb;y\n'])
    expect(fixed('service.csv', text, one)).toMatchObject({ text: [], refused: [{ fix: one }] })
  })

  it('applies the fixes that reading proposes', () => {
    const parsed = parseFiles([
      { path: 'sotekit.yaml', bytes: bytes('sotekit: 1\nareas: x # main\n') },
      { path: 'a.yaml', bytes: bytes('municipality: [{ id: 047 }, { id: 614 }]') },
    ])
    const done = applyFixes(
      parsed,
      parsed.diagnostics.flatMap((one) => one.fixes),
    )
    expect(done.files.map((file) => new TextDecoder().decode(file.bytes))).toEqual([
      'municipality: [{ id: "047" }, { id: "614" }]',
      'sotekit: 1\narea: x # main\n',
    ])
    const again = parseFiles(done.files)
    expect(again.diagnostics).toEqual([])
    expect(again.records).toEqual(parsed.records)
  })

  it('refuses what is not there, not ours or not to be edited', () => {
    const base = parseFiles([{ path: 'a.yaml', bytes: bytes('service: [{ id: a }]') }])
    const parsed = parseFiles([{ path: 'sotekit.yaml', bytes: bytes('sotekit: 1\nbase: ../b') }], { base })
    expect(applyFixes(parsed, [fix(0, 'replace', '/id', 'x')]).refused).toHaveLength(1)
    expect(applyFixes(parsed, [fix(9, 'replace', '/id', 'x')]).refused).toHaveLength(1)
    expect(fixed('a.yaml', 'service: [{ id: a }]', fix(0, 'replace', '/name/fi', 'x')).refused).toHaveLength(
      1,
    )
    expect(
      fixed('a.yaml', 'service: [{ id: a }, { id: "b }]', fix(0, 'replace', '/id', 'x')).files,
    ).toHaveLength(0)
  })
})
