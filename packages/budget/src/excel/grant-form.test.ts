import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type AnyRecord, type Dataset, type Diagnostic, sotekit } from '@sotekit/core'
import { readFolder } from '@sotekit/files/node'
import { soffice } from '@sotekit/tools/programs'
import * as fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { readGrantForm, writeGrantForm } from '../excel.js'
import { type BudgetTypes, budget } from '../index.js'
import { line, plan, programme } from '../rules/examples.js'
import { type ReadCell, readBook } from './xlsx/read.js'
import { writeBook } from './xlsx/write.js'

const kit = sotekit({ plugins: [budget()] })
const folder = fileURLToPath(new URL('../../../../examples/lapland/data', import.meta.url))

let lapland: Dataset<BudgetTypes>
let findings: readonly Diagnostic[]

beforeAll(async () => {
  const loaded = kit.load(await readFolder(folder))
  lapland = loaded.dataset
  findings = loaded.diagnostics
})

const cellsOf = (bytes: Uint8Array, sheet: string): ReadonlyMap<string, ReadCell> =>
  readBook(bytes)?.find(({ name }) => name === sheet)?.cells ?? new Map()

const column = (cells: ReadonlyMap<string, ReadCell>, letter: string): (string | undefined)[] =>
  Array.from({ length: 23 }, (_, i) => cells.get(`${letter}${i + 7}`)?.value)

describe('the form of component 3', () => {
  it('has the rows of the slide, with live formulas and our values', () => {
    const cells = cellsOf(writeGrantForm(lapland, { plan: 'rakuus-digital' }), 'Talousarvio')
    expect(column(cells, 'A')).toEqual([
      'Henkilöstömenot, joista',
      'Projektiin palkattava henkilöstö',
      'Työpanoksen siirto',
      'Palvelujen ostot yhteensä, josta',
      'Asiantuntijapalvelut',
      'Matkustus- ja majoituskustannukset',
      'Koulutuspalvelut',
      'Muut palvelujen ostot',
      'Aineet, tarvikkeet ja tavarat',
      'Vuokrat',
      'Muut menot',
      'Investointimenot yhteensä, josta',
      'Aineettomat hyödykkeet',
      'Koneet ja kalusto',
      'Muut investointimenot',
      'Menot yhteensä = Kokonaiskustannukset',
      '- Valtionavustukseen oikeuttamattomat kustannukset',
      '- Tulorahoitus',
      '- Muu kuin julkinen rahoitus',
      'Valtionavustukseen oikeuttavat kustannukset',
      'Hanketoimijoiden omarahoitusosuus',
      'Muu julkinen rahoitus',
      'Haettava valtionavustus',
    ])
    expect(['B6', 'C6', 'D6'].map((name) => cells.get(name)?.value)).toEqual([
      '1.8.2020–31.12.2020',
      '1.1.2021–31.10.2021',
      'Yhteensä',
    ])
    expect(cells.get('B10')).toMatchObject({ formula: 'SUM(B11:B14)', value: '582004' })
    expect(cells.get('D26')).toMatchObject({ formula: 'D22-SUM(D23:D25)', value: '3467311' })
    expect(cells.get('D27')?.value).toBe('693463')
    expect(cells.get('D29')).toMatchObject({ formula: 'D26-D27-D28', value: '2773848' })
  })

  it('comes back as the same lines, and as a table that agrees with them', () => {
    const bytes = writeGrantForm(lapland, { plan: 'rakuus-digital' })
    const input = readGrantForm(bytes, { programme: 'rakuus-lappi', plan: 'back', component: 'digital' })
    expect(input.diagnostics).toEqual([])
    const amounts = (records: readonly { readonly [field: string]: unknown }[]) =>
      records.map(({ category, period, cents }) => `${category} ${period} ${cents}`).sort()
    expect(amounts(input.records.filter(({ kind }) => kind === 'budget.line'))).toEqual(
      amounts(
        lapland.all('budget.line').filter((one) => one.plan === 'rakuus-digital') as unknown as AnyRecord[],
      ),
    )
    const { dataset, diagnostics } = kit.load({
      ...input,
      records: [...programmeRecords(), ...input.records],
      place: (i, p) => input.place(i - programmeRecords().length, p),
    })
    expect(diagnostics.filter(({ code }) => code.startsWith('budget/')).map(({ code }) => code)).toEqual([])
    expect(dataset.budget.summary()[0]?.total.grant).toEqual({ cents: 277384800 })
  })

  it('is the same bytes each time', () => {
    expect(writeGrantForm(lapland, { plan: 'rakuus-digital' })).toEqual(
      writeGrantForm(lapland, { plan: 'rakuus-digital' }),
    )
  })

  const programmeRecords = (): readonly unknown[] => [
    { ...programme, id: 'rakuus-lappi', components: [{ id: 'digital', title: { fi: 'Digi' } }] },
  ]
})

