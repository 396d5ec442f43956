import { sotekit } from '@sotekit/core'
import { expect, test } from 'vitest'
import { examples } from './examples.js'
import { pluginName } from './index.js'

const kit = sotekit({ plugins: [pluginName()] })

test('the latest review counts', () => {
  const { dataset, diagnostics } = kit.load(examples)
  expect(diagnostics).toEqual([])
  expect(dataset.pluginName.latest('measure-1')?.id).toBe('autumn')
  expect(dataset.pluginName.latest('measure-3')).toBeUndefined()
  expect(dataset.pluginName.counts()).toEqual({
    measures: 3,
    reviewed: 2,
    byState: { 'on-track': 1, late: 0, stopped: 0, unknown: 1 },
  })
  expect(dataset.pluginName.waiting()).toEqual(['measure-3'])
})

test('records that are not valid are findings, and left out', () => {
  const wrong = {
    kind: 'pluginName.review',
    id: 'wrong',
    measure: 'nowhere',
    date: '31.2.2022',
    state: 'fine',
  }
  const { dataset, diagnostics } = kit.load([...examples, wrong])
  expect(diagnostics.map(({ code, at }) => `${code} ${at.pointer}`)).toEqual([
    'core/invalid-date /7/date',
    'core/unknown-value /7/state',
  ])
  expect(dataset.pluginName.all().map(({ id }) => id)).toEqual(['autumn', 'other'])
})

test('the report shows the reviews', () => {
  const { dataset } = kit.load(examples)
  const { blocks, diagnostics } = kit.report(dataset, 'pluginName', { language: 'en' })
  expect(diagnostics).toEqual([])
  expect(blocks.map(({ block }) => block)).toEqual(['heading', 'key-figure', 'table', 'table'])
  expect(blocks[1]).toMatchObject({ value: { numerator: 2, denominator: 3 } })
})
