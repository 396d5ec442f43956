import { type Diagnostic, sotekit } from '@sotekit/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measure, programme } from '../../pages/examples.js'
import { nearTitles } from './near-titles.js'

function load(...measures: readonly Readonly<Record<string, unknown>>[]): readonly Diagnostic[] {
  return sotekit()
    .load([programme(), ...measures])
    .diagnostics.filter(({ code }) => code === 'core/near-duplicate')
}

describe('near-duplicate', () => {
  it('gathers all that hang together in one finding', () => {
    const [found, ...more] = load(
      measure('m3', 'Yhteisten asiakkaiden asiakassuunnitelma (pilotti)'),
      measure('m1', 'Yhteisten asiakkaiden asiakassuunnitelma'),
      measure('m2', 'Asiakassuunnitelma yhteisten asiakkaiden kanssa'),
    )
    expect(more).toEqual([])
    expect(found?.args['measures']).toBe('m1, m2, m3')
    expect(found?.severity).toBe('warning')
  })

  it('is milder where the measures say how they hang together', () => {
    const [found] = load(
      measure('m1', 'Etäkuntoutuksen kehittäminen'),
      measure('m2', 'Etäkuntoutuksen kehittäminen ja toteutus', {
        related: [{ measure: 'm1', type: 'near' }],
      }),
    )
    expect(found?.severity).toBe('info')
  })

  it('compares titles in any language', () => {
    const titled = (id: string, fi: string, en: string): Readonly<Record<string, unknown>> =>
      measure(id, fi, { title: { fi, en } })
    expect(
      load(
        titled('m1', 'Etäkuntoutus', 'Remote rehabilitation'),
        titled('m2', 'Kuntoutus', 'Remote rehabilitation'),
      ),
    ).toHaveLength(1)
  })

  it('does not take two measures for one because of a common word', () => {
    expect(
      load(measure('m1', 'Osaamisen kehittäminen'), measure('m2', 'Etäpalvelujen kehittäminen')),
    ).toEqual([])
  })

  it('keeps programmes apart', () => {
    expect(
      load(
        { ...programme({ title: { fi: 'Toinen hanke' } }), id: 'other' },
        measure('m1', 'Etäkuntoutuksen kehittäminen'),
        measure('m2', 'Etäkuntoutuksen kehittäminen', { programme: 'other' }),
      ),
    ).toEqual([])
  })
})

describe('nearTitles', () => {
  const word = fc.constantFrom('etä', 'kuntoutus', 'hoito', 'neuvonta', 'lapset', 'perheet', 'malli')
  const title = fc.uniqueArray(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))

  it('finds what comparing each with each finds', () => {
    fc.assert(
      fc.property(fc.array(title, { maxLength: 8 }), (list) => {
        const titled = list.map((one, i) => ({ id: `m${i}`, title: one }))
        const keys = nearTitles(titled).map((pair) => [...pair].sort().join(' '))
        const joined = new Set(keys)
        for (const [i, a] of list.entries()) {
          for (const [j, b] of list.entries()) {
            if (j <= i) continue
            const [short, long] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length)
            const shared = short!.filter((one) => long!.includes(one)).length
            const near = shared >= 2 && shared / short!.length >= 0.75
            // Titles of the same words are joined with the first of them only.
            const isFirst = (n: number): boolean =>
              list.findIndex(
                (one) => [...one.split(' ')].sort().join() === [...list[n]!.split(' ')].sort().join(),
              ) === n
            if (isFirst(i) && isFirst(j)) expect(joined.has(`m${i} m${j}`)).toBe(near)
          }
        }
      }),
    )
  })

  it('is quick where every title has the same words but one', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => ({
      id: `m${i}`,
      title: `Palvelujen kehittäminen ${i}`,
    }))
    const begun = Date.now()
    nearTitles(many)
    expect(Date.now() - begun).toBeLessThan(2_000)
  })
})
