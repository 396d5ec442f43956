import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupsOf } from './groups.js'

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', '__proto__')
const pairs = fc.array(fc.tuple(id, id), { maxLength: 12 })

it('joins what is paired, and nothing else', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const groups = groupsOf(list)
      const groupOf = (one: string): number => groups.findIndex((group) => group.includes(one))
      for (const [a, b] of list) expect(groupOf(a)).toBe(groupOf(b))
      expect(groups.flat().sort()).toEqual([...new Set(list.flat())].sort())
      // A group of n needs at least n - 1 pairs within it.
      for (const group of groups) {
        expect(list.filter(([a]) => group.includes(a)).length).toBeGreaterThanOrEqual(group.length - 1)
      }
    }),
  )
})

it('does not depend on the order of the pairs', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      expect(groupsOf([...list].reverse().map(([a, b]) => [b, a] as const))).toEqual(groupsOf(list))
    }),
  )
})
