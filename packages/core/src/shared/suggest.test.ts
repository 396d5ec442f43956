import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggest } from './suggest.js'

describe('suggest', () => {
  it.each([
    ['helth', ['health', 'social'], ['health']],
    ['rulse', ['rules', 'records'], ['rules']],
    ['ab', ['ba', 'cd'], ['ba']],
    ['Posjo', ['posio', 'pello'], ['posio']],
    ['Enontekiö'.normalize('NFD'), ['enontekiö'], ['enontekiö']],
    ['x', ['abcdef'], []],
    ['', ['a'], []],
    ['a'.repeat(61), ['a'.repeat(60)], []],
  ])('%s among %j → %j', (word, candidates, expected) => {
    expect(suggest(word, candidates)).toEqual(expected)
  })

  it('gives at most two, the nearest first, whatever the order', () => {
    const word = fc.string({ minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 8 }), (asked, candidates) => {
        const found = suggest(asked, candidates)
        expect(found.length).toBeLessThanOrEqual(2)
        expect(suggest(asked, [...candidates].reverse())).toEqual(found)
        if (candidates.includes(asked.toLowerCase()))
          expect(found[0]?.toLowerCase()).toBe(asked.toLowerCase())
      }),
    )
  })
})
