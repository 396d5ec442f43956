import { sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { builders } from '../../index.js'
import { membrane } from './membrane.js'

function watched<T extends object>(value: T) {
  const reads: string[] = []
  const writes: string[] = []
  const through = membrane({ touch: (place) => reads.push(place), write: (place) => writes.push(place) })
  return { value: through(value), reads, writes }
}

const build = builders()
const records = [build.municipality(), build.organisation(), build.service(), build.arrangement()]
const dataset = () => sotekit().load(records).dataset

describe('the membrane', () => {
  it('shows a dataset as it is', () => {
    const real = dataset()
    const { value } = watched(real)
    expect(value.services.all).toEqual(real.services.all)
    expect(JSON.stringify(value.arrangements.all)).toBe(JSON.stringify(real.arrangements.all))
    expect(value.at('2021-01-01').who({ municipality: '001' })).toEqual(real.at('2021-01-01').who())
    expect([...value.organisations].map(({ id }) => id)).toEqual(['organisation-1'])
    expect(value.get('service', 'service-1')).toBe(value.services.all[0])
    expect(Array.isArray(value.services.all)).toBe(true)
    expect(Object.keys(value.services.all[0] ?? {})).toEqual(Object.keys(real.services.all[0] ?? {}))
    expect('name' in (value.services.all[0] ?? {})).toBe(true)
    expect({ ...value.services.all[0] }).toEqual(real.services.all[0])
  })

  it('shows frozen things, whose values a plain proxy could not replace', () => {
    const frozen = Object.freeze({ list: Object.freeze([Object.freeze({ id: 'a' })]) })
    expect(watched(frozen).value.list.map(({ id }) => id)).toEqual(['a'])
  })

  it('tells of reads with their place', () => {
    const { value, reads } = watched(dataset())
    const [first] = value.services.all
    reads.length = 0
    expect(first?.name.fi).toBe('Palvelu 1')
    expect(reads).toEqual(['service/service-1', 'service/service-1/name'])
  })

  it('refuses every sort of write, and tells', () => {
    const real = { list: [3, 1, 2], inner: { a: 1 }, map: new Map([['a', 1]]) }
    const { value, writes } = watched(real)
    value.list.sort()
    value.list.push(4)
    value.inner.a = 2
    Reflect.deleteProperty(value.inner, 'a')
    Object.assign(value.inner, { b: 1 })
    Object.defineProperty(value.inner, 'c', { value: 1, configurable: true })
    expect(() => Object.freeze(value.inner)).toThrow(TypeError)
    expect(real).toEqual({ list: [3, 1, 2], inner: { a: 1 }, map: new Map([['a', 1]]) })
    expect(new Set(writes.map((place) => place.replace(/\/\d+$/, '/n')))).toEqual(
      new Set([
        'dataset/list/n',
        'dataset/list/length',
        'dataset/inner/a',
        'dataset/inner/b',
        'dataset/inner/c',
        'dataset/inner',
      ]),
    )
    expect(value.map.get('a')).toBe(1)
  })

  it('lets through what is thrown while reading', () => {
    const through = membrane({
      touch: () => {
        throw new RangeError('stop')
      },
      write: () => {},
    })
    expect(() => through(dataset()).measures).toThrow(RangeError)
  })
})
