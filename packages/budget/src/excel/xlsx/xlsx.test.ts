import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cellIndexes, cellName, columnName } from './cells.js'
import { readBook } from './read.js'
import { writeBook } from './write.js'

describe('cells', () => {
  it('have names', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(16_383), (row, column) => {
        expect(cellIndexes(cellName(row, column))).toEqual({ row, column })
      }),
    )
  })
})

describe('a workbook', () => {
  it('is read as it was written', () => {
    const text = fc.string({ unit: 'grapheme' }).map((value) => value.replace(/\p{C}/gu, ''))
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const bytes = writeBook([
          {
            name: "Ta'ulu & co",
            widths: [10],
            rows: rows.map((row) => row.map((value) => ({ text: value }))),
          },
        ])
        const [sheet] = readBook(bytes) ?? []
        expect(sheet?.name).toBe("Ta'ulu & co")
        for (const [r, row] of rows.entries())
          for (const [c, value] of row.entries())
            expect(sheet?.cells.get(cellName(r, c))).toEqual({ row: r, column: c, type: 'text', value })
      }),
    )
  })

  it('keeps texts that look like formulas as texts', () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '-5 €']
    const bytes = writeBook([{ name: 'x', widths: [], rows: [texts.map((text) => ({ text }))] }])
    const cells = [...(readBook(bytes)?.[0]?.cells.values() ?? [])]
    expect(cells.map(({ type, value }) => [type, value])).toEqual(texts.map((text) => ['text', text]))
    expect(cells.every(({ formula }) => formula === undefined)).toBe(true)
  })

  it('keeps formulas with their values', () => {
    const bytes = writeBook([
      { name: 'x', widths: [], rows: [[{ number: '-5.25' }, { formula: 'A1*2', number: '-10.5' }]] },
    ])
    expect(readBook(bytes)?.[0]?.cells.get('B1')).toEqual({
      row: 0,
      column: 1,
      type: 'number',
      value: '-10.5',
      formula: 'A1*2',
    })
  })

  it('is the same bytes each time', () => {
    const sheets = [{ name: 'x', widths: [5], rows: [[{ text: 'a' }]] }]
    expect(writeBook(sheets)).toEqual(writeBook(sheets))
  })

  it('is refused where it is none, whatever the bytes', () => {
    expect(readBook(strToU8('no zip'))).toBeUndefined()
    expect(readBook(new Uint8Array())).toBeUndefined()
    expect(readBook(zipSync({ 'a.xml': strToU8('<a/>') }))).toBeUndefined()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        readBook(bytes)
      }),
    )
  })

  it('shows errors, hidden rows and columns, merged cells, and files of other programs', () => {
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:cols><x:col min="2" max="3" hidden="1"/></x:cols>
      <x:sheetData><x:row r="2" hidden="true"><x:c r="A2" t="e"><x:f>B2/0</x:f><x:v>#REF!</x:v></x:c>
      <x:c r="B2" t="inlineStr"><x:is><x:r><x:t>Hen</x:t></x:r><x:r><x:t>kilöt</x:t></x:r></x:is></x:c><x:c r="C2"/></x:row></x:sheetData>
      <x:mergeCells count="1"><x:mergeCell ref="A2:B2"/></x:mergeCells></x:worksheet>`
    const bytes = zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook><sheets><sheet name="S" sheetId="1" r:id="r1" state="hidden"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="r1" Target="/xl/worksheets/a.xml"/></Relationships>',
      ),
      'xl/worksheets/a.xml': strToU8(sheet),
    })
    const [read] = readBook(bytes) ?? []
    expect([...(read?.cells.values() ?? [])]).toEqual([
      { row: 1, column: 0, type: 'error', value: '#REF!', formula: 'B2/0' },
      { row: 1, column: 1, type: 'text', value: 'Henkilöt' },
    ])
    expect([
      [...(read?.hiddenRows ?? [])],
      [...(read?.hiddenColumns ?? [])],
      read?.merged,
      read?.isHidden,
    ]).toEqual([[1], [1, 2], ['A2:B2'], true])
  })
})
