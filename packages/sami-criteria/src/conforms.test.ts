import { assertConforms } from '@sotekit/testkit'
import { it } from 'vitest'
import samiCriteria, { samiLanguages } from './index.js'

it('conforms to the contract', async () => {
  await assertConforms(samiCriteria, { runs: 2 })
}, 60_000)

it('has three languages and no fourth', ({ expect }) => {
  expect(samiLanguages).toEqual(['se', 'smn', 'sms'])
})
