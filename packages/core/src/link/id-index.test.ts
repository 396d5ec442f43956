import fc from 'fast-check'
import { expect, it } from 'vitest'
import { idIndex } from './id-index.js'

const id = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.constantFrom('__proto__', 'constructor', 'ä', '💧', ''),
  fc.integer({ min: 0, max: 500 }).map((number) => `record-${number}`),
)

it('answers as a map of the first positions does, in the same order', () => {
  fc.assert(
    fc.property(fc.array(id, { maxLength: 300 }), fc.array(id, { maxLength: 20 }), (added, others) => {
      const map = new Map<string, number>()
      const index = idIndex()
      for (const [position, one] of added.entries()) {
        expect(index.add(one, position)).toBe(map.get(one))
        if (!map.has(one)) map.set(one, position)
      }
      expect(index.size).toBe(map.size)
      expect([...index.keys()]).toEqual([...map.keys()])
      expect([...index.values()]).toEqual([...map.values()])
      for (const one of [...added, ...others]) {
        expect(index.get(one)).toBe(map.get(one))
        expect(index.has(one)).toBe(map.has(one))
      }
    }),
  )
})

it('finds each of very many', () => {
  const index = idIndex()
  for (let i = 0; i < 100_000; i++) index.add(`arrangement-${i}`, i)
  expect(index.size).toBe(100_000)
  for (let i = 0; i < 100_000; i += 97) expect(index.get(`arrangement-${i}`)).toBe(i)
  expect(index.get('arrangement-100000')).toBeUndefined()
  expect(index.has(undefined as never)).toBe(false)
})
