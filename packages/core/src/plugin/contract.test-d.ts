/** Type tests of the plugin contract: compiled by `tsc`, never run. */

import {
  type Dataset,
  definePlugin,
  needs,
  type Plugin,
  type PluginTypes,
  type RecordOf,
  type Schema,
  sotekit,
} from '@sotekit/core'
import * as z from 'zod'
import type { Equal } from '../shared/equal.js'

const truth = <T extends true>(): T | undefined => undefined

interface Line {
  readonly measure: string
  readonly cents: number
}
interface OnMeasure {
  readonly costCentre: string
}
interface MoneyTypes extends PluginTypes {
  name: 'money'
  records: { line: Line }
  fields: { measure: OnMeasure }
  view: { readonly total: (filter?: { readonly measure?: string }) => number }
}
interface ShapeTypes extends PluginTypes {
  name: 'shape'
  view: { readonly corners: () => number }
  requires: MoneyTypes
}
const line: Schema<Line> = z.strictObject({ measure: z.string(), cents: z.int() })
const onMeasure: Schema<OnMeasure> = z.strictObject({ costCentre: z.string() })

function money(): Plugin<MoneyTypes> {
  return definePlugin<MoneyTypes>()({
    name: 'money',
    version: '1.0.0',
    records: { line: { schema: line, refs: { measure: 'measure' } } },
    fields: { measure: onMeasure },
    view: (dataset) => ({
      total: (filter = {}) =>
        dataset
          .all('money.line')
          .filter((one) => filter.measure === undefined || one.measure === filter.measure)
          .reduce((sum, one) => sum + one.cents, 0),
    }),
  })
}
function shape(): Plugin<ShapeTypes> {
  return definePlugin<ShapeTypes>()({
    name: 'shape',
    version: '1.0.0',
    requires: { money: '^1.0.0' },
    view: (dataset) => ({ corners: () => dataset.money.total() }),
  })
}
const hello = definePlugin({ name: 'hello', version: '1.0.0', view: () => ({ count: () => 1 }) })

// 1. Views, kinds and fields exist with their plugin, in any order, and not without it.
const { dataset } = sotekit({ plugins: [shape(), hello, money()] }).load([])
truth<Equal<ReturnType<typeof dataset.money.total>, number>>()
const one: number = dataset.hello.count()
const first = dataset.all('money.line')[0]
const cents: number | undefined = first?.cents
const asLine: RecordOf<'money.line', MoneyTypes> | undefined = first
const centre: string | undefined =
  dataset.measures.get('m') && dataset.get('measure', 'm')?.ext?.money?.costCentre
dataset.at('2021-01-01').money.total()
dataset.at('2021-01-01').who({ municipality: '614' })
const plain = sotekit().load([]).dataset
// @ts-expect-error no such view without the plugin
plain.money
// @ts-expect-error no such kind without the plugin
plain.all('money.line')
// @ts-expect-error the field is not there without the plugin
plain.get('measure', 'm')?.ext?.money
// @ts-expect-error misspelt kind
dataset.all('money.lines')
// @ts-expect-error misspelt field of a plugin
dataset.get('measure', 'm')?.ext?.money?.costCenter

// 2. Two of one name, and a requirement that is missing, are refused; lists of unknown length are taken.
// @ts-expect-error two plugins are named "money"
sotekit({ plugins: [money(), money()] })
// @ts-expect-error plugin "shape" requires "money": add it to plugins
sotekit({ plugins: [shape()] })
const list: Plugin[] = [money()]
sotekit({ plugins: list })
sotekit({ plugins: [...list, hello] })
  .load([])
  .dataset.hello.count()

// 3. An untyped plugin takes nothing from the others and adds nothing.
const untyped = money() as Plugin
// @ts-expect-error an untyped plugin adds no view
sotekit({ plugins: [untyped, hello] }).load([]).dataset.money

// 4. A helper may ask for less than there is, and not for more.
const count = (some: Dataset<MoneyTypes>): number => some.money.total()
count(dataset)
const core = (some: Dataset): number => some.measures.size
core(dataset)
// @ts-expect-error this dataset has no money
count(plain)

