import { type Dataset, type RecordOf, sotekit } from '@sotekit/core'
import { expectTypeOf } from 'vitest'
import makeBudget, {
  type Amount,
  type BudgetTypes,
  type BudgetView,
  budget,
  type Cents,
  type CostLine,
} from './index.js'

const kit = sotekit({ plugins: [budget()] })
const { dataset } = kit.load([])

// The view, the kinds and records are typed because the plugin was given.
expectTypeOf(dataset.budget).toEqualTypeOf<BudgetView>()
expectTypeOf(dataset.at('2021-06-01').budget).toEqualTypeOf<BudgetView>()
expectTypeOf(dataset.all('budget.line')[0]?.cents).toEqualTypeOf<Cents | undefined>()
expectTypeOf<RecordOf<'budget.line', BudgetTypes>>().toExtend<CostLine>()
expectTypeOf(makeBudget).toEqualTypeOf(budget)

// Without it they are not there.
const bare = sotekit().load([]).dataset
// @ts-expect-error no plugin gives this view
bare.budget
// @ts-expect-error no plugin gives this kind
bare.all('budget.line')

// An amount may be unknown: nobody adds it up by accident.
declare const amount: Amount
// @ts-expect-error unknown is no number
amount.cents + 1

// Records are not to be written to, and filters know their fields.
const [line] = dataset.all('budget.line')
// @ts-expect-error records are read-only
if (line) line.cents = 0
// @ts-expect-error there is no such dimension
dataset.budget.total({ by: 'colour' })
// @ts-expect-error figures are of plans, not of single categories
dataset.budget.explain({ figure: 'grant', category: 'rents' })

// What needs the plugin takes any dataset that has it.
expectTypeOf(dataset).toExtend<Dataset<BudgetTypes>>()
