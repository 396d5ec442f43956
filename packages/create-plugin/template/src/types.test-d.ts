import { type Dataset, definePlugin, sotekit } from '@sotekit/core'
import { expectTypeOf } from 'vitest'
import { type PluginNameTypes, pluginName, type ReviewState } from './index.js'

// Checked by `npm run types`; nothing here is run.
const { dataset } = sotekit({ plugins: [pluginName()] }).load([])

// The kit knows the kind, the field and the view because it was given the plugin …
expectTypeOf(dataset.all('pluginName.review')[0]?.state).toEqualTypeOf<ReviewState | undefined>()
expectTypeOf(dataset.get('measure', 'm1')?.ext?.pluginName?.priority).toEqualTypeOf<
  'high' | 'normal' | undefined
>()
expectTypeOf(dataset.pluginName.waiting).returns.toEqualTypeOf<readonly string[]>()
expectTypeOf(dataset.at('2022-01-01').pluginName.latest).parameter(0).toEqualTypeOf<string>()

// … and a kit without it does not.
const bare = sotekit().load([]).dataset
// @ts-expect-error no such view
bare.pluginName
// @ts-expect-error no such kind
bare.all('pluginName.review')

// A function can ask for any dataset that has the plugin.
const count = (some: Dataset<PluginNameTypes>): number => some.pluginName.counts().reviewed
expectTypeOf(count).toBeCallableWith(dataset)

// @ts-expect-error the parts that the types declare must be there
definePlugin<PluginNameTypes>()({ name: 'pluginName', version: '1.0.0' })
