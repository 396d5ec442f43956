import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyToValue } from '../edit/apply-value.js'
import type { Edit } from '../edit/edits.js'
import { parseFiles } from '../index.js'
import { editYaml } from './edit.js'
import { printYaml } from './print.js'

const text = `# services of the region
service:
  - id: care  # the general one
    name: { fi: Hoiva, sv: 'Vård' }
    general: true

  # the second
  - id: help
    name:
      fi: "Apu"
      # no Swedish yet
      en: Help
    aliases:
      - first # one
      - second
    note: |
      two
      lines
    empty:
    code: 047
area: []
`

const edited = (...edits: Edit[]): string => {
  const done = editYaml(text, edits)
  expect(done.refused).toEqual([])
  return done.text
}

const lines = (from: string, to: string): string => text.replace(from, to)

describe('editYaml', () => {
  it.each<[string, Edit, string, string]>([
    [
      'a plain scalar',
      { action: 'replace', pointer: '/service/0/id', value: 'home care' },
      'id: care ',
      'id: home care ',
    ],
    [
      'one that needs quotes',
      { action: 'replace', pointer: '/service/0/id', value: 'a: b' },
      'id: care ',
      'id: "a: b" ',
    ],
    ['double quotes', { action: 'replace', pointer: '/service/1/name/fi', value: 'Tuki' }, '"Apu"', '"Tuki"'],
    [
      'single quotes',
      { action: 'replace', pointer: '/service/0/name/sv', value: 'Omsorg' },
      "'Vård'",
      "'Omsorg'",
    ],
    [
      'a bare code',
      { action: 'replace', pointer: '/service/1/code', value: '047' },
      'code: 047',
      'code: "047"',
    ],
    ['a number', { action: 'replace', pointer: '/service/1/code', value: 1.5 }, 'code: 047', 'code: 1.5'],
    [
      'a block text',
      { action: 'replace', pointer: '/service/1/note', value: 'one' },
      '|\n      two\n      lines',
      'one',
    ],
    ['nothing', { action: 'replace', pointer: '/service/1/empty', value: 'x' }, 'empty:', 'empty: x'],
    [
      'a map by a text',
      { action: 'replace', pointer: '/service/0/name', value: 'Hoiva' },
      "{ fi: Hoiva, sv: 'Vård' }",
      'Hoiva',
    ],
    [
      'a list by a list',
      { action: 'replace', pointer: '/area', value: ['a', 'b'] },
      'area: []',
      'area: [a, b]',
    ],
    ['a key', { action: 'rename', pointer: '/service/1/name/en', value: 'sv' }, 'en: Help', 'sv: Help'],
    ['a key in brackets', { action: 'rename', pointer: '/service/0/name/sv', value: 'se' }, 'sv:', 'se:'],
    ['a line', { action: 'remove', pointer: '/service/0/general' }, '    general: true\n', ''],
    [
      'what follows a dash',
      { action: 'remove', pointer: '/service/0/id' },
      'id: care  # the general one\n    ',
      '',
    ],
    ['a part in brackets', { action: 'remove', pointer: '/service/0/name/fi' }, 'fi: Hoiva, ', ''],
    ['the last part in brackets', { action: 'remove', pointer: '/service/0/name/sv' }, ", sv: 'Vård'", ''],
    ['an item', { action: 'remove', pointer: '/service/1/aliases/0' }, '      - first # one\n', ''],
    [
      'a block text with its lines',
      { action: 'remove', pointer: '/service/1/note' },
      '    note: |\n      two\n      lines\n',
      '',
    ],
    [
      'a record',
      { action: 'remove', pointer: '/service/0' },
      "  - id: care  # the general one\n    name: { fi: Hoiva, sv: 'Vård' }\n    general: true\n",
      '',
    ],
    [
      'a new key',
      { action: 'insert', pointer: '/service/0/code', value: 'a' },
      'general: true\n',
      'general: true\n    code: a\n',
    ],
    [
      'a new key in brackets',
      { action: 'insert', pointer: '/service/0/name/en', value: 'Care' },
      "'Vård' }",
      "'Vård', en: Care }",
    ],
    [
      'a new item',
      { action: 'insert', pointer: '/service/1/aliases/2', value: 'third' },
      '- second\n',
      '- second\n      - third\n',
    ],
    [
      'an item between',
      { action: 'insert', pointer: '/service/1/aliases/1', value: 'x' },
      '      - second',
      '      - x\n      - second',
    ],
    ['an item of none', { action: 'insert', pointer: '/area/0', value: { id: 'a' } }, '[]', '[{ id: a }]'],
    [
      'a record at the end',
      { action: 'insert', pointer: '/service/2', value: { id: 'c', name: { fi: 'C' } } },
      'code: 047\n',
      'code: 047\n  - id: c\n    name: { fi: C }\n',
    ],
  ])('changes %s and nothing else', (_, edit, from, to) => {
    expect(edited(edit)).toBe(lines(from, to))
  })

  it('makes many edits together', () => {
    const done = edited(
      { action: 'remove', pointer: '/service/1/aliases/0' },
      { action: 'remove', pointer: '/service/1/aliases/1' },
      { action: 'replace', pointer: '/service/0/id', value: 'x' },
      { action: 'insert', pointer: '/service/2', value: { id: 'y' } },
      { action: 'insert', pointer: '/service/2', value: { id: 'z' } },
    )
    const parsed = parseFiles([{ path: 'a.yaml', bytes: new TextEncoder().encode(done) }])
    expect(parsed.records.map((record) => (record as { id: string }).id)).toEqual(['x', 'help', 'y', 'z'])
    expect(parsed.records[1]).toMatchObject({ aliases: [] })
    expect(done.match(/#.*/g)).toEqual(text.replace(' # one', '').match(/#.*/g))
  })

  it('keeps CR LF line ends', () => {
    const windows = text.replaceAll('\n', '\r\n')
    const done = editYaml(windows, [
      { action: 'insert', pointer: '/service/0/code', value: { a: 1, b: ['x'.repeat(100)] } },
    ])
    expect(done.refused).toEqual([])
    expect(done.text.replaceAll('\r\n', '').includes('\n')).toBe(false)
  })

  it('refuses what cannot be done, and what would change more than it says', () => {
    const shared = 'service:\n  - &a { id: a, name: &n { fi: x } }\n  - { id: b, name: *n }\n'
    const refused = (from: string, edit: Edit) => editYaml(from, [edit]).refused.length
    expect(refused(text, { action: 'replace', pointer: '/service/7/id', value: 'x' })).toBe(1)
    expect(refused(text, { action: 'rename', pointer: '/service/1/name/fi', value: 'en' })).toBe(1)
    expect(refused('a: [', { action: 'replace', pointer: '/a', value: 'x' })).toBe(1)
    expect(refused(shared, { action: 'replace', pointer: '/service/1/name/fi', value: 'y' })).toBe(1)
    expect(refused(shared, { action: 'replace', pointer: '/service/0/name/fi', value: 'y' })).toBe(1)
  })

  it('gives the value that the edits say, in any file', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'key: x', '# d', '047', 'null')
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('map'),
      ),
      list: fc.array(tie('value'), { maxLength: 3 }),
      map: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    }))
    const kinds = fc.dictionary(
      fc.constantFrom('service', 'area'),
      fc.array(value, { minLength: 1, maxLength: 4 }),
      { minKeys: 1, noNullPrototype: true },
    )
    const edit = (doc: unknown): fc.Arbitrary<Edit> =>
      fc.constantFrom(...pointers(doc)).chain((pointer) =>
        fc.oneof(
          value.map((one): Edit => ({ action: 'replace', pointer, value: one })),
          fc.constant<Edit>({ action: 'remove', pointer }),
          key.map((one): Edit => ({ action: 'rename', pointer, value: one })),
          value.map((one): Edit => ({ action: 'insert', pointer: `${pointer}/new`, value: one })),
        ),
      )
    let made = 0
    let refused = 0
    fc.assert(
      fc.property(
        kinds.chain((doc) => fc.tuple(fc.constant(doc), edit(doc))),
        ([doc, one]) => {
          const before = printYaml(new Map(Object.entries(doc)))
          const wanted = applyToValue(doc, one)
          const done = editYaml(before, [one])
          if (wanted) made++
          if (wanted && done.refused.length > 0) refused++
          if (!wanted) expect(done).toEqual({ text: before, refused: [one] })
        },
      ),
      { numRuns: 300 },
    )
    // Refusing is safe, but it must stay rare.
    expect(refused / made).toBeLessThan(0.02)
  })
})

function pointers(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return at === '' ? [] : [at]
  return [
    ...(at === '' ? [] : [at]),
    ...Object.entries(value).flatMap(([key, one]) => pointers(one, `${at}/${key}`)),
  ]
}
