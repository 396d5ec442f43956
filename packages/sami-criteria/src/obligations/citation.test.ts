import { describe, expect, it } from 'vitest'
import { citation, STATUTES, sectionIn } from './citation.js'
import { obligationTable } from './table.js'

describe('a provision as it is cited', () => {
  it.each([
    ['4(1)', '4 § 1 mom.', 'section 4(1)'],
    ['2(1) item 1', '2 § 1 mom. 1 kohta', 'section 2(1) item 1'],
    ['2(1) items 2-8', '2 § 1 mom. 2-8 kohta', 'section 2(1) items 2-8'],
    ['11(1), 12(1)', '11 § 1 mom., 12 § 1 mom.', 'sections 11(1), 12(1)'],
    ['22a', '22 a §', 'section 22a'],
    ['9 (2025)', '9 § (2025)', 'section 9 (2025)'],
    ['State budget', 'valtion talousarvio', 'State budget'],
  ])('%s', (section, fi, en) => {
    const { fi: shown, en: english } = sectionIn(section)
    expect([shown.replaceAll('\u00a0', ' '), english]).toEqual([fi, en])
  })

  it('names every statute of the table', () => {
    for (const provision of obligationTable) {
      expect(sectionIn(provision.section).fi, provision.id).toMatch(/§|valtion|säännös|peruskirja/)
      expect(STATUTES, provision.id).toHaveProperty([provision.statute])
      expect(citation(provision).fi).not.toMatch(/\(\d\)|item/)
    }
  })
})
