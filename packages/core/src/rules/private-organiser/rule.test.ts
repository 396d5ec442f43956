import { type Diagnostic, sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { around, arrangement, company, otherCompany, plan, statement } from '../../pages/examples.js'

function load(...records: readonly Readonly<Record<string, unknown>>[]): readonly Diagnostic[] {
  return sotekit()
    .load([...around, plan, otherCompany, ...records])
    .diagnostics.filter(({ code }) => code === 'core/private-organiser')
}

const byHoiva = arrangement({ organiser: 'hoiva' })

describe('private-organiser', () => {
  it.each(['company', 'association', 'foundation', 'cooperative', 'parish', 'university'])(
    'tells of an organiser that is a %s, and proposes the municipality',
    (type) => {
      const [found] = load({ ...company, type }, byHoiva)
      expect(found?.severity).toBe('error')
      expect(found?.at.pointer).toMatch(/\/organiser$/)
      expect(found?.message.fi).toBe('Hoiva Oy ei voi järjestää palveluja, ainoastaan tuottaa niitä')
      expect(found?.fixes.map(({ value }) => value)).toEqual(['kankaanpaa'])
    },
  )

  it.each([
    'unknown',
    'municipality',
    'joint-municipal-authority',
    'wellbeing-services-county',
    'state-agency',
  ])('says nothing of one that is %s', (type) => {
    expect(load({ ...company, type }, byHoiva)).toEqual([])
  })

  it('proposes no municipality once the counties organise', () => {
    const [found] = load(company, { ...byHoiva, validity: { from: '2023-01-01' } })
    expect(found?.fixes).toEqual([])
  })

  it('judges what a document prints, under any of the names', () => {
    const said = (value: string): Readonly<Record<string, unknown>> =>
      statement('said', {
        subject: { kind: 'arrangement', id: 'care-here' },
        property: 'organiser',
        type: 'organisation',
        value,
      })
    const firm = { ...company, aliases: ['Hoiva'] }
    expect(load(firm, arrangement(), said('Hoiva')).map(({ record }) => record?.id)).toEqual(['said'])
    expect(load(firm, arrangement(), said('Kankaanpään kaupunki'))).toEqual([])
    expect(load(firm, arrangement(), said('Hoiva Oy; Apu Oy'))).toHaveLength(2)
  })

  it('says nothing of a company that a document has produce', () => {
    const said = statement('said', {
      subject: { kind: 'arrangement', id: 'care-here' },
      property: 'producers',
      type: 'organisation',
      value: 'Hoiva Oy',
    })
    expect(load(company, arrangement(), said)).toEqual([])
  })
})