describe('the workbook of a programme', () => {
  it('has a summary linked to the forms, findings with their cells, and the rules used', () => {
    const bytes = writeGrantForm(lapland, {
      programme: 'rakuus-lappi',
      diagnostics: findings.filter(({ code }) => code.startsWith('budget/')),
    })
    const names = readBook(bytes)?.map(({ name }) => name)
    expect(names).toEqual([
      'Yhteenveto',
      'Talousarvio 1',
      'Talousarvio 2',
      'Talousarvio 3',
      'Rahoitus',
      'Toteuma',
      'Tarkistukset',
      'Tiedot',
    ])
    const summary = cellsOf(bytes, 'Yhteenveto')
    expect(summary.get('B6')).toMatchObject({ value: '3467311', formula: "'Talousarvio 3'!D22" })
    expect(['B7', 'D7', 'F7'].map((name) => summary.get(name)?.value)).toEqual([
      '5081033',
      '1016208',
      '4064825',
    ])
    const checks = cellsOf(bytes, 'Tarkistukset')
    expect([...checks.values()].filter(({ value }) => value === 'budget/total-rounded')).toHaveLength(10)
    expect([...cellsOf(bytes, 'Tiedot').values()].map(({ value }) => value)).toContain('7/2020 § 4')
  })

  it('points from a finding to the cell of its line', () => {
    const records = [programme, plan, { ...line, cents: -500 }]
    const { dataset, diagnostics } = kit.load(records)
    const checks = cellsOf(writeGrantForm(dataset, { diagnostics }), 'Tarkistukset')
    expect(checks.get('B2')?.value).toBe('budget/negative-amount')
    expect(checks.get('E2')?.value).toBe('Talousarvio!B16')
  })

  it('refuses to put several programmes into one form', () => {
    expect(() => writeGrantForm(lapland)).toThrow(RangeError)
    expect(() => writeGrantForm(lapland, { plan: 'none' })).toThrow(RangeError)
  })
})

/** A form as somebody else made it: rows of label and figures. */
const foreign = (rows: readonly (readonly (string | number | null)[])[]): Uint8Array =>
  writeBook([
    {
      name: 'Budjetti',
      widths: [],
      rows: [
        [{ text: 'Oma hanke' }],
        [],
        ...rows.map((row) =>
          row.map((value) =>
            value === null
              ? undefined
              : typeof value === 'number'
                ? { number: String(value) }
                : { text: value },
          ),
        ),
      ],
    },
  ])
const head = ['Menot ja rahoitus', '1.8.-31.12.2020', 'Vuosi 2021', 'YHTEENSÄ']
const options = { programme: 'reform', plan: 'p', file: 'lomake.xlsx' }
const codesAt = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code, at }) => `${code} ${at.sheet ?? ''} ${at.cell ?? ''}`.trim())

