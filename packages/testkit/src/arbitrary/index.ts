import type { AnyRecord, CoreKindName, RecordOf } from '@sotekit/core'
import type { Arbitrary } from 'fast-check'
import { arbitraryDataset, type DatasetSize } from './dataset.js'
import { nearlyValid, nearlyValidDataset } from './nearly-valid.js'
import { arbitraryRecord } from './record.js'

/** Arbitraries of fast-check for records and datasets. */
export interface Arbitraries {
  /** A structurally valid record of one of core's kinds, with references that lead nowhere. */
  readonly record: <const K extends CoreKindName>(kind: K) => Arbitrary<RecordOf<K>>
  /**
   * The records of a dataset with every kind: linked, and without any finding that is an error. Warnings are
   * possible, as in real data.
   */
  readonly dataset: (size?: DatasetSize) => Arbitrary<readonly AnyRecord[]>
  /** The records of such a dataset with one to three mistakes: duplicates, gaps, dead references, junk. */
  readonly nearlyValidDataset: (size?: DatasetSize) => Arbitrary<readonly unknown[]>
  /** The given records with one to three such mistakes. */
  readonly nearlyValid: (records: readonly unknown[]) => Arbitrary<readonly unknown[]>
}

/**
 * Records and datasets for property tests with fast-check.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { arbitrary } from '@sotekit/testkit'
 * import fc from 'fast-check'
 *
 * const kit = sotekit()
 * const neverCrashes = fc.property(
 *   arbitrary.nearlyValidDataset(),
 *   (records) => kit.load(records).diagnostics.every(({ code }) => code !== 'core/plugin-crashed'),
 * )
 * fc.check(neverCrashes, { numRuns: 10 }).failed // → false
 * ```
 */
export const arbitrary: Arbitraries = {
  record: arbitraryRecord,
  dataset: arbitraryDataset,
  nearlyValidDataset,
  nearlyValid,
}
