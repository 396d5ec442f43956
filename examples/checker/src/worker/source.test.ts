import { expect, it } from 'vitest'
import { linesAround, sheetAround } from './source.js'

const lines = Array.from({ length: 100 }, (_, i) => `line ${i + 1}: value`)
const marked = (source: ReturnType<typeof linesAround>): readonly string[] =>
  source.lines.flatMap(({ number, parts }) =>
    parts.flatMap((part) => (part.marked ? [`${number} ${part.text}`] : [])),
  )

it('shows the lines around a place with the place marked', () => {
  const source = linesAround(
    lines,
    { file: 'a.yaml', line: 50, column: 10, endLine: 50, endColumn: 15 },
    2,
    3,
  )
  expect(source.lines.map(({ number }) => number)).toEqual([48, 49, 50, 51, 52, 53])
  expect(marked(source)).toEqual(['50 value'])
  expect(source.total).toBe(100)
})

it('stays within the file, and marks where a value of many lines begins', () => {
  const whole = linesAround(lines, { file: 'a', line: 99, column: 6, endLine: 100, endColumn: 3 }, 200, 200)
  expect(whole.lines).toHaveLength(100)
  expect(marked(whole)).toEqual(['99 99: value'])
  expect(linesAround([''], { file: 'a', line: 7, column: 3 }, 1, 1).lines).toEqual([{ number: 1, parts: [] }])
  expect(marked(linesAround(lines, { file: 'a' }, 1, 1))).toEqual([])
})

it('cuts a line of a megabyte around the place', () => {
  const long = `${'x'.repeat(500_000)}here${'y'.repeat(500_000)}`
  const [line] = linesAround([long], { file: 'a', line: 1, column: 500_001, endColumn: 500_005 }, 0, 0).lines
  const text = line?.parts.map((part) => part.text).join('') ?? ''
  expect(text.length).toBeLessThan(500)
  expect(line?.parts.find((part) => part.marked)?.text).toBe('here')
})

const cell = (column: number, row: number, text: string) => ({
  cell: `${String.fromCharCode(65 + column)}${row}`,
  column,
  text,
})
const sheet = {
  name: 'municipality',
  rows: [1, 2, 3, 4, 5, 6].map((row) => ({
    number: row,
    cells: Array.from({ length: 12 }, (_, column) => cell(column, row, `${column}.${row}`)),
  })),
}

it('shows the cells around a cell under the names of their columns', () => {
  const source = sheetAround([sheet], { file: 'b.xlsx', sheet: 'municipality', cell: 'H5' }, 1, 1)
  expect(source?.columns).toEqual(['A', 'E', 'F', 'G', 'H', 'I', 'J', 'K'])
  expect(source?.rows.map(({ number }) => number)).toEqual([1, 4, 5, 6])
  const all = source?.rows.flatMap((row) => row.cells)
  expect(all?.filter((one) => one.marked)).toEqual([{ text: '7.5', marked: true }])
})

it('shows a cell that holds nothing, and the beginning where there is no cell', () => {
  const empty = sheetAround([sheet], { file: 'b', sheet: 'municipality', cell: 'B9' }, 1, 1)
  expect(empty?.rows.find(({ number }) => number === 9)?.cells.filter((one) => one.marked)).toEqual([
    { text: '', marked: true },
  ])
  expect(sheetAround([sheet], { file: 'b' }, 1, 1)?.rows[0]?.number).toBe(1)
  expect(sheetAround([], { file: 'b' }, 1, 1)).toBeUndefined()
})
