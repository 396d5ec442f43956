import type { Block } from '@sotekit/core'
import { cell, count, date, number, string, text } from './cell.js'
import { either, fault, fields, isObject, listOf, oneOf, type Shape, such, valuesOf } from './shape.js'

const base = { id: string, citations: listOf(fields({ source: string }, citationParts())), note: text }

function citationParts(): Readonly<Record<string, Shape>> {
  const isBoolean = such('true or false', (value) => typeof value === 'boolean')
  return { locator: string, edition: string, verifiedOn: date, verified: isBoolean, note: string }
}

const tone = oneOf('good', 'part', 'bad', 'unknown', 'neutral')
const marks = listOf(fields({ id: string, symbol: string, text, tone }))
const titled = fields({ id: string, title: text })
const anyObject = such('an object', isObject)
const hidden = fields({ suppressed: oneOf('primary', 'secondary') })
const barValue = either('a number, null or a hidden value', (value) => {
  if (value === null) return such('null', () => true)
  return typeof value === 'number' ? number : hidden
})

/** The fields of each sort of block, beside those that all have. */
const SHAPES: Readonly<Record<Block['block'], readonly [Record<string, Shape>, Record<string, Shape>?]>> = {
  heading: [{ level: oneOf(1, 2, 3), text }],
  text: [{}, { text, items: listOf(text) }],
  'key-figure': [{ label: text, value: cell }, { unknown: count }],
  table: [
    {
      title: text,
      columns: listOf(fields({ title: text }, { align: oneOf('start', 'end') })),
      rows: listOf(listOf(cell)),
    },
    { totals: listOf(listOf(cell)) },
  ],
  matrix: [
    {
      title: text,
      columns: listOf(titled),
      rows: listOf(fields({ id: string, title: text, cells: valuesOf(fields({ mark: string }, { text })) })),
      marks,
    },
    { rowTitle: text },
  ],
  bars: [
    {
      title: text,
      series: listOf(titled),
      bars: listOf(fields({ title: text, values: listOf(barValue) })),
      unit: oneOf('count', 'cents', 'percent', 'other'),
    },
    { unitText: text },
  ],
  timeline: [
    { title: text, items: listOf(fields({ title: text }, { lane: text, from: date, to: date, tone })) },
  ],
  'tile-map': [
    {
      title: text,
      tiles: listOf(
        fields({ id: string, title: text, column: count, row: count, mark: string }, { value: cell }),
      ),
      marks,
    },
  ],
  chain: [{ title: text, chain: anyObject }, { names: anyObject }],
  diagnostics: [{ title: text, diagnostics: listOf(anyObject) }],
  sources: [
    { title: text, sources: listOf(fields({ id: string, title: text }, { detail: text, url: string })) },
  ],
}

const block: Shape = either(`a block (${Object.keys(SHAPES).join(', ')})`, (value) => {
  const sort = isObject(value) ? value['block'] : undefined
  const [required, optional] = (Object.hasOwn(SHAPES, String(sort)) && SHAPES[sort as Block['block']]) || []
  return required && fields({ block: string, ...required }, { ...base, ...optional })
})

/** What is wrong with the blocks of a report: their shape, and what they say of each other. */
export function blockFaults(blocks: unknown): readonly string[] {
  const faults = listOf(block)(blocks, 'block')
  return faults.length > 0 ? faults : sense(blocks as readonly Loose[])
}

/** A block of a shape that was checked. */
type Loose = Readonly<Record<string, unknown>>

function sense(blocks: readonly Loose[]): readonly string[] {
  const first = blocks[0]
  const isHeaded = first === undefined || (first['block'] === 'heading' && first['level'] === 1)
  const parts = blocks.filter((one) => one['block'] === 'heading' && one['level'] === 1)
  const ids = blocks.flatMap((one) => (typeof one['id'] === 'string' ? [one['id']] : []))
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i)
  return [
    ...(isHeaded ? [] : ['the report does not begin with a heading of level 1']),
    ...(parts.length > 1 ? ['the report has more than one heading of level 1'] : []),
    ...[...new Set(twice)].map((id) => `the id "${id}" is there twice`),
    ...blocks.flatMap((one, i) => widths(one, `block/${i}`)),
    ...blocks.flatMap((one, i) => unknownMarks(one, `block/${i}`)),
  ]
}

/** Rows have a cell for every column, bars a value for every series. */
function widths(one: Loose, at: string): readonly string[] {
  const isTable = one['block'] === 'table'
  const check = (rows: unknown, width: number, what: string): readonly string[] =>
    listed(rows).flatMap((row, i) => {
      const cells = listed(isObject(row) ? row['values'] : row).length
      return cells === width ? [] : fault(`${at}/${what}/${i}`, `has ${cells} cells, not ${width}`)
    })
  return [
    ...check(isTable ? one['rows'] : [], listed(one['columns']).length, 'rows'),
    ...check(one['totals'], listed(one['columns']).length, 'totals'),
    ...check(one['bars'], listed(one['series']).length, 'bars'),
  ]
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Marks and columns that cells name are those of the block. */
function unknownMarks(one: Loose, at: string): readonly string[] {
  const idsOf = (list: unknown): ReadonlySet<unknown> =>
    new Set(listed(list).map((item) => (item as Loose)['id']))
  const known = idsOf(one['marks'])
  const columns = idsOf(one['columns'])
  const tiles = (one['block'] === 'tile-map' ? one['tiles'] : []) as readonly Loose[]
  const rows = (one['block'] === 'matrix' ? one['rows'] : []) as readonly { readonly cells: Loose }[]
  const cells = rows.flatMap((row) => Object.entries(row.cells) as [string, Loose][])
  return [
    ...[...tiles, ...cells.map(([, inner]) => inner)]
      .map((marked) => marked['mark'])
      .filter((mark) => !known.has(mark))
      .flatMap((mark) => fault(at, `uses the mark "${String(mark)}", which is not among its marks`)),
    ...cells
      .filter(([column]) => !columns.has(column))
      .flatMap(([column]) => fault(at, `has a cell in column "${column}", which it does not have`)),
  ]
}
