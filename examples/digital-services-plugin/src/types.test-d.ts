import { sotekit } from '@sotekit/core'
import { expectTypeOf } from 'vitest'
import { type Counted, digital } from './index.js'

const { dataset } = sotekit({ plugins: [digital()] }).load([])
expectTypeOf(dataset.all('digital.figure')[0]?.counted).toEqualTypeOf<Counted | undefined>()
expectTypeOf(dataset.get('digital-service', 'virtu')?.ext?.digital?.identification).toEqualTypeOf<
  'needed' | 'not-needed' | 'unknown' | undefined
>()
// @ts-expect-error what is counted has to be said
dataset.digital.use({ service: 'virtu' })
// @ts-expect-error a kit without the plugin has no such view
sotekit().load([]).dataset.digital
