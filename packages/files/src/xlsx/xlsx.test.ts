import { isFull } from '@sotekit/tools/runs'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseFiles, writeFiles } from '../index.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const settings = { path: 'sotekit.yaml', bytes: bytes('sotekit: 1\n') }
const read = (content: Uint8Array) => parseFiles([settings, { path: 'book.xlsx', bytes: content }])
const told = (content: Uint8Array) =>
  read(content).diagnostics.map(({ code, at }) => (at.cell ? `${code} ${at.sheet}!${at.cell}` : code))

interface Book {
  readonly sheets?: Readonly<Record<string, string>>
  readonly strings?: readonly string[]
  readonly styles?: string
  readonly workbook?: string
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

/** A workbook as Excel writes it: shared strings, prefixes left out. */
function book({ sheets = {}, strings = [], styles = '', workbook = '', parts = {} }: Book): Uint8Array {
  const names = Object.keys(sheets)
  const relation = (i: number, type: string, target: string): string =>
    `<Relationship Id="rId${i}" Type="http://x/${type}" Target="${target}"/>`
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="r">${workbook}<sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, i) => relation(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((one) => `<si>${one}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="000"/><numFmt numFmtId="165" formatCode="d\\.m\\.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>${styles}</styleSheet>`,
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
    ...parts,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, one]) => [name, typeof one === 'string' ? bytes(one) : one]),
    ),
  )
}

