import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { soffice } from '@sotekit/tools/programs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseFiles, writeFiles } from '../index.js'

const settings = { path: 'sotekit.yaml', bytes: new TextEncoder().encode('sotekit: 1\n') }

describe.skipIf(soffice === undefined)('LibreOffice', { timeout: 240_000 }, () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sotekit-office-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const convert = (file: string, format: string): void => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync(soffice ?? '', [
      profile,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      join(folder, 'out'),
      join(folder, file),
    ])
  }

  it('opens a workbook of ours and saves it with the same values', () => {
    const records = [
      {
        kind: 'municipality',
        id: '047',
        name: { fi: 'Enontekiö', sv: 'Enontekis' },
        aliases: ['a', 'b'],
        population: [{ date: '2020-12-31', persons: 1808 }],
        note: '=1+1',
      },
      {
        kind: 'municipality',
        id: '148',
        name: { fi: 'Inari', smn: 'Aanaar' },
        note: 'two\nlines & <more>  "x"',
      },
      { kind: 'service', id: 'care', general: true, note: '_x000D_ 007' },
    ]
    const [book] = writeFiles(records, { format: 'xlsx' }).files
    writeFileSync(join(folder, 'records.xlsx'), book?.bytes ?? '')
    convert('records.xlsx', 'xlsx')
    const parsed = parseFiles([
      settings,
      { path: 'records.xlsx', bytes: readFileSync(join(folder, 'out/records.xlsx')) },
    ])
    expect(parsed.diagnostics).toEqual([])
    expect(parsed.records).toEqual(records)
  })

  it('makes workbooks that we read: dates, numbers, formulas', () => {
    writeFileSync(
      join(folder, 'municipality.csv'),
      'id,validity.from,population[0].persons,note\n047,2021-05-05,1808,x\n148,2022-01-01,=3500*2,y\n',
    )
    convert('municipality.csv', 'xlsx:Calc MS Excel 2007 XML')
    const parsed = parseFiles([
      settings,
      { path: 'municipality.xlsx', bytes: readFileSync(join(folder, 'out/municipality.xlsx')) },
    ])
    expect(parsed.records).toMatchObject([
      { validity: { from: '2021-05-05' }, population: [{ persons: 1808 }], note: 'x' },
      { id: '148', validity: { from: '2022-01-01' }, population: [{ persons: 7000 }], note: 'y' },
    ])
  })
})
