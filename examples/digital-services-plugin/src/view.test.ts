import { type Dataset, sotekit } from '@sotekit/core'
import { beforeAll, expect, test } from 'vitest'
import { type DigitalTypes, digital } from './index.js'
import { lapland } from './lapland.js'

const kit = sotekit({ plugins: [digital()] })
let dataset: Dataset<DigitalTypes>
let codes: readonly string[] = []

beforeAll(async () => {
  const loaded = kit.load(await lapland())
  dataset = loaded.dataset
  codes = loaded.diagnostics.map(({ code }) => code)
})

test('the figures of Lapland load; those without a time are told', () => {
  expect([...new Set(codes)]).toEqual(['digital/figure-without-time'])
  expect(codes).toHaveLength(3)
})

test('figures of one sort and year are added up, and none else', () => {
  const { use } = dataset.digital
  expect(use({ service: 'virtu', counted: 'uses', year: 2020 })).toEqual({
    atLeast: 12_467,
    exact: true,
    figures: ['virtu-health-2020', 'virtu-social-2020'],
  })
  expect(use({ service: 'ekollega', counted: 'users' })).toMatchObject({ atLeast: 3702, exact: false })
  expect(use({ service: 'ekollega', counted: 'log-ins', year: 2020 })).toMatchObject({ atLeast: 44_308 })
  expect(use({ service: 'virtu', counted: 'visitors', year: 2020 })).toBeUndefined()
  expect(use({ service: '__proto__', counted: 'uses' })).toBeUndefined()
})

test('the year before is told in bounds, as the change is rounded', () => {
  expect(dataset.digital.before('visitors-2020')).toEqual({ from: 462_203, to: 466_311 })
  expect(dataset.digital.before('virtu-social-2020')).toBeUndefined()
})

test('remote services have hours by language', () => {
  expect(dataset.digital.remote()).toEqual([
    { point: 'kela-remote-service', days: [1, 2, 3, 4, 5], opens: '09:00', closes: '15:00' },
    { point: 'kela-remote-service', language: 'se', days: [1, 2, 3, 4, 5], opens: '13:00', closes: '15:00' },
  ])
})

test('the report shows what is known, and what is not', () => {
  const { blocks, diagnostics } = kit.report(dataset, 'digital', { language: 'fi' })
  expect(diagnostics).toEqual([])
  expect(blocks.map(({ block }) => block)).toEqual(['heading', 'table', 'table', 'table'])
  const [, figures] = blocks
  expect(JSON.stringify(figures)).toContain('{"atLeast":2101,"unit":"count"}')
  expect(JSON.stringify(figures)).toContain('{"unknown":true')
})

test('identification is a field of digital services', () => {
  expect(dataset.digitalServices.get('omavirtu')?.ext?.['digital']).toEqual({ identification: 'needed' })
})
