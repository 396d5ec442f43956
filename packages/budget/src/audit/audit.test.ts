import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditTable, type PrintedTable, roundingBound } from '../index.js'

describe('a table that is printed from unrounded values', () => {
  const tables = fc
    .tuple(
      fc.integer({ min: 2, max: 4 }),
      fc.array(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 4, maxLength: 4 }), {
        minLength: 2,
        maxLength: 6,
      }),
    )
    .map(([columns, tenths]) => printedFrom(tenths.map((row) => row.slice(0, columns))))

  it('has no error, and is jointly possible', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const audit = auditTable(table)
        expect(audit.errors).toEqual([])
        expect(audit.joint).toBe('possible')
      }),
    )
  })

  it('reaches the bound and never exceeds it', () => {
    const halves = printedFrom([
      [5, 5],
      [5, 5],
    ])
    expect(
      auditTable(halves).checks.map(({ deltaCents, boundCents }) => [deltaCents, boundCents]),
    ).toContainEqual([-100, 100])
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 12 }),
        (tenths) => {
          const round = (value: number) => Math.floor((value + 5) / 10)
          const addends = tenths.map(round).filter((value) => value !== 0).length
          const delta =
            round(tenths.reduce((a, b) => a + b, 0)) - tenths.map(round).reduce((a, b) => a + b, 0)
          // Parts that print as zero are taken as exact; here they may not be.
          const hidden = tenths.length - addends
          expect(Math.abs(delta)).toBeLessThanOrEqual(roundingBound(addends + hidden))
        },
      ),
    )
  })
})

/** A table as it prints when values in tenths of a euro are rounded half up, each by itself. */
function printedFrom(tenths: readonly (readonly number[])[]): PrintedTable {
  const parts = tenths.map((row) => row.map((value) => (value < 5 ? 10 : value)))
  const total = (parts[0] ?? []).map((_, c) => parts.reduce((sum, row) => sum + (row[c] ?? 0), 0))
  const text = (value: number) => String(Math.floor((value + 5) / 10))
  const rows = [...parts, total].map((row, r) => ({
    id: r === parts.length ? 'sum' : `r${r}`,
    label: 'row',
    cells: [...row, row.reduce((a, b) => a + b, 0)].map(text),
  }))
  return {
    title: { en: 'Costs' },
    columns: [...total.map((_, c) => ({ id: `c${c}`, label: '' })), { id: 'total', label: '', total: true }],
    rows,
    sums: [{ total: 'sum', plus: parts.map((_, r) => `r${r}`) }],
  }
}

describe('the strict joint check', () => {
  const two = (rows: readonly string[][], sum: string[]): PrintedTable => ({
    title: { en: 'Costs' },
    columns: [
      { id: 'a', label: '' },
      { id: 'b', label: '' },
      { id: 'total', label: '', total: true },
    ],
    rows: [...rows, sum].map((cells, r) => ({ id: `r${r}`, label: 'row', cells })),
    sums: [{ total: `r${rows.length}`, plus: rows.map((_, r) => `r${r}`) }],
  })

  it('sees what no single sum shows', () => {
    // Both rows say that their parts are above 1.25 on average; the columns leave less than 5 for all four.
    const audit = auditTable(
      two(
        [
          ['1', '1', '3'],
          ['1', '1', '3'],
        ],
        ['1', '3', '5'],
      ),
    )
    expect(audit.errors).toEqual([])
    expect(audit.joint).toBe('impossible')
  })

  it('agrees with a search over fine steps on small tables', () => {
    const digit = fc.integer({ min: 1, max: 3 })
    fc.assert(
      fc.property(
        fc.array(digit, { minLength: 4, maxLength: 4 }),
        fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 5, maxLength: 5 }),
        ([a = 1, b = 1, c = 1, d = 1], [e = 0, f = 0, g = 0, h = 0, i = 0]) => {
          const cells = [a, b, a + b + e, c, d, c + d + f, a + c + g, b + d + h, a + b + c + d + i]
          fc.pre(cells.every((cell) => cell > 0))
          const [q = 0, r = 0, s = 0, t = 0, u = 0, v = 0, w = 0, x = 0, y = 0] = cells
          const table = two([[q, r, s].map(String), [t, u, v].map(String)], [w, x, y].map(String))
          const audit = auditTable(table)
          if (audit.errors.length > 0) return
          expect(audit.joint).toBe(searched(cells) ? 'possible' : 'impossible')
        },
      ),
    )
  })
})