// 5. The inferring form knows what it requires.
const twice = definePlugin({
  name: 'twice',
  version: '1.0.0',
  requires: { money: needs<MoneyTypes>('^1.0.0') },
  view: (some) => ({ total: () => some.money.total() * 2 }),
})
const doubled: number = sotekit({ plugins: [money(), twice] })
  .load([])
  .dataset.twice.total()

// 6. The declared form wants exactly what the interface declares.
// @ts-expect-error the view is missing
definePlugin<MoneyTypes>()({
  name: 'money',
  version: '1.0.0',
  records: { line: { schema: line } },
  fields: { measure: onMeasure },
})
definePlugin<ShapeTypes>()({
  name: 'shape',
  version: '1.0.0',
  // @ts-expect-error no records were declared
  records: { line: { schema: line } },
  requires: { money: '^1.0.0' },
  view: () => ({ corners: () => 4 }),
})
definePlugin<ShapeTypes>()({
  // @ts-expect-error another name
  name: 'shapes',
  version: '1.0.0',
  requires: { money: '^1.0.0' },
  view: () => ({ corners: () => 4 }),
})

definePlugin<MoneyTypes>()({
  name: 'money',
  version: '1.0.0',
  // A plugin that may be absent adds nothing to types, and one that is needed must be declared.
  requires: { own: { range: '^1.0.0', optional: true } },
  records: { line: { schema: line } },
  fields: { measure: onMeasure },
  view: () => ({ total: () => 0 }),
})
definePlugin<MoneyTypes>()({
  name: 'money',
  version: '1.0.0',
  // @ts-expect-error no needed plugin was declared
  requires: { own: '^1.0.0' },
  records: { line: { schema: line } },
  fields: { measure: onMeasure },
  view: () => ({ total: () => 0 }),
})
definePlugin<ShapeTypes>()({
  name: 'shape',
  version: '1.0.0',
  requires: { money: '^1.0.0', own: { range: '^1.0.0', optional: true } },
  view: (some) => ({ corners: () => some.money.total() }),
})
definePlugin<ShapeTypes>()({
  name: 'shape',
  version: '1.0.0',
  // @ts-expect-error what is typed is needed
  requires: { money: { range: '^1.0.0', optional: true } },
  view: (some) => ({ corners: () => some.money.total() }),
})

// 7. Names, kinds, envelope and references.
// @ts-expect-error "all" is reserved
definePlugin({ name: 'all', version: '1.0.0' })
// @ts-expect-error a plugin name is one identifier
definePlugin({ name: 'a.b', version: '1.0.0' })
definePlugin({
  name: 'own',
  version: '1.0.0',
  records: {
    // @ts-expect-error leave "id" out of the schema
    thing: { schema: z.strictObject({ id: z.string() }) },
  },
})
definePlugin({
  name: 'own',
  version: '1.0.0',
  // @ts-expect-error no such path in the record
  records: { thing: { schema: z.strictObject({ size: z.int() }), refs: { colour: 'area' } } },
})

// 8. Rules: message in both languages, a severity, nothing asynchronous, a record in each finding.
const rule = { severity: 'error', message: { fi: 'x', en: 'x' } } as const
definePlugin({
  name: 'own',
  version: '1.0.0',
  rules: {
    // @ts-expect-error Finnish is missing
    one: { severity: 'error', message: { en: 'x' }, check: () => {} },
    // @ts-expect-error no such severity
    two: { severity: 'fatal', message: { fi: 'x', en: 'x' }, check: () => {} },
    // @ts-expect-error a check does not wait
    three: { ...rule, check: async () => {} },
    // @ts-expect-error a check is no generator
    four: { ...rule, check: function* () {} },
    // @ts-expect-error a finding names its record
    five: { ...rule, check: (_dataset, report) => report({ at: '/x' }) },
  },
})
// @ts-expect-error records are read-only
dataset.measures.all[0]!.title = { fi: 'x' }

export { asLine, centre, cents, doubled, one }
