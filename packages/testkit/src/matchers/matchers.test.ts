import { sotekit } from '@sotekit/core'
import { expect, it } from 'vitest'
import { assertFinding, builders, type ExpectedFinding, matchers } from '../index.js'

declare module 'vitest' {
  interface Matchers<T> {
    toHaveFinding: (code: string, expected?: Partial<ExpectedFinding>) => T
  }
}
expect.extend(matchers)

const loaded = sotekit().load([builders().service({ sector: 'helth' as 'health' })])

it('finds a finding by code, place and values', () => {
  expect(loaded).toHaveFinding('core/unknown-value')
  expect(loaded.diagnostics).toHaveFinding('core/unknown-value', { at: '/0/sector', severity: 'error' })
  expect(loaded).not.toHaveFinding('core/unknown-value', { at: '/1/sector' })
  expect(loaded).not.toHaveFinding('core/unknown-reference')
  assertFinding(loaded, 'core/unknown-value', { args: { value: 'helth' } })
})

it('lists what was found instead, and what should not be there', () => {
  expect(() => expect(loaded).toHaveFinding('core/invalid-date')).toThrow(
    /^There is no finding core\/invalid-date, but 1 others\n {2}core\/unknown-value at \/0\/sector \("'helth' is not one/,
  )
  expect(() => expect(loaded).not.toHaveFinding('core/unknown-value')).toThrow(
    /^There is a finding core\/unknown-value:\n {2}core\/unknown-value at \/0\/sector/,
  )
  expect(() => assertFinding([], 'core/invalid-date', { at: '/0' })).toThrow(
    'There is no finding core/invalid-date {"at":"/0"}, but 0 others',
  )
})