describe('a form made by others', () => {
  it('is known by its labels, audited with rounding, and told at sheet and cell', () => {
    const input = readGrantForm(
      foreign([
        head,
        ['HENKILÖSTÖMENOT', 220974, 441948, 662922],
        ['Palvelujen ostot', 118100, 151200, 269300],
        ['Kokonaisuus yhteensä', 339074, 593148, 932322],
        ['Kunnan/kuntayhtymän oma rahoitusosuus', 67815, 118630, 186444],
        ['Haettava valtionavustus', 271259, 474518, 745778],
      ]),
      options,
    )
    expect(input.diagnostics).toEqual([])
    const { diagnostics } = kit.load({ ...input, records: [...input.records, programme] })
    const own = diagnostics.filter(({ code, severity }) => code.startsWith('budget/') && severity === 'error')
    expect(codesAt(own)).toContain('budget/total-mismatch Budjetti D6')
    expect(own[0]?.at.file).toBe('lomake.xlsx')
  })

  it('loses nothing: rows it does not know, texts, errors, hidden rows', () => {
    const bytes = foreign([
      head,
      ['Vuokrat', '1 000', 2000, 3000],
      ['Kahvit', 100, 200, 300],
      ['Muut menot', '#REF!', 12.345, 50],
      ['Koneet ja kalusto', '1.234', null, 1234],
      ['Menot yhteensä', 1100, 2200, 3300],
    ])
    const input = readGrantForm(bytes, options)
    expect(codesAt(input.diagnostics)).toEqual([
      'budget/number-as-text Budjetti B4',
      'budget/unknown-form-row Budjetti A5',
    ])
    const lines = input.records.filter(({ kind }) => kind === 'budget.line')
    expect(lines.map(({ category, cents }) => [category, cents])).toEqual([
      ['rents', 100000],
      ['rents', 200000],
      ['other-costs', 10000],
      ['other-costs', 20000],
      ['other-costs', 'unknown'],
      ['other-costs', 'unknown'],
      ['machinery', 'unknown'],
    ])
    const { diagnostics } = kit.load({ ...input, records: [...input.records, programme] })
    const unread = diagnostics.filter(({ code }) => code === 'budget/unread-cell')
    expect(codesAt(unread)).toEqual([
      'budget/unread-cell Budjetti B6',
      'budget/unread-cell Budjetti C6',
      'budget/unread-cell Budjetti B7',
    ])
  })

  it('tells of columns that are no periods, and keeps their costs', () => {
    const input = readGrantForm(
      foreign([
        ['Rivit', 'Eka kausi', 'YHTEENSÄ'],
        ['Vuokrat', 1, 1],
        ['Muut menot', 2, 2],
      ]),
      options,
    )
    expect(codesAt(input.diagnostics)).toEqual(['budget/period-not-read Budjetti B3'])
    expect(
      input.records.filter(({ kind }) => kind === 'budget.line').map(({ cents, period }) => [cents, period]),
    ).toEqual([
      [100, undefined],
      [200, undefined],
    ])
  })

  it('does not guess which costs are not eligible', () => {
    const input = readGrantForm(
      foreign([
        head,
        ['Vuokrat', 100, 200, 300],
        ['Menot yhteensä', 100, 200, 300],
        ['- Valtionavustukseen oikeuttamattomat kustannukset', null, null, 50],
      ]),
      options,
    )
    expect(input.diagnostics.map(({ code }) => code)).toEqual(['budget/ineligible-not-placed'])
    expect(
      input.records
        .filter(({ kind }) => kind === 'budget.line')
        .every(({ eligible }) => eligible === 'unknown'),
    ).toBe(true)
  })

  it('says when there is no form', () => {
    expect(readGrantForm(foreign([['a', 'b']]), options).diagnostics.map(({ code }) => code)).toEqual([
      'budget/form-not-found',
    ])
    expect(readGrantForm(strToU8('no'), options).diagnostics.map(({ code }) => code)).toEqual([
      'budget/workbook-unreadable',
    ])
  })

  it('never throws, whatever stands in the cells', () => {
    const value = fc.oneof(
      fc.string(),
      fc.double(),
      fc.constantFrom('Yhteensä', 'Vuokrat', 'Muut menot', '2020', '#REF!'),
      fc.constant(null),
    )
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 12 }), (rows) => {
        kit.load(
          readGrantForm(
            foreign(
              rows.map((row) =>
                row.map((one) => (typeof one === 'number' && !Number.isFinite(one) ? null : one)),
              ),
            ),
            options,
          ),
        )
      }),
    )
  })
})

describe('forms of any plan', () => {
  const lines = fc.array(
    fc.record({
      category: fc.constantFrom(
        'personnel',
        'hired-staff',
        'expert-services',
        'travel',
        'materials',
        'rents',
        'machinery',
        'unknown',
      ),
      period: fc.constantFrom('2020', '2021'),
      cents: fc.integer({ min: 1, max: 1_000_000_000 }),
    }),
    { minLength: 1, maxLength: 12 },
  )

  it('come back with the same sums', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(0.8, 0.83, 1, 0.705), (list, share) => {
        const { dataset, diagnostics } = kit.load([
          programme,
          { ...plan, share },
          ...list.map((one, i) => ({ ...line, ...one, id: `l${i}` })),
        ])
        const bytes = writeGrantForm(dataset)
        const input = readGrantForm(bytes, { programme: 'reform', plan: 'plan', status: 'decided' })
        expect(input.diagnostics).toEqual([])
        const back = kit.load([programme, ...input.records])
        // The table repeats what the plan's own share does wrong; no sum may be wrong that was right before.
        const codes = (found: readonly Diagnostic[]) =>
          new Set(found.filter(({ severity }) => severity === 'error').map(({ code }) => code))
        const before = codes(diagnostics)
        const added = [...codes(back.diagnostics)].filter((code) => !before.has(code))
        expect(added.filter((code) => !code.endsWith('above-cap'))).toEqual([])
        expect(back.dataset.budget.total({ by: ['category', 'period'] })).toEqual(
          dataset.budget.total({ by: ['category', 'period'] }),
        )
        expect(back.dataset.budget.summary()[0]?.total.grant).toEqual(
          dataset.budget.summary()[0]?.total.grant,
        )
      }),
      { numRuns: 30 },
    )
  })
})