/** Whether steps of a tenth inside [−½, ½) around the printed parts give all the printed sums. */
function searched([
  a = 0,
  b = 0,
  ab = 0,
  c = 0,
  d = 0,
  cd = 0,
  ac = 0,
  bd = 0,
  all = 0,
]: readonly number[]): boolean {
  const steps = Array.from({ length: 10 }, (_, i) => i - 5)
  const rounds = (tenths: number, printed: number) => Math.floor((tenths + 5) / 10) === printed
  for (const i of steps)
    for (const j of steps) {
      if (!rounds(10 * (a + b) + i + j, ab)) continue
      for (const k of steps) {
        if (!rounds(10 * (a + c) + i + k, ac)) continue
        for (const l of steps)
          if (
            rounds(10 * (c + d) + k + l, cd) &&
            rounds(10 * (b + d) + j + l, bd) &&
            rounds(10 * (a + b + c + d) + i + j + k + l, all)
          )
            return true
      }
    }
  return false
}

describe('bad tables', () => {
  const one = (cells: (string | null)[], more: Partial<PrintedTable> = {}): PrintedTable => ({
    title: { en: 'Costs' },
    columns: [
      { id: 'a', label: '' },
      { id: 'b', label: '' },
      { id: 'total', label: '', total: true },
    ],
    rows: [{ id: 'r', label: 'row', cells }],
    ...more,
  })

  it.each([
    ['1.234', 'ambiguous'],
    ['#REF!', 'spreadsheet-error'],
    ['#ARVO!', 'spreadsheet-error'],
    ['12,5', 'too-precise'],
    ['100 SEK', 'not-a-number'],
    ['4.2,0', 'not-a-number'],
    ['99999999999999999', 'too-large'],
    ['NaN', 'not-a-number'],
  ])('tells that %s cannot be read: %s', (text, problem) => {
    const audit = auditTable(one([text, '1', '1']))
    expect(audit.unread).toMatchObject([{ cell: { row: 0, column: 0 }, text, problem }])
    expect(audit.checks[0]?.verdict).toBe('unchecked')
  })

  it('does not take an empty cell for zero unless told to', () => {
    expect(auditTable(one([null, '1', '1'])).checks[0]?.verdict).toBe('unchecked')
    expect(auditTable(one([null, '1', '1'], { blanks: 'zero' })).checks[0]?.verdict).toBe('equal')
  })

  it('reads decimals and larger units', () => {
    expect(auditTable(one(['0,50', '0,50', '1,00'], { decimals: 2 })).checks[0]?.verdict).toBe('equal')
    expect(
      auditTable(one(['0,5', '0,5', '1,1'], { unit: 'million-euros', decimals: 1 })).checks[0],
    ).toMatchObject({
      deltaCents: 10_000_000,
      boundCents: 10_000_000,
    })
  })

  it('tells of wrong shapes', () => {
    const rows = [
      { id: 'r', label: 'row', cells: ['1', '1'] },
      { id: 's', label: 'row', cells: ['1', '1', '2'] },
      { id: 't', label: 'row', cells: ['1', '1', '2'] },
    ]
    const faults = auditTable(
      one([], {
        rows,
        sums: [
          { total: 's', plus: ['t'] },
          { total: 't', plus: ['s'] },
          { total: 'r', plus: ['s', 's'] },
        ],
      }),
    ).faults.map(({ fault, pointer }) => `${fault} ${pointer}`)
    expect(faults).toEqual([
      'cell-count /rows/0/cells',
      'circular-total /sums/0',
      'circular-total /sums/1',
      'counted-twice /sums/2',
    ])
  })
})
