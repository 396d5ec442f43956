import { readFileSync } from 'node:fs'
import { assertConforms } from '@sotekit/testkit'
import { test } from 'vitest'
import { examples } from './examples.js'
import { pluginName } from './index.js'

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

test('the plugin keeps the contract', async () => {
  await assertConforms(pluginName, {
    records: examples,
    version: manifest.version,
    calls: { 'latest(measure-1)': (dataset) => Reflect.get(dataset, 'pluginName').latest('measure-1') },
  })
}, 60_000)
