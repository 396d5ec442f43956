import { fileURLToPath } from 'node:url'
import { type AnyRecord, type Dataset, type Diagnostic, sotekit } from '@sotekit/core'
import { readFolder } from '@sotekit/files/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { readGrantForm, writeGrantForm } from '../excel.js'
import { type BudgetTypes, budget } from '../index.js'
import { line, plan, programme } from '../rules/examples.js'
import { type ReadCell, readBook } from './xlsx/read.js'

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
