import { assertConforms } from '@sotekit/testkit'
import { it } from 'vitest'
import { participation } from './index.js'

it('conforms to the plugin contract', async () => {
  await assertConforms(participation, { runs: 10 })
}, 60_000)
