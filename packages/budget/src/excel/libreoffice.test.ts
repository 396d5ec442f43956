import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Dataset, sotekit } from '@sotekit/core'
import { readFolder } from '@sotekit/files/node'
import { soffice } from '@sotekit/tools/programs'
import * as fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeGrantForm } from '../excel.js'
import { type BudgetTypes, budget } from '../index.js'
import { line, plan, programme } from '../rules/examples.js'
import { type ReadCell, readBook } from './xlsx/read.js'

const kit = sotekit({ plugins: [budget()] })
const folder = fileURLToPath(new URL('../../../../examples/lapland/data', import.meta.url))

let lapland: Dataset<BudgetTypes>

beforeAll(async () => {
  const loaded = kit.load(await readFolder(folder))
  lapland = loaded.dataset
})

const cellsOf = (bytes: Uint8Array, sheet: string): ReadonlyMap<string, ReadCell> =>
  readBook(bytes)?.find(({ name }) => name === sheet)?.cells ?? new Map()

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
