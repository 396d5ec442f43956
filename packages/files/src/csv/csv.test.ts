import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFiles } from '../index.js'
import { csvRows } from './rows.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const settings = { path: 'sotekit.yaml', bytes: bytes('sotekit: 1\n') }
const types = (_kind: string, path: string) =>
  path.endsWith('persons') || path.endsWith('share')
    ? 'number'
    : path.endsWith('date') || path.endsWith('from')
      ? 'date'
      : path === 'general'
        ? 'boolean'
        : path === 'id' || path.startsWith('name')
          ? 'text'
          : undefined
const read = (text: string, path = 'municipality.csv') =>
  parseFiles([settings, { path, bytes: bytes(text) }], { types })
const told = (text: string) => read(text).diagnostics.map(({ code, at }) => `${code} ${at.line}:${at.column}`)

describe('CSV', () => {
  it('reads nested fields as Finnish Excel writes them', () => {
    const parsed = read(
      '\uFEFFid;name.fi;name.sv;memberships[0].area;memberships.1.area;population[0].date;population[0].persons;share;languages[];general\r\n' +
        '047;Enontekiö;"Enontekis; ""E""";lappi;sápmi;31.12.2020;1 808;0,85;fi; TOSI\r\n' +
        '148;Inari;;lappi;;2020-12-31;7008;;fi; se ;smn;\r\n',
    )
    // The last row's list has separators of its own: in such a file the cell needs quotes.
    expect(parsed.diagnostics.map(({ code }) => code)).toEqual(['files/row-length'])
    expect(parsed.records[0]).toEqual({
      kind: 'municipality',
      id: '047',
      name: { fi: 'Enontekiö', sv: 'Enontekis; "E"' },
      memberships: [{ area: 'lappi' }, { area: 'sápmi' }],
      population: [{ date: '2020-12-31', persons: 1808 }],
      share: 0.85,
      languages: ['fi'],
      general: true,
    })
    expect(parsed.place(0, '/name/sv')).toMatchObject({ line: 2, column: 15, pointer: '/0/name/sv' })
    expect(parsed.place(0, '/name')).toMatchObject({ line: 2, column: 5 })
    expect(parsed.place(1, '/population/0/persons')).toMatchObject({ line: 3, column: 30, endColumn: 34 })
    expect(parsed.place(1, '/population/0/persons', 'key')).toMatchObject({ line: 1, column: 78 })
    expect(parsed.place(1, '/kind')).toMatchObject({ line: 1, column: 1 })
  })

  it.each([
    ['id;aliases[]\na;"x; y ; z"\nb;[]\n', [{ aliases: ['x', 'y', 'z'] }, { aliases: [] }]],
    ['id,aliases[0],aliases[1]\na,x;y,z\n', [{ aliases: ['x;y', 'z'] }]],
    ['id,ext:json\na,"{""x"": [1, null]}"\n', [{ ext: { x: [1, null] } }]],
    ['id\tname.fi\na\tb c\n', [{ name: { fi: 'b c' } }]],
    ['sep=,\nid,name.fi\na,b\n', [{ name: { fi: 'b' } }]],
    [
      'id;validity;validity.from\na;{};\nb;;1.1.2020\n',
      [{ validity: {} }, { validity: { from: '2020-01-01' } }],
    ],
    [
      "id;note\na;'=1+1\nb;''=x\nc;'x\nd;'\n",
      [{ note: '=1+1' }, { note: "'=x" }, { note: "'x" }, { note: '' }],
    ],
    ['id;share\na;unknown\nb;0,5\nc;.5\n', [{ share: 'unknown' }, { share: 0.5 }, { share: '.5' }]],
    ['id;note\r"a";x\r\r"b";y', [{ note: 'x' }, { note: 'y' }]],
  ])('%j', (text, expected) => {
    const parsed = read(text)
    expect(parsed.diagnostics).toEqual([])
    expect(parsed.records).toMatchObject(expected)
  })

  it.each([
    ['', ['files/empty-file 1:1']],
    ['id;name\n', ['files/empty-kind 1:1']],
    ['id;name;id\na;b;c\n', ['files/duplicate-column 1:9']],
    ['id;name..fi\na;b\n', ['files/column-name 1:4']],
    ['id;__proto__.x\na;b\n', ['files/column-name 1:4']],
    ['id;a[99999999]\na;b\n', ['files/column-name 1:4']],
    ['id;;x\na;b;\n', ['files/column-name 2:3']],
    ['id;x\na;b;c\n', ['files/row-length 2:5']],
    ['id;x\na\n', ['files/row-length 2:1']],
    ['id;kind\na;area\n', ['files/other-kind 2:3']],
    ['id;name;name.fi\na;b;c\n', ['files/column-conflict 2:5']],
    ['id;a[1].b\na;b\n', ['files/list-gap 2:1']],
    ['id;persons\na;1.234\n', ['files/ambiguous-number 2:3']],
    ['id;persons\na;12345678901234567890\n', ['files/imprecise-number 2:3']],
    ['id;date\na;44200\n', ['files/date-serial 2:3']],
    ['id;ext:json\na;{\n', ['files/bad-json 2:3']],
    ['id;ext:json\na;{"a":1,"a":2}\n', ['files/bad-json 2:3']],
    ['id;x\n"a;b\nc;d\n', ['files/csv-quote 2:1']],
    ['id;x\n"a"b;c\n', ['files/csv-quote 2:4']],
    ['id;x\na;b\0c\n', ['files/control-character 2:4']],
  ])('%j gives %j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('loses no row after a quote that is not closed', () => {
    expect(read('id;x\n"a;b\nc;d\n').records).toEqual([
      { kind: 'municipality', id: '"a', x: 'b' },
      { kind: 'municipality', id: 'c', x: 'd' },
    ])
  })

  it('says which encoding a file is in', () => {
    const told = (content: Uint8Array) => {
      const [first] = parseFiles([settings, { path: 'a.csv', bytes: content }]).diagnostics
      return [
        first?.code,
        first?.at.line,
        first?.at.column,
        first?.message.en.match(/UTF-16|Windows|not text/)?.[0],
      ]
    }
    expect(told(Uint8Array.of(...bytes('id;n\na;Enonteki'), 0xf6, 0x0a))).toEqual([
      'files/encoding',
      2,
      11,
      'Windows',
    ])
    expect(
      told(new Uint8Array(new Uint16Array([...'\uFEFFid;n'].map((c) => c.charCodeAt(0))).buffer)),
    ).toEqual(['files/encoding', 1, 1, 'UTF-16'])
    expect(told(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff))).toEqual([
      'files/encoding',
      1,
      1,
      'not text',
    ])
  })

  it('cuts rows as csv-parse does', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ä', ' ', ';', ',', '"', '\n', '\r', '\r\n') })
    const quoted = (text: string): string =>
      /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
        const text = rows.map((row) => row.map(quoted).join(';')).join(newline)
        const theirs: unknown = parse(text, {
          delimiter: ';',
          relax_column_count: true,
          record_delimiter: newline,
        })
        const ours = [...csvRows(text, ';', 0, () => expect.unreachable())].map((row) => row.cells)
        expect(ours).toEqual(theirs)
      }),
    )
  })
})
