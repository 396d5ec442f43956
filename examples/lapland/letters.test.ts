import { sotekit } from '@sotekit/core'
import { type FileFormat, parseFiles, sheetTexts, writeFiles } from '@sotekit/files'
import { type Report, renderCsv, renderHtml, renderJson, renderMarkdown, renderXlsx } from '@sotekit/report'
import { sameName, samiCompare, samiCriteria, samiLanguages, searchKey } from '@sotekit/sami-criteria'
import { runs } from '@sotekit/tools/runs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/*
 * The letters of North, Inari and Skolt Sámi, composed and decomposed, along every path that data takes. Rows of
 * letters only: no words of a language are made up here.
 */

const LETTERS = 'áčđŋšŧžâäåõǥǧǩʒǯʹ'
const all = [LETTERS, LETTERS.toUpperCase(), LETTERS.normalize('NFD')]
const unit = fc.constantFrom(...LETTERS, ...LETTERS.toUpperCase(), ...'aegiknoz')
const text = fc
  .tuple(fc.string({ unit, minLength: 1, maxLength: 12 }), fc.constantFrom('NFC' as const, 'NFD' as const))
  .map(([letters, form]) => letters.normalize(form))

const records = (name: string): readonly Readonly<Record<string, unknown>>[] => [
  {
    kind: 'area',
    id: 'a',
    name: { fi: name, ...Object.fromEntries(samiLanguages.map((language) => [language, name])) },
    type: 'region',
    basis: 'modelled',
  },
]

describe('letters in files of data', () => {
  const formats: readonly FileFormat[] = ['yaml', 'json', 'ndjson', 'csv', 'xlsx']
  it.each(formats)('%s gives back what was written, composed or not', (format) => {
    fc.assert(
      fc.property(text, (name) => {
        const { files, diagnostics } = writeFiles(records(name), { format })
        expect(diagnostics).toEqual([])
        const { dataset } = sotekit({ plugins: [samiCriteria()] }).load(parseFiles(files))
        const found = dataset.areas.get('a')?.name
        for (const language of ['fi', ...samiLanguages] as const) expect(found?.[language]).toBe(name)
      }),
      { numRuns: runs(format === 'xlsx' ? 10 : 25) },
    )
  })
})

describe('letters in reports', () => {
  const report = (name: string): Report => ({
    title: name,
    language: 'fi',
    blocks: [
      { block: 'heading', level: 2, text: name },
      { block: 'table', title: name, columns: [{ title: name }], rows: [[{ text: { sms: name } }], [name]] },
    ],
  })
  const inSheets = (bytes: Uint8Array): string =>
    sheetTexts(bytes)
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text: shown }) => shown)))
      .join('\n')

  it.each(all)('HTML, Markdown, CSV, JSON and XLSX show %s', async (name) => {
    const shown = report(name)
    const csv = renderCsv(shown).joined
    for (const output of [renderHtml(shown), renderMarkdown(shown), renderJson(shown), csv])
      expect(output).toContain(name)
    expect(inSheets(await renderXlsx(shown))).toContain(name)
  })
})

describe('letters in search and in order', () => {
  it('one name is one name in both forms, and found without its marks', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(sameName(a, a.normalize('NFD'))).toBe(true)
        expect(searchKey(a)).toBe(searchKey(a.normalize('NFD')))
        expect(searchKey(a)).toMatch(/^[a-z]*$/)
        for (const language of samiLanguages) {
          const compare = samiCompare(language)
          expect(compare(a, a.normalize('NFD'))).toBe(0)
          expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0)
          expect(compare(a, b) === 0).toBe(sameName(a, b))
        }
      }),
      { numRuns: runs(100) },
    )
  })
})
