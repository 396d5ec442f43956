import { sotekit } from '@sotekit/core'
import { afterEach, expect, it } from 'vitest'
import * as z from 'zod'

const own = globalThis.Function

afterEach(() => {
  globalThis.Function = own
})

it('makes no code at run time where zod is told not to', () => {
  z.config({ jitless: true })
  let made = 0
  globalThis.Function = new Proxy(own, {
    construct() {
      made += 1
      throw new EvalError('no code is made from text here')
    },
  })
  const { dataset, diagnostics } = sotekit().load([
    { kind: 'municipality', id: '614', name: { fi: 'Posio' }, basis: 'modelled' },
    { kind: 'service', id: 'care', name: { fi: 'Hoito' }, sector: 'helth', basis: 'modelled' },
  ])
  expect(dataset.municipalities.size).toBe(1)
  expect(diagnostics.map(({ code }) => code)).toEqual(['core/unknown-value'])
  expect(made).toBe(0)
})
