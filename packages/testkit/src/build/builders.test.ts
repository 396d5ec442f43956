import { type CoreKindName, type CoreKinds, sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { type Builders, builders } from '../index.js'

const all = (build: Builders) => Object.values(build).map((one) => one())

describe('builders', () => {
  it('make one linked dataset with one record of each kind', () => {
    const records = all(builders())
    const { diagnostics, complete } = sotekit().load(records)
    expect(complete).toBe(true)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(records.map(({ kind }) => kind).sort()).toEqual([...sotekit().load([]).dataset.kinds].sort())
  })

  it('number each kind by itself, from where they are told', () => {
    const build = builders({ from: 5 })
    expect([build.service().id, build.service().id, build.municipality().id]).toEqual([
      'service-5',
      'service-6',
      '005',
    ])
    expect(build.arrangement().service).toBe('service-5')
  })

  it('build the same every time', () => {
    expect(JSON.stringify(all(builders()))).toBe(JSON.stringify(all(builders())))
  })

  it('take what is given', () => {
    const given: Partial<CoreKinds['measure']> = { id: 'own', period: { from: '2021-01-01' } }
    expect(builders().measure(given)).toMatchObject({ ...given, kind: 'measure' satisfies CoreKindName })
  })
})
