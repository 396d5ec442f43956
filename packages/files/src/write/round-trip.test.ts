import { sotekit } from '@sotekit/core'
import { isFull } from '@sotekit/tools/runs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFiles, writeFiles } from '../index.js'

type JsonSchema = Readonly<Record<string, unknown>>

/** Texts that have bitten somebody: formulas, numbers, lists, quotes, line ends, other scripts, half-width marks. */
const nasty = [
  '',
  ' ',
  "'",
  "''",
  '=1+1',
  "'=1+1",
  '+358',
  '-5',
  '@x',
  '\tx',
  '＝1',
  '[]',
  '{}',
  "'[]",
  'a;b',
  'a; b',
  ';',
  'a,b',
  '"',
  'a"b',
  'x\ny',
  'x\r\ny',
  '\r',
  'null',
  'true',
  'TOSI',
  'no',
  '~',
  '047',
  '1.5',
  '1,5',
  '1e3',
  '0x1F',
  '-',
  '- a',
  '#',
  'a #b',
  'a: b',
  'a:',
  '? x',
  '*a',
  '&a',
  '!t',
  '|',
  '>',
  '%',
  '---',
  '...',
  '<<',
  '_x000D_',
  '&amp;',
  '<b>',
  'Sääksjärvi',
  'čáhci',
  'áđđestit',
  'ǩiõll',
  '\u0000',
  '\u2028',
  '\uFEFFx',
  '😀',
  'a\u0308',
  '2021-05-05',
  '5.5.2021',
  '44200',
  'toString',
  'constructor',
  ' lead',
  'trail ',
  'tab\t',
]
const text = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const number = fc
  .oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  )
  .map((n) => (Object.is(n, -0) || (Number.isInteger(n) && !Number.isSafeInteger(n)) ? 0 : n))
const key = fc
  .oneof(fc.constantFrom('a', 'b', 'c d', 'a.b', 'a[0]', '0', '', ' ', 'x:json', 'k:', 'constructor'), text)
  .filter((one) => one !== '__proto__')
const { anything } = fc.letrec((tie) => ({
  anything: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('anything'), { maxLength: 3 }),
    fc.dictionary(key, tie('anything'), { maxKeys: 3, noNullPrototype: true }),
  ),
}))

/** Values of the shape that a JSON Schema asks for. */
function shaped(schema: JsonSchema): fc.Arbitrary<unknown> {
  const branches = (schema['anyOf'] ?? schema['oneOf']) as readonly JsonSchema[] | undefined
  if (branches) return fc.oneof(...branches.map(shaped))
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]))
  switch (schema['type']) {
    case 'string':
      return schema['format'] === 'date' ? fc.constantFrom('2021-05-05', '1999-12-31') : text
    case 'number':
      return number
    case 'integer':
      return number.map((n) => Math.trunc(n) + 0)
    case 'boolean':
      return fc.boolean()
    case 'array':
      return fc.array(shaped(schema['items'] as JsonSchema), { maxLength: 3 })
    case 'object': {
      const properties = (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>
      const more = schema['additionalProperties']
      if (Object.keys(properties).length === 0 && typeof more === 'object' && more !== null)
        return fc.dictionary(key, shaped(more as JsonSchema), { maxKeys: 3, noNullPrototype: true })
      const shape = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, shaped(one)]))
      return fc.record(shape, { requiredKeys: (schema['required'] ?? []) as string[], noNullPrototype: true })
    }
    default:
      return anything
  }
}

const { kinds } = sotekit().describe()
const settings = { path: 'sotekit.yaml', bytes: new TextEncoder().encode('sotekit: 1\n') }

function records(kind: string): fc.Arbitrary<readonly unknown[]> {
  const found = kinds.find(({ name }) => name === kind)
  const one = shaped(found?.schema ?? {}) as fc.Arbitrary<Record<string, unknown>>
  return fc.array(
    one.map((record) => ({ ...record, kind })),
    { minLength: 1, maxLength: 4 },
  )
}

describe.each(['yaml', 'json', 'ndjson', 'csv', 'xlsx'] as const)('%s', (format) => {
  it.each(kinds.map(({ name }) => name))(
    'gives back every record of kind %s',
    { timeout: 600_000 },
    (kind) => {
      fc.assert(
        fc.property(records(kind), (all) => {
          const written = writeFiles(all, { format })
          const read = parseFiles([settings, ...written.files])
          expect(written.diagnostics).toEqual([])
          expect(read.records).toEqual(all)
        }),
        { numRuns: isFull ? 500 : 4 },
      )
    },
  )
})

describe('writeFiles', () => {
  it('writes the same bytes whatever the order of kinds, and each time', () => {
    const some = [
      { kind: 'service', id: 'a', name: { fi: 'A' } },
      { kind: 'area', id: 'b', name: { fi: 'B' } },
    ]
    for (const format of ['yaml', 'json', 'ndjson', 'csv', 'xlsx'] as const)
      expect(writeFiles(some, { format })).toEqual(writeFiles([...some].reverse(), { format }))
  })

  it('refuses what it would have to change', () => {
    const bad = [
      { id: 'a' },
      'x',
      null,
      { kind: '../x', id: 'a' },
      { kind: 'a', id: '\ud800' },
      { kind: 'a', id: 'n', n: Number.NaN },
    ]
    const codes = writeFiles(bad, { format: 'json' }).diagnostics.map(({ code }) => code)
    expect(codes).toEqual(bad.map(() => 'files/cannot-write'))
  })

  it('leaves nothing that a table program would run', () => {
    const run = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '＝1',
      '＋1',
      '－1',
      '＠x',
      "'=1",
      '=HYPERLINK("http://x","y")',
    ]
    const all = run.map((note, i) => ({ kind: 'service', id: `s${i}`, note }))
    const [csv] = writeFiles(all, { format: 'csv' }).files
    const cells = new TextDecoder()
      .decode(csv?.bytes)
      .split(/[;\n]/)
      .map((cell) => cell.replace(/^"/, ''))
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
    for (const format of ['csv', 'xlsx'] as const)
      expect(parseFiles([settings, ...writeFiles(all, { format }).files]).records).toEqual(all)
  })
})
