import { readFileSync } from 'node:fs'
import { assertConforms } from '@sotekit/testkit'
import { test } from 'vitest'
import { digital } from './index.js'
import { lapland } from './lapland.js'

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

test('the plugin keeps the contract', async () => {
  const { records } = await lapland()
  const view = (dataset: object) => Reflect.get(dataset, 'digital')
  await assertConforms(digital, {
    records,
    version: manifest.version,
    calls: {
      'use of Virtu': (dataset) => view(dataset).use({ service: 'virtu', counted: 'uses', year: 2020 }),
      'visitors of the year before': (dataset) => view(dataset).before('visitors-2020'),
    },
  })
}, 60_000)