const text = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`
const header = (...names: string[]): string =>
  `<row r="1">${names.map((name, i) => text(`${String.fromCharCode(65 + i)}1`, name)).join('')}</row>`

describe('XLSX', () => {
  it('reads texts, numbers, dates and truth values, each cell with its place', () => {
    const parsed = read(
      book({
        strings: ['<t>id</t>', '<r><t>Enon</t></r><r><t>tekiö</t></r><rPh sb="0" eb="1"><t>x</t></rPh>'],
        sheets: {
          municipality:
            `<row r="1"><c r="A1" t="s"><v>0</v></c>${text('B1', 'name.fi')}${text('C1', 'population[0].date')}${text('D1', 'population[0].persons')}${text('E1', 'validity.from')}</row>` +
            '<row r="3"><c r="A3" s="2"><v>47</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" s="1"><v>44196</v></c><c r="D3"><v>1808</v></c><c r="E3" s="3"><v>1</v></c></row>',
          service: `${header('id', 'general')}<row r="2">${text('A2', 'a')}<c r="B2" t="b"><v>1</v></c></row>`,
          _notes: header('anything'),
        },
      }),
    )
    expect(parsed.records).toEqual([
      {
        kind: 'municipality',
        id: '047',
        name: { fi: 'Enontekiö' },
        population: [{ date: '2020-12-31', persons: 1808 }],
        validity: { from: '1900-01-01' },
      },
      { kind: 'service', id: 'a', general: true },
    ])
    expect(parsed.diagnostics.map(({ code, at }) => `${code} ${at.cell}`)).toEqual([
      'files/number-for-text A3',
    ])
    expect(parsed.place(0, '/population/0/persons')).toEqual({
      file: 'book.xlsx',
      sheet: 'municipality',
      cell: 'D3',
      pointer: '/municipality/0/population/0/persons',
    })
    expect(parsed.diagnostics[0]?.record).toEqual({ kind: 'municipality', id: '047' })
    expect(parsed.place(1, '/general', 'key')).toMatchObject({ sheet: 'service', cell: 'B1' })
    expect(parsed.place(1, '/kind')).toMatchObject({ sheet: 'service', cell: 'A1' })
  })

  it('tells of formulas, errors, merged and hidden cells', () => {
    const rows = `${header('id', 'note')}<row r="2" hidden="1">${text('A2', 'a')}<c r="B2" t="str"><f>A1&amp;"x"</f><v>x</v></c></row><row r="3">${text('A3', 'b')}<c r="B3"><f>1+1</f></c></row><row r="4">${text('A4', 'c')}<c r="B4" t="e"><v>#REF!</v></c></row><row r="5">${text('A5', 'd')}<c r="B5" t="str"><f>[1]Sheet1!A1</f><v>y</v></c></row>`
    const xml = `<worksheet><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>`
    const content = book({ sheets: { service: '' }, parts: { 'xl/worksheets/sheet1.xml': xml } })
    expect(told(content)).toEqual([
      'files/xlsx-hidden service!A1',
      'files/xlsx-formula service!B2',
      'files/xlsx-formula service!B3',
      'files/xlsx-error service!B4',
      'files/xlsx-external service!B5',
      'files/xlsx-merged service!A2',
    ])
    expect(read(content).records).toMatchObject([{ note: 'x' }, { id: 'b' }, { id: 'c' }, { note: 'y' }])
    expect(Object.keys(read(content).records[1] as object)).toEqual(['kind', 'id'])
  })

  it.each([
    [
      'a number stored as text',
      {
        municipality: `${header('id', 'population[0].persons')}<row r="2">${text('A2', '047')}${text('B2', '1 808')}</row>`,
      },
      ['files/text-number municipality!B2'],
    ],
    [
      'an odd column',
      { service: `${header('id', 'a..b')}<row r="2">${text('A2', 'a')}${text('B2', 'x')}</row>` },
      ['files/column-name service!B1'],
    ],
    [
      'a cell beside the table',
      { service: `${header('id')}<row r="2">${text('A2', 'a')}${text('C2', 'x')}</row>` },
      ['files/row-length service!B2'],
    ],
    ['a header alone', { service: header('id') }, ['files/empty-kind service!A1']],
    [
      'a number beyond all',
      { service: `${header('id', 'code')}<row r="2">${text('A2', 'a')}<c r="B2"><v>1e999</v></c></row>` },
      ['files/xlsx-format service!B2'],
    ],
    [
      'a text that is not there',
      { service: `${header('id', 'code')}<row r="2">${text('A2', 'a')}<c r="B2" t="s"><v>99</v></c></row>` },
      ['files/xlsx-format service!B2'],
    ],
    [
      'a place that no sheet has',
      { service: `${header('id')}<row r="2">${text('A2', 'a')}${text('ZZZZ9', 'x')}</row>` },
      ['files/xlsx-format service!A2'],
    ],
    ['an empty sheet', { Taul1: '' }, []],
  ])('tells of %s', (_, sheets, codes) => {
    expect(told(book({ sheets: sheets as Record<string, string> }))).toEqual(codes)
  })

  it('tells of other workbooks that it refers to, and fetches nothing', () => {
    const rels =
      '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="http://x/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>'
    const content = book({
      sheets: { service: `${header('id')}<row r="2">${text('A2', 'a')}</row>` },
      parts: { 'xl/_rels/workbook.xml.rels': rels },
    })
    expect(told(content)).toEqual(['files/xlsx-external'])
  })

  it('reads days from 1900 and from 1904, the 29th of February 1900 aside', () => {
    const days = (workbook: string, ...serials: number[]): unknown =>
      read(
        book({
          workbook,
          sheets: {
            service:
              header('id', 'x') +
              serials
                .map(
                  (n, i) =>
                    `<row r="${i + 2}">${text(`A${i + 2}`, `s${i}`)}<c r="B${i + 2}" s="1"><v>${n}</v></c></row>`,
                )
                .join(''),
          },
        }),
      ).records.map((record) => (record as { x: unknown }).x)
    expect(days('', 1, 59, 60, 61, 44321, 44321.5)).toEqual([
      '1900-01-01',
      '1900-02-28',
      60,
      '1900-03-01',
      '2021-05-05',
      44321.5,
    ])
    expect(days('<workbookPr date1904="1"/>', 0, 42859)).toEqual(['1904-01-01', '2021-05-05'])
  })

  it('refuses what is no workbook', () => {
    const good = book({ sheets: { service: `${header('id')}<row r="2">${text('A2', 'a')}</row>` } })
    const xml = (part: string, content: string | Uint8Array) =>
      told(book({ sheets: { service: '' }, parts: { [part]: content } }))
    expect(told(bytes(''))).toEqual(['files/xlsx-format'])
    expect(told(bytes('id;name\na;b'))).toEqual(['files/xlsx-format'])
    expect(told(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0))).toEqual(['files/xlsx-format'])
    expect(told(good.subarray(0, good.length - 30))).toEqual(['files/xlsx-format'])
    expect(told(zipSync({ 'a.txt': bytes('x') }))).toEqual(['files/xlsx-format'])
    expect(xml('xl/workbook.xml', '<workbook><sheets>')).toEqual(['files/xlsx-format'])
    expect(xml('xl/worksheets/sheet1.xml', '<worksheet><sheetData></worksheet>')).toEqual([
      'files/xlsx-format',
    ])
    expect(xml('xl/worksheets/sheet1.xml', Uint8Array.of(0x3c, 0xff))).toEqual(['files/xlsx-format'])
    expect(
      xml('xl/worksheets/sheet1.xml', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet/>'),
    ).toEqual(['files/xlsx-format'])
    expect(xml('xl/worksheets/sheet1.xml', '<a>'.repeat(10_000))).toEqual(['files/xlsx-format'])
  })

  it('notices every byte that is wrong', () => {
    const good = book({
      sheets: {
        service: `${header('id', 'note')}<row r="2">${text('A2', 'a')}${text('B2', 'some note')}</row>`,
      },
    })
    const wanted = read(good).records
    for (let i = 0; i < good.length; i += isFull ? 1 : 11) {
      const changed = good.slice()
      changed[i] = (changed[i] ?? 0) ^ 0x10
      const parsed = read(changed)
      if (parsed.diagnostics.length === 0) expect(parsed.records).toEqual(wanted)
    }
  })

  it('refuses a zip bomb before it goes off, also one that lies about its size', () => {
    const bomb = book({
      sheets: { service: '' },
      parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(12_000_000) },
    })
    expect(bomb.length).toBeLessThan(40_000)
    expect(told(bomb)).toEqual(['files/zip-bomb'])
    const liar = bomb.slice()
    const view = new DataView(liar.buffer)
    for (let at = 0; at < liar.length - 4; at++)
      if (view.getUint32(at, true) === 12_000_000) view.setUint32(at, 1000, true)
    expect(told(liar)).toEqual(['files/zip-bomb'])
  })

  it('writes workbooks with texts that stay texts', () => {
    const [file] = writeFiles([{ kind: 'municipality', id: '047', note: '=1+1' }], { format: 'xlsx' }).files
    expect(read(file?.bytes ?? new Uint8Array()).records).toEqual([
      { kind: 'municipality', id: '047', note: '=1+1' },
    ])
  })
})
