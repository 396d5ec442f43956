import type { CalendarDate } from '@sotekit/core'
import { stronger } from '../coverage/coverage.js'
import type { ParticipationOptions } from '../options.js'
import type { Data } from '../plugin-types.js'
import { type Mode, modes, type Strength } from '../records/codes.js'
import { byId, compare } from '../scope/compare.js'
import { holdsAt, municipalitiesInScope } from '../scope/scope.js'
import { toldOf } from '../scope/told.js'

/**
 * A producer in a municipality, and how it takes part there.
 *
 * @example
 * ```ts
 * import type { ProducerPair } from '@sotekit/participation'
 *
 * const pair: ProducerPair = {
 *   organisation: 'care-oy',
 *   municipality: '614',
 *   modes: ['own-work'],
 *   generalModes: [],
 *   strength: 'declared',
 *   records: ['posio-care'],
 * }
 * pair.modes // → ['own-work']
 * ```
 */
export interface ProducerPair {
  /** Id of the producer (Finnish: tuottaja). */
  readonly organisation: string
  /** Three-digit code of the municipality. */
  readonly municipality: string
  /** Modes that a source gives for this pair. */
  readonly modes: readonly Mode[]
  /** Further modes that a source gives for producers in general; declared only. */
  readonly generalModes: readonly Mode[]
  /** The strongest of the records for this pair. */
  readonly strength: Strength
  /** The organisation that bears extra costs; left out where no source tells. */
  readonly extraCosts?: string | undefined
  /** Ids of the `participation.producer` records for this pair. */
  readonly records: readonly string[]
}

/**
 * How producers take part (Finnish: tuottajien osallistumistavat). A pair can have several modes, so that the
 * modes together can be more than the pairs.
 *
 * @example
 * ```ts
 * import type { ProducerModes } from '@sotekit/participation'
 *
 * const perPair = (found: ProducerModes): number => found.labels / found.pairs.length
 * typeof perPair // → 'function'
 * ```
 */
export interface ProducerModes {
  /** The day that it describes. */
  readonly at: CalendarDate
  /** Producers in municipalities in scope, by municipality and then producer. */
  readonly pairs: readonly ProducerPair[]
  /** Number of different producers. */
  readonly producers: number
  /** Number of modes of all pairs together. */
  readonly labels: number
  /** For each mode the number of pairs that a source gives it for, and that with modes of producers in general. */
  readonly byMode: readonly { readonly mode: Mode; readonly pairs: number; readonly withGeneral: number }[]
}

export function producerModesOf(
  data: Data,
  options: ParticipationOptions,
  asked: { readonly programme: string; readonly at: CalendarDate },
): ProducerModes {
  const inScope = new Set(municipalitiesInScope(data, options, asked.at).map(({ id }) => id))
  const told = toldOf(data, 'participation.producer', asked.programme)
    .filter((one) => one.programme === asked.programme && holdsAt(one, asked.at))
    .sort(byId)
  const general = new Set(
    told
      .filter((one) => one.organisation === undefined && one.municipality === undefined)
      .flatMap((one) => one.modes),
  )
  const pairs = new Map<string, ProducerPair>()
  const recordsOf = new Map<string, string[]>()
  for (const { organisation, municipality, ...one } of told) {
    if (organisation === undefined || municipality === undefined || !inScope.has(municipality)) continue
    const key = `${municipality} ${organisation}`
    const before = pairs.get(key)
    const records = recordsOf.get(key) ?? []
    recordsOf.set(key, records)
    records.push(one.id)
    const own = new Set([...(before?.modes ?? []), ...one.modes])
    const costs = before?.extraCosts ?? one.extraCosts
    pairs.set(key, {
      organisation,
      municipality,
      modes: modes.filter((mode) => own.has(mode)),
      generalModes: modes.filter((mode) => general.has(mode) && !own.has(mode)),
      strength: stronger(before?.strength ?? 'declared', one.strength ?? 'declared'),
      ...(costs !== undefined && costs !== 'unknown' && { extraCosts: costs }),
      records,
    })
  }
  const found = [...pairs.values()].sort(
    (a, b) => compare(a.municipality, b.municipality) || compare(a.organisation, b.organisation),
  )
  return {
    at: asked.at,
    pairs: found,
    producers: new Set(found.map(({ organisation }) => organisation)).size,
    labels: found.reduce((sum, pair) => sum + pair.modes.length, 0),
    byMode: modes.map((mode) => ({
      mode,
      pairs: found.filter((pair) => pair.modes.includes(mode)).length,
      withGeneral: found.filter((pair) => [...pair.modes, ...pair.generalModes].includes(mode)).length,
    })),
  }
}
