import { addDays, type CalendarDate } from '@sotekit/core'
import { populationsOn } from '../coverage/population.js'
import { matrixOf } from '../matrix/matrix.js'
import { DEFAULTS, type ParticipationOptions } from '../options.js'
import type { Data } from '../plugin-types.js'
import { compare } from '../scope/compare.js'
import { municipalitiesInScope } from '../scope/scope.js'

/**
 * What is not known of a municipality, or rests on an old promise alone (Finnish: katve).
 *
 * @example
 * ```ts
 * import type { Gap } from '@sotekit/participation'
 *
 * const gap: Gap = { municipality: '614', unknown: 80, promisedOnly: 3 }
 * gap.unknown // → 80
 * ```
 */
export interface Gap {
  /** Three-digit code of the municipality. */
  readonly municipality: string
  /** Inhabitants; left out where they are not known of every municipality in scope for the same day. */
  readonly persons?: number | undefined
  /** Measures of which neither yes nor no is known. */
  readonly unknown: number
  /** Measures whose yes is declared only, longer ago than the stale time. */
  readonly promisedOnly: number
}

/** Municipalities with gaps: the most inhabitants first, then the most measures. */
export function gapsOf(
  data: Data,
  options: ParticipationOptions,
  asked: { readonly programme: string; readonly at: CalendarDate },
): readonly Gap[] {
  const matrix = matrixOf(data, options, asked)
  const population = populationsOn(municipalitiesInScope(data, options, asked.at), asked.at)
  const stale = addDays(asked.at, -(options.staleDays ?? DEFAULTS.staleDays))
  const gaps = matrix.municipalities.map((municipality): Gap => {
    const { unknown, yes } = matrix.fill({ municipality })
    let promisedOnly = 0
    for (const measure of yes > 0 ? matrix.measures : []) {
      const cell = matrix.cell(municipality, measure)
      if (cell.status !== 'yes' || cell.strength !== 'declared' || cell.derivedFrom === undefined) continue
      const said = data.get('participation.involvement', cell.derivedFrom)?.statedOn
      if (said === undefined || said <= stale) promisedOnly += 1
    }
    const persons = population.known ? population.persons.get(municipality) : undefined
    return { municipality, ...(persons !== undefined && { persons }), unknown, promisedOnly }
  })
  return gaps
    .filter(({ unknown, promisedOnly }) => unknown + promisedOnly > 0)
    .sort(
      (a, b) =>
        (b.persons ?? 0) - (a.persons ?? 0) ||
        b.unknown + b.promisedOnly - (a.unknown + a.promisedOnly) ||
        compare(a.municipality, b.municipality),
    )
}
