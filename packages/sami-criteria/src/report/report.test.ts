import { sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { samiCriteria } from '../index.js'
import { around, modelled, own, point, type Rec } from '../testing.js'

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

  it('hides what the hidden could be found from: an organisation and all but one of its points', () => {
    const of = (id: string, subject: Rec, n: number, d: number): Rec => ({
      ...share(n, d),
      id,
      servicePoint: undefined,
      ...subject,
    })
    const cells = (...records: readonly Rec[]): readonly string[] => {
      const table = blocksOf([ivalo, point('inari-kk', '148', { organisation: 'county' }), ...records]).find(
        ({ id }) => id === 'sami-shares',
      )
      return table?.block === 'table' ? table.rows.map((row) => JSON.stringify(row[3])) : []
    }
    const whole = of('whole', { organisation: 'county' }, 32, 80)
    const small = of('small', { servicePoint: 'ivalo' }, 2, 20)
    expect(cells(whole, small, of('large', { servicePoint: 'inari-kk' }, 30, 60))).toEqual([
      '{"suppressed":"secondary"}',
      '{"suppressed":"primary"}',
      '{"numerator":32,"denominator":80,"unknown":2}',
    ])
    expect(cells(small, of('large', { servicePoint: 'inari-kk' }, 30, 60))[0]).toContain('numerator')
  })

  it('shows things as they are, the latest figure only, and says who told it', () => {
    const forms = (id: string, asOf: string, n: number): Rec =>
      own('assessment', id, {
        criterion: 'ma-forms',
        organisation: 'county',
        language: 'sms',
        status: 'partly-met',
        reason: { en: 'Some' },
        value: { n, d: 8, unknown: 0 },
        evidence: [{ kind: 'inventory', date: asOf }],
        assessor: { kind: 'self' },
        asOf,
      })
    const text = JSON.stringify(
      blocksOf([forms('a', '2022-01-01', 1), forms('b', '2023-01-01', 3)]).find(
        ({ id }) => id === 'sami-shares',
      ),
    )
    expect(text).toContain('"numerator":3')
    expect(text).not.toContain('"numerator":1,')
    expect(text).toContain('palvelu itse')
  })

  it('shows each place of the homeland in each language, though nobody has assessed anything', () => {
    const skolt = own('capability', 'skolt', { servicePoint: 'ivalo', language: 'sms', mode: 'none' })
    const nurse = own('capability', 'nurse', {
      servicePoint: 'ivalo',
      language: 'se',
      mode: 'staff-direct',
      backUp: 'no',
    })
    const row = (audience: 'public' | 'internal') => {
      const block = blocksOf([ivalo, point('utsjoki-kk', '890'), skolt, nurse], audience).find(
        ({ id }) => id === 'sami-criteria-1-by-language',
      )
      return block?.block === 'matrix' ? block.rows.find(({ id }) => id === 'st-each-unit')?.cells : undefined
    }
    expect(row('internal')).toEqual({
      se: { mark: 'unknown', text: { fi: 'kirjattu taso 1', en: 'recorded: level 1' } },
      smn: { mark: 'unknown' },
      sms: { mark: 'unknown', text: { fi: 'kirjattu taso 0', en: 'recorded: level 0' } },
    })
    // One speaker at one place is a person.
    expect(JSON.stringify(row('public'))).not.toMatch(/taso|level/)
    const text = JSON.stringify(blocksOf([ivalo, point('utsjoki-kk', '890'), skolt]))
    expect(text).toContain('Kriteerit kielittäin: utsjoki-kk')
    expect(text).toContain('ei ole vielä arvioitu yhtään')
  })

  it('puts places with the same results together', () => {
    const text = JSON.stringify(
      blocksOf([
        ...['047', '148', '890'].map((code) => point(`p-${code}`, code)),
        own('capability', 'c', { service: 'care', language: 'se', mode: 'unknown' }),
      ]),
    )
    expect(text).toContain('Kriteerit kielittäin: p-047, p-148, p-890')
  })

  it('shows a chain step by step', () => {
    const chain = modelled('service-chain', 'chain', {
      title: { fi: 'Ketju' },
      steps: [
        { id: 'start', type: 'start', title: { fi: 'Alku' } },
        { id: 'a', type: 'task', title: { fi: 'Vastaanotto' }, languages: ['fi', 'se'] },
        { id: 'b', type: 'task', title: { fi: 'Sairaala' }, actor: { organisation: 'county' } },
        { id: 'end', type: 'end', title: { fi: 'Loppu' } },
      ],
      transitions: [
        { from: 'start', to: 'a' },
        { from: 'a', to: 'b', handOver: { what: { fi: 'lähete' } } },
        { from: 'b', to: 'end' },
      ],
    })
    const none = own('capability', 'c', { organisation: 'county', language: 'se', mode: 'none' })
    const blocks = blocksOf([chain, none])
    const matrix = blocks.find(({ id }) => id === 'sami-chain-chain')
    expect(matrix?.block === 'matrix' && matrix.rows.map(({ title, cells }) => [title, cells['se']])).toEqual(
      [
        ['Vastaanotto', { mark: 'direct' }],
        ['Sairaala', { mark: 'none' }],
      ],
    )
    expect(JSON.stringify(blocks.find(({ id }) => id === 'sami-breaks'))).toContain('Vastaanotto → Sairaala')
    expect(JSON.stringify(blocks.find(({ id }) => id === 'sami-continuity'))).toContain(
      '1 / 2, ei tiedossa 0',
    )
  })

  it('tells duties by organisation, with the provision and what is not verified', () => {
    const text = JSON.stringify(
      blocksOf([ivalo, own('contract', 'c', { organiser: 'county', producer: 'firm', clause: 'unknown' })]),
    )
    expect(text).toContain('Velvoitteet: Lapin hyvinvointialue')
    expect(text).toContain('1086/2003, 4\u00a0§\u00a01\u00a0mom.')
    expect(text).toContain('luenta varmistamatta')
  })

  it('falls back visibly in Skolt Sámi', () => {
    const places = blocksOf([ivalo, share(30, 60)], 'public', 'sms').find(({ id }) => id === 'sami-places')
    expect(places?.block === 'matrix' && places.columns[0]?.title).toEqual({ fi: 'pohjoissaame' })
  })
})
