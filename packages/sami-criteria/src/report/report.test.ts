import { sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { samiCriteria } from '../index.js'
import { around, own, point, type Rec } from '../testing.js'

const blocksOf = (
  records: readonly Rec[],
  audience: 'public' | 'internal' = 'public',
  language: 'fi' | 'sms' = 'fi',
) => {
  const kit = sotekit({ plugins: [samiCriteria({ asOf: '2023-06-01' })] })
  const { dataset } = kit.load([...around, ...records])
  const { blocks, diagnostics } = kit.report(dataset, 'samiCriteria', { language, audience })
  expect(diagnostics).toEqual([])
  return blocks
}

const share = (n: number, d: number): Rec =>
  own('assessment', 'share', {
    criterion: 'cu-safe',
    servicePoint: 'ivalo',
    language: 'sms',
    status: 'partly-met',
    reason: { en: 'Survey' },
    value: { n, d, unknown: 2 },
    evidence: [{ kind: 'survey', date: '2023-01-01', language: 'sms' }],
    assessor: { kind: 'client' },
    asOf: '2023-01-01',
  })
const ivalo = point('ivalo', '148', { organisation: 'county', inSamiHomeland: 'yes' })

describe('the report', () => {
  it('is empty where nothing is recorded', () => {
    expect(blocksOf([])).toEqual([])
  })

  it('has a column for each language and none for all', () => {
    const places = blocksOf([ivalo, share(30, 60)]).find(({ id }) => id === 'sami-places')
    expect(places?.block === 'matrix' && places.columns.map(({ id }) => id)).toEqual(['se', 'smn', 'sms'])
  })

  it('hides small shares from the public, and shows others with their parts', () => {
    const cells = (n: number, d: number, audience?: 'internal'): string =>
      JSON.stringify(blocksOf([ivalo, share(n, d)], audience).find(({ id }) => id === 'sami-shares'))
    expect(cells(30, 60)).toContain('{"numerator":30,"denominator":60,"unknown":2}')
    for (const [n, d] of [
      [3, 60],
      [58, 60],
      [5, 9],
    ] as const) {
      expect(cells(n, d)).toContain('"suppressed":"primary"')
      expect(cells(n, d)).not.toContain('"numerator"')
      expect(cells(n, d, 'internal')).toContain('"numerator"')
    }
  })

  it('tells duties by organisation, with the provision and what is not verified', () => {
    const text = JSON.stringify(
      blocksOf([ivalo, own('contract', 'c', { organiser: 'county', producer: 'firm', clause: 'unknown' })]),
    )
    expect(text).toContain('Velvoitteet: Lapin hyvinvointialue')
    expect(text).toContain('1086/2003, 19')
    expect(text).toContain('luenta varmistamatta')
  })

  it('falls back visibly in Skolt Sámi', () => {
    const places = blocksOf([ivalo, share(30, 60)], 'public', 'sms').find(({ id }) => id === 'sami-places')
    expect(places?.block === 'matrix' && places.columns[0]?.title).toEqual({ fi: 'pohjoissaame' })
  })
})
