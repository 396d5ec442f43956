import type { DatasetAtBase } from '../../dataset/types.js'
import type { Channel } from '../../kinds/channel.js'
import type { Sector, ServiceLevel } from '../../kinds/service.js'
import type { HandOver } from '../../kinds/service-chain.js'
import type { CalendarDate } from '../../values/calendar-date.js'
import type { LanguageTag } from '../../values/language.js'

/**
 * What placing a chain asks of a dataset as of a day: `dataset.at(date)`, whatever plugins it was loaded with.
 *
 * @example
 * ```ts
 * import { type ChainDataset, sotekit } from '@sotekit/core'
 *
 * const dataset: ChainDataset = sotekit().load([]).dataset.at('2022-01-01')
 * dataset.date // → '2022-01-01'
 * ```
 */
export type ChainDataset = Pick<
  DatasetAtBase,
  | 'date'
  | 'who'
  | 'organisations'
  | 'services'
  | 'servicePoints'
  | 'digitalServices'
  | 'municipalities'
  | 'municipalitiesIn'
>

/**
 * Whether it is known who carries a step.
 *
 * `known`: these organisations. `partly-known`: these, and others that no source tells. `unknown`: the service is
 * arranged, and no source tells who produces it. `without-producer`: no arrangement covers the service here on that
 * day, or the organisation that the step names was not there. `by-role`: the step names a role and no organisation.
 * `not-told`: the step names nobody. `not-needed`: a start, end, decision, split or join.
 *
 * @example
 * ```ts
 * import type { ChainCarried } from '@sotekit/core'
 *
 * const open: ChainCarried[] = ['unknown', 'without-producer']
 * ```
 */
export type ChainCarried =
  | 'known'
  | 'partly-known'
  | 'unknown'
  | 'without-producer'
  | 'by-role'
  | 'not-told'
  | 'not-needed'

/**
 * What a step needs of something and what is offered here: channels, languages.
 *
 * @example
 * ```ts
 * import type { ChainOffer } from '@sotekit/core'
 *
 * const languages: ChainOffer<'fi' | 'se'> = { needed: ['fi', 'se'], offered: ['fi'], missing: ['se'], unknown: [] }
 * ```
 */
export interface ChainOffer<T> {
  /** What the step names. */
  readonly needed: readonly T[]
  /** What the service points and digital services that we know of offer. */
  readonly offered: readonly T[]
  /** What is needed and none of them offers. */
  readonly missing: readonly T[]
  /** What is needed and no source tells whether it is offered. */
  readonly unknown: readonly T[]
}

/**
 * A step of a chain in a municipality on a day.
 *
 * @example
 * ```ts
 * import type { ChainPlaceStep } from '@sotekit/core'
 *
 * const open = (steps: readonly ChainPlaceStep[]) => steps.filter(({ carried }) => carried === 'unknown')
 * ```
 */
export interface ChainPlaceStep {
  /** Id of the step in the chain. */
  readonly step: string
  /** Whether it is known who carries it. */
  readonly carried: ChainCarried
  /** Ids of the organisations that carry it, as far as known, in order. */
  readonly organisations: readonly string[]
  /** Ids of the organisations that organise the service. */
  readonly organisers: readonly string[]
  /** The service whose producer carries the step, and the arrangements that decide. */
  readonly service?: string | undefined
  /** Ids of the arrangements that decide; empty where none does. */
  readonly arrangements: readonly string[]
  /** The organisation that the step names and that was not there on that day. */
  readonly gone?: string | undefined
  /** The step's own, or that of its service. */
  readonly sector?: Sector | undefined
  /** The step's own level, or that of its service; not known where left out. */
  readonly level?: ServiceLevel | undefined
  /** Channels that the step needs, and which of them are offered here. */
  readonly channels: ChainOffer<Channel>
  /** Languages that the step needs, and which of them are offered here. */
  readonly languages: ChainOffer<LanguageTag>
}

/**
 * Whether two steps are the same in something: `unknown` where either is not known, `partly` where some
 * organisations carry both and some do not.
 *
 * @example
 * ```ts
 * import type { ChainCrossing } from '@sotekit/core'
 *
 * const sector: ChainCrossing = 'crosses'
 * ```
 */
export type ChainCrossing = 'same' | 'partly' | 'crosses' | 'unknown'

/**
 * How work passes from one step that somebody carries to the next one.
 *
 * @example
 * ```ts
 * import type { ChainPassing } from '@sotekit/core'
 *
 * const between = (passings: readonly ChainPassing[]) =>
 *   passings.filter(({ organisation }) => organisation === 'crosses')
 * ```
 */
export interface ChainPassing {
  /** Id of the step that hands on. */
  readonly from: string
  /** Id of the next step that somebody carries. */
  readonly to: string
  /** Decisions, splits and joins on the way. */
  readonly via: readonly string[]
  /** Whether work passes from one organisation to another. */
  readonly organisation: ChainCrossing
  /** Whether work passes from one sector to another, as from health to social. */
  readonly sector: ChainCrossing
  /** Whether work passes between the basic and the specialised level. */
  readonly level: ChainCrossing
  /** What passes, where the chain tells. */
  readonly handOvers: readonly HandOver[]
}

/**
 * A chain in a municipality on a day.
 *
 * @example
 * ```ts
 * import type { ChainPlace } from '@sotekit/core'
 *
 * const open = ({ withoutProducer, unknownProducer }: ChainPlace) => [...withoutProducer, ...unknownProducer]
 * ```
 */
export interface ChainPlace {
  /** Id of the chain. */
  readonly chain: string
  /** Three-digit code of the municipality. */
  readonly municipality: string
  /** The day as of which it holds. */
  readonly date: CalendarDate
  /** Whether the dataset has the municipality on that day; else nothing is known. */
  readonly found: boolean
  /** All steps of the chain, in its order. */
  readonly steps: readonly ChainPlaceStep[]
  /** Ids of the steps that are `without-producer`: not arranged here, or their organisation was not there. */
  readonly withoutProducer: readonly string[]
  /** Steps of which no source tells all producers. */
  readonly unknownProducer: readonly string[]
  /** How work passes from step to step. */
  readonly passings: readonly ChainPassing[]
}
