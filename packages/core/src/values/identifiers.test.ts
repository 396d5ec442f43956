import * as fc from 'fast-check'
import { FinnishBusinessIds } from 'finnish-business-ids'
import { describe, expect, it } from 'vitest'
import {
  businessIdOfOid,
  businessIdProblem,
  isBusinessId,
  isMunicipalityCode,
  isOid,
  isWellbeingCountyCode,
  municipalityCodeProblem,
  oidOfBusinessId,
  wellbeingCountyCodeProblem,
} from './identifiers.js'

const sevenDigits = fc.integer({ min: 0, max: 9_999_999 }).map((n) => String(n).padStart(7, '0'))

describe('business ID', () => {
  it('agrees with finnish-business-ids', () => {
    fc.assert(
      fc.property(sevenDigits, fc.integer({ min: 0, max: 9 }), (digits, check) => {
        const id = `${digits}-${check}`
        expect(isBusinessId(id)).toBe(FinnishBusinessIds.isValidBusinessId(id))
      }),
      { numRuns: 2000 },
    )
  })

  it('has at most one check digit for seven digits, which the problem names', () => {
    fc.assert(
      fc.property(sevenDigits, (digits) => {
        const all = Array.from({ length: 10 }, (_, check) => `${digits}-${check}`)
        const right = all.filter(isBusinessId)
        for (const id of all.filter((one) => !isBusinessId(one))) {
          const found = businessIdProblem(id)
          expect(found?.problem).toBe(right.length === 0 ? 'never-issued' : 'check-digit')
          expect(found?.suggestion).toBe(right[0])
        }
      }),
    )
  })

  it.each(['0204819-8', '0245929-6', '1366959-8'])('takes %s', (id) => expect(isBusinessId(id)).toBe(true))

  it.each([
    ['02048198', '0204819-8'],
    ['204819-8', '0204819-8'],
    ['FI02048198', '0204819-8'],
    ['0204819–8', '0204819-8'],
    [' 0204819-8', '0204819-8'],
    ['0204819-7 ', undefined],
    ['Kemi', undefined],
    ['', undefined],
    ['1'.repeat(50), undefined],
  ])('%j is malformed, likely %j', (text, suggestion) => {
    expect(businessIdProblem(text)).toEqual({
      problem: 'malformed',
      ...(suggestion === undefined ? {} : { suggestion }),
    })
  })

  it('is a text', () => expect(isBusinessId(2048198)).toBe(false))
})

describe('OID', () => {
  it('leads from a business ID and back', () => {
    fc.assert(
      fc.property(
        sevenDigits.filter((digits) => digits !== '0000000'),
        fc.nat(9),
        (digits, check) => {
          const id = `${digits}-${check}`
          const oid = oidOfBusinessId(id)
          expect(oid !== undefined).toBe(isBusinessId(id))
          if (oid === undefined) return
          expect(isOid(oid)).toBe(true)
          expect(businessIdOfOid(oid)).toBe(id)
          expect(businessIdOfOid(`${oid}.10.1`)).toBe(id)
        },
      ),
    )
  })

  it.each([
    ['1.2.246.10.2048198', true],
    ['2.999.1', true],
    ['0.39', true],
    ['1.40', false],
    ['3.1', false],
    ['1', false],
    ['1.2.', false],
    ['1..2', false],
    ['1.02', false],
    ['urn:oid:1.2', false],
    [`1${'.1'.repeat(100)}`, false],
    [1.2, false],
  ])('%j: %s', (value, expected) => expect(isOid(value)).toBe(expected))

  it('of another tree or with a wrong check digit has no business ID', () => {
    expect(businessIdOfOid('1.2.246.537.6')).toBeUndefined()
    expect(businessIdOfOid('1.2.246.10.2048197')).toBeUndefined()
    expect(businessIdOfOid('1.2.246.10.123456789')).toBeUndefined()
    expect(businessIdOfOid('nothing')).toBeUndefined()
  })
})

describe('area codes', () => {
  it.each([
    ['047', undefined],
    ['47', { problem: 'malformed', suggestion: '047' }],
    [47, { problem: 'malformed', suggestion: '047' }],
    [614, { problem: 'malformed', suggestion: '614' }],
    ['0047', { problem: 'malformed', suggestion: '047' }],
    [' 047 ', { problem: 'malformed', suggestion: '047' }],
    ['000', { problem: 'unknown' }],
    ['1234', { problem: 'malformed' }],
    ['٠٤٧', { problem: 'malformed' }],
    [4.7, { problem: 'malformed' }],
    [-47, { problem: 'malformed' }],
    [Number.NaN, { problem: 'malformed' }],
    [null, { problem: 'malformed' }],
    ['', { problem: 'malformed' }],
  ])('municipality %j → %j', (value, expected) => {
    expect(municipalityCodeProblem(value)).toEqual(expected)
    expect(isMunicipalityCode(value)).toBe(expected === undefined)
  })

  it('knows the 21 counties, Helsinki and Åland', () => {
    const all = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))
    expect(all.filter(isWellbeingCountyCode)).toHaveLength(23)
    expect(wellbeingCountyCodeProblem('22')).toEqual({ problem: 'unknown' })
    expect(wellbeingCountyCodeProblem(1)).toEqual({ problem: 'malformed', suggestion: '01' })
    expect(wellbeingCountyCodeProblem('021')).toEqual({ problem: 'malformed', suggestion: '21' })
    expect(wellbeingCountyCodeProblem('33x')).toEqual({ problem: 'malformed' })
    expect(wellbeingCountyCodeProblem(33)).toEqual({ problem: 'malformed' })
  })
})
