import type { CalendarDate } from '@sotekit/core'

/**
 * What the plugin can be told, in `sotekit.yaml` or in code. All of it may be left out.
 *
 * @example
 * ```ts
 * import { type ParticipationOptions, participation } from '@sotekit/participation'
 *
 * const options: ParticipationOptions = { asOf: '2021-11-30', smallest: 5 }
 * participation(options)['~sotekit'].name // → 'participation'
 * ```
 */
export interface ParticipationOptions {
  /** The day that reports describe; the latest day that the records tell of where left out. */
  readonly asOf?: CalendarDate | undefined
  /** Area whose municipalities are in scope; the dataset's main area, else all municipalities. */
  readonly area?: string | undefined
  /** Smallest number of people that public reports show; 5 where left out. */
  readonly smallest?: number | undefined
  /** The same for figures on identity, health or being a client; 10 where left out. */
  readonly smallestSensitive?: number | undefined
  /** Share of the population that has to take part, in percent; 80 where left out. Decrees 13/2020 section 3 and 7/2020 section 2. */
  readonly populationPercent?: number | undefined
  /** After how many days a promise without evidence counts as a gap; 180 where left out. */
  readonly staleDays?: number | undefined
}

export const DEFAULTS = {
  smallest: 5,
  smallestSensitive: 10,
  populationPercent: 80,
  staleDays: 180,
} as const

/** Municipalities below this size are not crossed with sensitive figures. */
export const SMALL_MUNICIPALITY = 2000
