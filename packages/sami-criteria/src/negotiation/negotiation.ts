import type { CalendarDate } from '@sotekit/core'
import { obligationTable } from '../obligations/table.js'
import type { Data } from '../plugin-types.js'
import type { MeasureLink } from '../records/measure.js'

/**
 * Why a measure counts as negotiated or not.
 *
 * @example
 * ```ts
 * import type { NegotiationReason } from '@sotekit/sami-criteria'
 *
 * const reason: NegotiationReason = 'rounds-before'
 * reason // → 'rounds-before'
 * ```
 */
export type NegotiationReason =
  | 'rounds-before'
  | 'opportunity-given'
  | 'hearing-only'
  | 'no-opportunity'
  | 'no-rounds'
  | 'rounds-after'
  | 'no-minutes'
  | 'minutes'
  | 'participation'
  | 'measure.decisionOn'
  | 'measure.wide'
  | 'measure.affectsSami'
  | 'measure.concernsHomeland'
  | 'not-measure.wide'
  | 'not-measure.affectsSami'
  | 'not-measure.concernsHomeland'

const TESTS = ['wide', 'affectsSami', 'concernsHomeland'] as const

/**
 * Whether a measure was negotiated with the Sámi Parliament before its decision (Finnish:
 * neuvotteluvelvoite). `not-checked`: the plugin that records negotiations is not loaded.
 *
 * The day of the decision decides which Act holds. Under both a chance that was given and not used does not
 * block the decision; since the reform minutes are needed, too, and without them the answer stays open.
 * Commitments of municipalities are decisions as well: one before the talks is named.
 *
 * Source: Act 974/1995, section 9, as it stood until 7.8.2025 and as reformed.
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
  /** What decided it, or the input that is missing; `not-measure.…` is a test that is known not to be met. */
  readonly because: NegotiationReason
  /** Id of the provision that holds on the day of the decision; left out where that day is not known. */
  readonly provision?: 'spa-9-old' | 'spa-9-new' | undefined
  /** The day to be before: of the decision, else the last for applications of the call; unknown where left out. */
  readonly decisionOn?: CalendarDate | undefined
  /** Days of rounds that are recorded. */
  readonly rounds: readonly CalendarDate[]
  /** Ids of commitments on the same call that were made before the first round. */
  readonly committedBefore?: readonly string[] | undefined
}

export function negotiationOf(data: Data, link: MeasureLink): NegotiationCheck {
  const measure = data.measures.get(link.measure)
  const call = data.programmes.get(measure?.programme ?? '')?.calls.find(({ id }) => id === measure?.call)
  const decisionOn = link.decisionOn ?? call?.applications?.to
  const talks = talksOn(data, measure?.programme, measure?.call)
  const provision = decisionOn === undefined ? undefined : inForce(decisionOn)
  const verdict = verdictOf(data, link, talks, { decisionOn, provision })
  const committedBefore = committed(data, measure, talks.rounds[0])
  return {
    measure: link.measure,
    ...verdict,
    ...(provision !== undefined && { provision }),
    ...(decisionOn !== undefined && { decisionOn }),
    rounds: talks.rounds,
    ...(committedBefore.length > 0 && { committedBefore }),
  }
}

type Verdict = Pick<NegotiationCheck, 'status' | 'because'>
const result = (status: NegotiationCheck['status'], because: NegotiationReason): Verdict => ({
  status,
  because,
})

function verdictOf(
  data: Data,
  link: MeasureLink,
  { rounds, minutes }: Talks,
  { decisionOn, provision }: Pick<NegotiationCheck, 'decisionOn' | 'provision'>,
): Verdict {
  const refused = TESTS.find((test) => link[test] === 'no')
  if (refused !== undefined) return result('not-applicable', `not-measure.${refused}`)
  const open = TESTS.find((test) => link[test] !== 'yes')
  if (open !== undefined) return result('unknown', `measure.${open}`)
  if (decisionOn !== undefined && rounds.some((round) => round <= decisionOn)) {
    if (provision !== 'spa-9-new' || minutes === true) return result('met', 'rounds-before')
    return minutes === false ? result('not-met', 'no-minutes') : result('unknown', 'minutes')
  }
  if (link.opportunity === 'hearing-only') return result('not-met', 'hearing-only')
  if (link.opportunity === 'none') return result('not-met', 'no-opportunity')
  if (link.opportunity === 'reserved') return result('met', 'opportunity-given')
  if (!data.plugins.includes('participation')) return result('not-checked', 'participation')
  if (decisionOn === undefined) return result('unknown', 'measure.decisionOn')
  return rounds.length > 0 ? result('not-met', 'rounds-after') : result('not-met', 'no-rounds')
}

/** Which of the two texts of the section holds on a day. */
const inForce = (day: CalendarDate): NegotiationCheck['provision'] =>
  (['spa-9-old', 'spa-9-new'] as const).find((wanted) =>
    obligationTable.some(
      ({ id, from, to }) => id === wanted && from <= day && (to === undefined || day <= to),
    ),
  )

interface Talks {
  readonly rounds: readonly CalendarDate[]
  /** Whether minutes were kept of any of them; left out where nobody knows. */
  readonly minutes?: boolean | undefined
}

type Other = ReturnType<Data['records']>[number]
const list = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : []
const isOnCall = (one: Other, programme: string | undefined, call: string | undefined): boolean =>
  programme !== undefined &&
  one['programme'] === programme &&
  (one['call'] === undefined || one['call'] === call)

/** Negotiations on a call, or on the whole programme, that the other plugin records. */
function talksOn(data: Data, programme: string | undefined, call: string | undefined): Talks {
  const found = data
    .records('participation.negotiation')
    .filter(
      (one) =>
        isOnCall(one, programme, call) &&
        typeof one['with'] === 'string' &&
        data.organisations.get(one['with'])?.type === 'sami-parliament',
    )
  const states = found
    .flatMap((one) => list(one['elements']))
    .flatMap(({ element, state }) => (element === 'minutes' ? [state] : []))
  const rounds = found
    .flatMap((one) => list(one['rounds']))
    .flatMap(({ date }) => (typeof date === 'string' ? [date] : []))
    .sort()
  if (states.includes('evidenced') || states.includes('stated')) return { rounds, minutes: true }
  return states.includes('missing') ? { rounds, minutes: false } : { rounds }
}

/** Commitments on the measure's call that are known to be older than the first round. */
function committed(
  data: Data,
  measure: ReturnType<Data['measures']['get']>,
  first: CalendarDate | undefined,
): readonly string[] {
  if (first === undefined) return []
  return data
    .records('participation.commitment')
    .filter((one) => isOnCall(one, measure?.programme, measure?.call))
    .filter((one) => {
      const made = one['made'] as { readonly to?: unknown } | undefined
      const last = typeof made?.to === 'string' ? made.to : one['fulfilledOn']
      return typeof last === 'string' && last < first
    })
    .map(({ id }) => id)
    .sort()
}
