import { type Arbitrary, array, constantFrom, nat, oneof, record } from 'fast-check'
import { arbitraryDataset, type DatasetSize } from './dataset.js'
import { CHANGES, type Mutation, mutate } from './mutate.js'
import { plain } from './values.js'

const junk: Arbitrary<unknown> = oneof(
  constantFrom<unknown>(null, true, 0, -1, '', ' ', 'unknown', '__proto__', 'constructor', '2021-02-30'),
  constantFrom<unknown>('x'.repeat(300), '1.1.2021', '47', 'Ä', [], {}, [[]], { fi: '' }, [null]),
)

const mutation: Arbitrary<Mutation> = record(
  { change: constantFrom(...CHANGES), record: nat(), place: nat(), other: nat(), junk },
  plain,
)

const mutations = array(mutation, { minLength: 1, maxLength: 3 })

export function nearlyValid(records: readonly unknown[]): Arbitrary<readonly unknown[]> {
  return mutations.map((list) => list.reduce<readonly unknown[]>(mutate, records))
}

export function nearlyValidDataset(size: DatasetSize = {}): Arbitrary<readonly unknown[]> {
  return record({ dataset: arbitraryDataset(size), list: mutations }, plain).map(({ dataset, list }) =>
    list.reduce<readonly unknown[]>(mutate, dataset),
  )
}
