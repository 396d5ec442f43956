import { sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { around, arrangement, company, otherCompany } from '../../pages/examples.js'

type Fields = Readonly<Record<string, unknown>>

const producer = (organisation: string, coverage: string, fields: Fields = {}): Fields => ({
  organisation,
  coverage,
  mode: 'purchased',
  ...fields,
})

function load(...producers: readonly Fields[]): readonly string[] {
  return sotekit()
    .load([...around, company, otherCompany, arrangement({ producers })])
    .diagnostics.filter(({ code }) => code === 'core/overlapping-producers')
    .map(({ at, message }) => `${at.pointer} ${message.en}`)
}

describe('overlapping-producers', () => {
  it('tells of a part beside the whole, at the part', () => {
    expect(load(producer('hoiva', 'part'), producer('apu', 'whole'))).toEqual([
      '/5/producers/0/coverage apu produces the whole service, but hoiva produces it at the same time',
    ])
  })

  it('says nothing where one comes after the other', () => {
    expect(
      load(
        producer('hoiva', 'whole', { validity: { to: '2019-12-31' } }),
        producer('apu', 'whole', { validity: { from: '2020-01-01' } }),
      ),
    ).toEqual([])
  })

  it('says nothing of subcontractors, of vouchers, or of what is unknown', () => {
    expect(load(producer('hoiva', 'whole'), producer('apu', 'part', { subcontractorOf: 'hoiva' }))).toEqual(
      [],
    )
    expect(
      load(producer('hoiva', 'whole', { mode: 'voucher' }), producer('apu', 'whole', { mode: 'voucher' })),
    ).toEqual([])
    expect(load(producer('hoiva', 'whole'), producer('unknown', 'unknown'))).toEqual([])
  })
})
