import { readFolder } from '@sotekit/files/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditTable, type PrintedTable, type SumCheck, type TableAudit } from '../index.js'

const lapland = new URL('../../../../examples/lapland/data', import.meta.url).pathname
const months = [5, 10, undefined]
const printed = new Map<string, PrintedTable>()

beforeAll(async () => {
  const { records } = await readFolder(lapland)
  for (const record of records as (PrintedTable & { kind: string; id: string })[])
    if (record.kind === 'budget.table') printed.set(record.id, record)
})

const tableOf = (id: string): PrintedTable => {
  const table = printed.get(id)
  if (!table) throw new Error(`no table ${id}`)
  return table
}

const byVerdict = (audit: TableAudit, verdict: SumCheck['verdict']): readonly SumCheck[] =>
  audit.checks.filter((check) => check.verdict === verdict)

const name = (table: PrintedTable, { total, direction }: SumCheck): string =>
  direction === 'row'
    ? `${table.rows[total.row]?.id}`
    : `${table.rows[total.row]?.id} ${table.columns[total.column]?.id}`

describe('the slides of the structural reform in Lapland', () => {
  it('have ten differences of one euro, all explained by rounding, and no error', () => {
    const found = ['rakuus-steering-printed', 'rakuus-digital-printed'].flatMap((id) => {
      const table = tableOf(id)
      const audit = auditTable(table, { months, grantShare: 0.8 })
      expect(audit.errors).toEqual([])
      expect(audit.unread).toEqual([])
      expect(audit.faults).toEqual([])
      expect(byVerdict(audit, 'unchecked')).toEqual([])
      return byVerdict(audit, 'explained-by-rounding').map(
        (check) => `${name(table, check)} ${(check.deltaCents ?? 0) / 100} n=${check.addends}`,
      )
    })
    expect(found).toEqual([
      'own -1 n=2',
      'grant 1 n=2',
      'materials -1 n=2',
      'cost -1 n=2',
      'eligible -1 n=2',
      'grant -1 n=2',
      'purchased-services 2020 -1 n=4',
      'purchased-services 2021 1 n=4',
      'cost 2020 1 n=5',
      'cost 2021 -1 n=5',
    ])
  })

  it('have costs less own share equal to the grant in all six columns', () => {
    const equal = ['rakuus-steering-printed', 'rakuus-digital-printed'].flatMap((id) => {
      const table = tableOf(id)
      const grant = table.rows.findIndex((row) => row.id === 'grant')
      return auditTable(table).checks.filter(
        ({ direction, total, verdict }) =>
          direction === 'column' && total.row === grant && verdict === 'equal',
      )
    })
    expect(equal).toHaveLength(6)
  })

  it('can be true at once', () => {
    expect(auditTable(tableOf('rakuus-steering-printed')).joint).toBe('possible')
    expect(auditTable(tableOf('rakuus-digital-printed')).joint).toBe('possible')
  })

  it('keep the grant within 80 %, twice only within rounding', () => {
    const caps = (id: string) =>
      auditTable(tableOf(id), { grantShare: 0.8 }).caps.map(({ excessCents, verdict }) => [
        excessCents,
        verdict,
      ])
    expect(caps('rakuus-steering-printed')).toEqual([
      [-20, 'equal'],
      [-40, 'equal'],
      [40, 'explained-by-rounding'],
    ])
    expect(caps('rakuus-digital-printed')).toEqual([
      [20, 'explained-by-rounding'],
      [0, 'equal'],
      [0, 'equal'],
    ])
  })

  it('split materials 5 to 2 where all other costs of component 3 go 5 to 10', () => {
    const table = tableOf('rakuus-digital-printed')
    const { splits } = auditTable(table, { months })
    expect(splits).toMatchObject([{ ratio: '5:2', expected: '5:10', following: 7 }])
    expect(table.rows[splits[0]?.row ?? 0]?.id).toBe('materials')
    expect(
      splits[0]?.sameValues.map(({ row, column }) => [table.rows[row]?.id, table.columns[column]?.id]),
    ).toEqual([
      ['rents', '2021'],
      ['other-costs', '2021'],
    ])
    expect(auditTable(tableOf('rakuus-steering-printed'), { months }).splits).toEqual([])
  })

  it.each(['rakuus-steering-printed', 'rakuus-digital-printed'])(
    'tell of any changed digit in %s, at its cell when every sum with it fails',
    (id) => {
      const table = tableOf(id)
      const known = auditTable(table)
      let certain = 0
      for (const [r, row] of table.rows.entries()) {
        for (const [c, cell] of row.cells.entries()) {
          const touching = known.checks.filter(({ total, plus, minus }) =>
            [total, ...plus, ...minus].some((at) => at.row === r && at.column === c),
          )
          // What was within a bound may have used it up in one direction, so that twice the
          // bound is the limit; a zero that becomes a figure is one more that may be rounded.
          const limit = Math.max(...touching.map(({ boundCents = 0 }) => boundCents)) * 2 + 100
          for (const changed of withOneDigitChanged(cell ?? '')) {
            const difference = 100 * Math.abs(numberIn(changed) - numberIn(cell ?? ''))
            const rows = table.rows.with(r, { ...row, cells: row.cells.with(c, changed) })
            const audit = auditTable({ ...table, rows })
            const withCell = audit.checks.filter(({ total, plus, minus }) =>
              [total, ...plus, ...minus].some((at) => at.row === r && at.column === c),
            )
            const failing = withCell.filter(({ verdict }) => verdict === 'error')
            if (difference > limit) expect(failing).toHaveLength(withCell.length)
            if (failing.length === 0) continue
            const suspected = audit.errors.some(({ suspects }) =>
              suspects.some((at) => at.row === r && at.column === c),
            )
            expect(suspected, `${row.id} ${c}: ${cell} → ${changed}`).toBe(true)
            if (failing.length < withCell.length) continue
            certain++
            expect(audit.errors.map((error) => [error.cell, error.certain])).toEqual([
              [{ row: r, column: c }, true],
            ])
          }
        }
      }
      expect(certain).toBeGreaterThan(400)
    },
  )
})

const numberIn = (text: string): number => Number(text.replaceAll(' ', ''))

function withOneDigitChanged(text: string): string[] {
  return [...text].flatMap((digit, at) =>
    /\d/.test(digit)
      ? [...'0123456789']
          .filter((other) => other !== digit)
          .map((other) => text.slice(0, at) + other + text.slice(at + 1))
      : [],
  )
}