describe.skipIf(soffice === undefined)('LibreOffice', () => {
  /** Recalculates workbooks: their cached values are taken out first, so that none can be copied. */
  const recalculated = (
    books: Readonly<Record<string, Uint8Array>>,
  ): Readonly<Record<string, Uint8Array>> => {
    const work = mkdtempSync(join(tmpdir(), 'sotekit-budget-'))
    try {
      for (const [name, bytes] of Object.entries(books))
        writeFileSync(join(work, `${name}.xlsx`), withoutCache(bytes))
      const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`
      const files = Object.keys(books).map((name) => join(work, `${name}.xlsx`))
      execFileSync(
        soffice ?? '',
        [
          profile,
          '--headless',
          '--convert-to',
          'xlsx:Calc MS Excel 2007 XML',
          '--outdir',
          join(work, 'out'),
          ...files,
        ],
        { stdio: 'pipe', timeout: 240_000 },
      )
      return Object.fromEntries(
        Object.keys(books).map((name) => [
          name,
          new Uint8Array(readFileSync(join(work, 'out', `${name}.xlsx`))),
        ]),
      )
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  }

  const withoutCache = (bytes: Uint8Array): Uint8Array => {
    const files = Object.entries(unzipSync(bytes)).map(([path, file]) => {
      if (!path.startsWith('xl/worksheets/')) return [path, file] as const
      return [path, strToU8(strFromU8(file).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'))] as const
    })
    return zipSync(Object.fromEntries(files))
  }

  it('computes every formula to the value that we wrote', () => {
    const shares = [0.8, 0.83, 0.705, 0.9999]
    const random = fc.sample(
      fc.array(
        fc.record({
          category: fc.constantFrom('hired-staff', 'travel', 'rents', 'personnel'),
          period: fc.constantFrom('2020', '2021'),
          cents: fc.integer({ min: 1, max: 90_000_000_00 }),
        }),
        { minLength: 1, maxLength: 8 },
      ),
      { seed: 7, numRuns: 12 },
    )
    const books: Record<string, Uint8Array> = {
      lapland: writeGrantForm(lapland, { programme: 'rakuus-lappi' }),
      base: writeGrantForm(lapland, { programme: 'tulsote-lappi' }),
    }
    for (const [i, list] of random.entries()) {
      const funding = [
        {
          kind: 'budget.funding',
          id: 'f1',
          plan: 'plan',
          source: i % 2 === 0 ? 'revenue' : 'other-public',
          cents: 123456 + i,
          basis: 'modelled',
        },
        {
          kind: 'budget.funding',
          id: 'f2',
          plan: 'plan',
          source: 'private',
          period: '2020',
          cents: 7777,
          basis: 'modelled',
        },
      ]
      const decision = {
        kind: 'budget.decision',
        id: 'd',
        plans: ['plan'],
        grantedCents: 'unknown',
        share: shares[i % 4],
        terms: { unit: i % 3 === 0 ? 'cent' : 'euro' },
        basis: 'modelled',
      }
      const records = [
        programme,
        plan,
        decision,
        ...list.map((one, n) => ({ ...line, ...one, id: `l${n}` })),
        ...(i % 4 === 3 ? [] : funding),
      ]
      books[`plan${i}`] = writeGrantForm(kit.load(records).dataset)
    }
    const computed = recalculated(books)
    let formulas = 0
    for (const [name, bytes] of Object.entries(books)) {
      for (const sheet of readBook(bytes) ?? []) {
        const theirs = cellsOf(computed[name] ?? new Uint8Array(), sheet.name)
        for (const [place, cell] of sheet.cells) {
          if (cell.formula === undefined) continue
          formulas++
          const value = Number(theirs.get(place)?.value)
          expect(
            Math.abs(value - Number(cell.value)),
            `${name} ${sheet.name}!${place}: ${cell.formula} = ${value}, not ${cell.value}`,
          ).toBeLessThan(0.000001)
        }
      }
    }
    expect(formulas).toBeGreaterThan(500)
  }, 300_000)
})
