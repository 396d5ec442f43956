import { expect, it } from 'vitest'
import { parseFiles, sheetTexts, writeFiles } from '../index.js'

const records = [
  { kind: 'municipality', id: '047', name: { fi: 'Enontekiö' } },
  { kind: 'municipality', id: '614', name: { fi: '<b>Posio</b>' } },
]
const book = writeFiles(records, { format: 'xlsx' }).files[0]!

it('gives the texts of cells by the places that findings name', () => {
  const sheets = sheetTexts(book.bytes)
  const texts = new Map(sheets[0]?.rows.flatMap(({ cells }) => cells.map(({ cell, text }) => [cell, text])))
  const parsed = parseFiles([{ path: 'book.xlsx', bytes: book.bytes }])
  const at = (index: number, pointer: string) => texts.get(parsed.place(index, pointer).cell ?? '')
  expect(parsed.place(0, '/id').sheet).toBe(sheets[0]?.name)
  expect(at(0, '/id')).toBe('047')
  expect(at(1, '/name/fi')).toBe('<b>Posio</b>')
  expect(sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 2, 3])
})

it('has no sheets of what is no workbook', () => {
  expect(sheetTexts(new TextEncoder().encode('id;name\n'))).toEqual([])
  expect(sheetTexts(book.bytes.slice(0, -30))).toEqual([])
})
