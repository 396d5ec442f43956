import { runs } from '@sotekit/tools/runs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Family, hiddenOf, isSmall, type Limits, type Share } from './small.js'

const limits: Limits = { smallestCount: 5, smallestDenominator: 10 }
const share = (id: string, n: number, d: number, isOfPeople = true): Share => ({ id, n, d, isOfPeople })
const hidden = (whole: Share, ...parts: readonly Share[]): string =>
  [...hiddenOf([whole, ...parts], [{ whole, parts }], limits)]
    .map(([id, why]) => `${id} ${why}`)
    .sort()
    .join(', ')

describe('small figures', () => {
  it.each([
    [3, 60, true],
    [58, 60, true],
    [4, 9, true],
    [0, 9, true],
    [0, 60, false],
    [60, 60, false],
    [5, 10, false],
  ])('%i of %i: %s', (n, d, small) => {
    expect(isSmall({ n, d }, limits)).toBe(small)
  })

  it('hide a second part, so that the whole does not give the first away', () => {
    expect(hidden(share('whole', 40, 80), share('a', 2, 20), share('b', 18, 30), share('c', 20, 30))).toBe(
      'a primary, b secondary',
    )
    expect(hidden(share('whole', 22, 50), share('a', 2, 20), share('b', 20, 30))).toBe(
      'a primary, b secondary',
    )
  })

  it('hide the whole where there is nothing else to hide', () => {
    expect(hidden(share('whole', 2, 20), share('a', 2, 20))).toBe('a primary, whole primary')
    expect(hidden(share('whole', 20, 40), share('a', 3, 20))).toBe('a primary, whole secondary')
  })

  it('leave things alone', () => {
    expect(hidden(share('whole', 3, 8, false), share('a', 1, 3, false))).toBe('')
  })

  it('can never be found from a whole and its other parts', () => {
    const part = fc.tuple(fc.nat(40), fc.nat(40)).map(([n, more]) => ({ n, d: n + more }))
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (list) => {
        const parts = list.map(({ n, d }, index) => share(`p${index}`, n, d))
        const sum = (key: 'n' | 'd'): number => list.reduce((all, one) => all + one[key], 0)
        const family: Family = { whole: share('whole', sum('n'), sum('d')), parts }
        const found = hiddenOf([family.whole, ...parts], [family], limits)
        for (const one of [family.whole, ...parts])
          if (isSmall(one, limits)) expect(found.get(one.id)).toBe('primary')
        expect(found.size).not.toBe(1)
        const gone = parts.filter(({ id }) => found.has(id))
        if (!found.has('whole') && gone.length > 0) {
          const total = (key: 'n' | 'd'): number => gone.reduce((all, one) => all + one[key], 0)
          expect(isSmall({ n: total('n'), d: total('d') }, limits)).toBe(false)
        }
      }),
      { numRuns: runs(100) },
    )
  })
})
