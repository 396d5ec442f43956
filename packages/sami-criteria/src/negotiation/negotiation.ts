import type { CalendarDate } from '@sotekit/core'
import type { Data } from '../plugin-types.js'
import type { MeasureLink } from '../records/measure.js'

/**
 * Whether a measure was negotiated with the Sámi Parliament before its decision (Finnish:
 * neuvotteluvelvoite). `not-checked`: the plugin that records negotiations is not loaded.
 *
 * Source: Act 974/1995, section 9; a chance that was given and not used does not block the decision.
 *
 * @example
 * ```ts
 * import type { NegotiationCheck } from '@sotekit/sami-criteria'
 *
 * const open: NegotiationCheck = { measure: 'm', status: 'unknown', because: 'measure.wide', rounds: [] }
 * open.status // → 'unknown'
 * ```
 */
export interface NegotiationCheck {
  /** Id of the measure (Finnish: toimenpide). */
  readonly measure: string
  /** Whether the duty was met; `unknown` where a test or the day of decision is not known. */
  readonly status: 'met' | 'not-met' | 'unknown' | 'not-applicable' | 'not-checked'
  /** What decided it: `rounds-before`, `opportunity-given`, `hearing-only`, …, or the missing input. */
  readonly because: string
  /** The day to be before: of the decision, else the last for applications of the call; unknown where left out. */
  readonly decisionOn?: CalendarDate | undefined
  /** Days of rounds that are recorded. */
  readonly rounds: readonly CalendarDate[]
}

export function negotiationOf(data: Data, link: MeasureLink): NegotiationCheck {
  const tests = ['wide', 'affectsSami', 'concernsHomeland'] as const
  const measure = data.measures.get(link.measure)
  const call = data.programmes.get(measure?.programme ?? '')?.calls.find(({ id }) => id === measure?.call)
  const decisionOn = link.decisionOn ?? call?.applications?.to
  const rounds = roundsFor(data, measure?.programme, measure?.call)
  const result = (status: NegotiationCheck['status'], because: string): NegotiationCheck => ({
    measure: link.measure,
    status,
    because,
    ...(decisionOn !== undefined && { decisionOn }),
    rounds,
  })
  const refused = tests.find((test) => link[test] === 'no')
  if (refused !== undefined) return result('not-applicable', `measure.${refused}`)
  const open = tests.find((test) => link[test] !== 'yes')
  if (open !== undefined) return result('unknown', `measure.${open}`)
  if (decisionOn !== undefined && rounds.some((round) => round <= decisionOn))
    return result('met', 'rounds-before')
  if (link.opportunity === 'hearing-only' || link.opportunity === 'none')
    return result('not-met', link.opportunity)
  if (link.opportunity === 'reserved') return result('met', 'opportunity-given')
  if (!data.plugins.includes('participation')) return result('not-checked', 'participation')
  if (decisionOn === undefined) return result('unknown', 'measure.decisionOn')
  return rounds.length > 0 ? result('not-met', 'rounds-after') : result('not-met', 'no-rounds')
}

/** Days of negotiations on a call, or on the whole programme, that the other plugin records. */
function roundsFor(
  data: Data,
  programme: string | undefined,
  call: string | undefined,
): readonly CalendarDate[] {
  if (programme === undefined) return []
  return data
    .records('participation.negotiation')
    .filter(
      (one) =>
        one['programme'] === programme &&
        (one['call'] === undefined || one['call'] === call) &&
        typeof one['with'] === 'string' &&
        data.organisations.get(one['with'])?.type === 'sami-parliament',
    )
    .flatMap((one) => (Array.isArray(one['rounds']) ? one['rounds'] : []))
    .flatMap((round: unknown) =>
      typeof round === 'object' && round !== null && 'date' in round && typeof round.date === 'string'
        ? [round.date]
        : [],
    )
    .sort()
}
