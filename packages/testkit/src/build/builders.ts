import type { CoreKindName, CoreKinds, RecordOf } from '@sotekit/core'
import { defaults } from './defaults.js'

/** How builders number what they build. */
export interface BuilderOptions {
  /** Number of the first record of each kind. Default 1. */
  readonly from?: number | undefined
}

/** Builds a record of kind `K`; what is given replaces the default. */
export type Build<K extends CoreKindName> = (given?: Partial<CoreKinds[K]>) => RecordOf<K>

/** One function per core kind. */
export interface Builders {
  /** A plan of some publisher. */
  readonly source: Build<'source'>
  /** What source 1 says of organisation 1. */
  readonly statement: Build<'statement'>
  /** A wellbeing services county. */
  readonly area: Build<'area'>
  /** A municipality with the code `001`, `002`, … */
  readonly municipality: Build<'municipality'>
  /** A joint municipal authority. */
  readonly organisation: Build<'organisation'>
  /** A general service of health care. */
  readonly service: Build<'service'>
  /** A service point of organisation 1 in municipality 1. */
  readonly servicePoint: Build<'service-point'>
  /** Organisation 1 organises and produces service 1 in municipality 1. */
  readonly arrangement: Build<'arrangement'>
  /** A working method. */
  readonly method: Build<'method'>
  /** A digital service. */
  readonly digitalService: Build<'digital-service'>
  /** A programme with one call, one sub-programme and one benefit category. */
  readonly programme: Build<'programme'>
  /** A measure of programme 1. */
  readonly measure: Build<'measure'>
  /** An indicator without observations. */
  readonly indicator: Build<'indicator'>
  /** A service chain of a start, one task and an end. */
  readonly serviceChain: Build<'service-chain'>
}

/**
 * Builders of records for tests: valid with nothing given, and always the same. Ids count up (`service-1`,
 * `service-2`; municipalities `001`, `002`), and what a record must refer to is the first record of that
 * kind, so that one of each kind makes a linked dataset.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { builders } from '@sotekit/testkit'
 *
 * const build = builders()
 * const { dataset, diagnostics } = sotekit().load([
 *   build.municipality({ name: { fi: 'Posio' } }),
 *   build.organisation(),
 *   build.service({ sector: 'social' }),
 *   build.arrangement(),
 * ])
 * dataset.services.all[0]?.id // → 'service-1'
 * diagnostics.length // → 0
 * dataset.at('2021-01-01').who({ municipality: '001' })[0]?.organiser // → 'organisation-1'
 * ```
 */
export function builders(options: BuilderOptions = {}): Builders {
  const first = options.from ?? 1
  const builder = <K extends CoreKindName>(kind: K): Build<K> => {
    let next = first
    return (given) => {
      const number = next
      next += 1
      // A record is its kind's default with some fields replaced by values of the same types.
      return { kind, ...defaults[kind](number, first), ...given } as unknown as RecordOf<K>
    }
  }
  return {
    source: builder('source'),
    statement: builder('statement'),
    area: builder('area'),
    municipality: builder('municipality'),
    organisation: builder('organisation'),
    service: builder('service'),
    servicePoint: builder('service-point'),
    arrangement: builder('arrangement'),
    method: builder('method'),
    digitalService: builder('digital-service'),
    programme: builder('programme'),
    measure: builder('measure'),
    indicator: builder('indicator'),
    serviceChain: builder('service-chain'),
  }
}
