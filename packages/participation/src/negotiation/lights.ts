import type { CalendarDate, LocalizedText } from '@sotekit/core'
import type { Data } from '../plugin-types.js'
import type { Level } from '../records/codes.js'
import { levelShown } from '../records/evidence.js'
import { type Element, elements, type Negotiation } from '../records/negotiation.js'
import { byId } from '../scope/compare.js'
import { toldOf } from '../scope/told.js'

/**
 * One of the eight lights of a negotiation.
 *
 * @example
 * ```ts
 * import type { Light } from '@sotekit/participation'
 *
 * const light: Light = { element: 'minutes', state: 'unknown' }
 * light.state // → 'unknown'
 * ```
 */
export interface Light {
  /** Which of the eight elements. */
  readonly element: Element
  /**
   * `evidenced` by a dated document, `stated` by a source or by the dates of rounds; `unknown` where nothing
   * tells.
   */
  readonly state: 'evidenced' | 'stated' | 'missing' | 'not-applicable' | 'unknown'
  /** Why the element is missing or does not apply; unknown where left out. */
  readonly reason?: LocalizedText | undefined
}

/**
 * What is known of a negotiation (Finnish: neuvottelun osatekijät): eight lights, not a score of quality.
 *
 * @example
 * ```ts
 * import type { NegotiationLights } from '@sotekit/participation'
 *
 * const known = (lights: NegotiationLights): string => `${lights.stated}/${lights.applicable}`
 * typeof known // → 'function'
 * ```
 */
export interface NegotiationLights {
  /** Id of the `participation.negotiation`. */
  readonly negotiation: string
  /** Id of the organisation that is negotiated with. */
  readonly with: string
  /** One light for each element, in the order of `elements`. */
  readonly lights: readonly Light[]
  /** Number of elements that apply: eight, less those that do not. */
  readonly applicable: number
  /** Number of elements with dated evidence. */
  readonly evidenced: number
  /** Stated or evidenced. */
  readonly stated: number
  /** Days of the rounds up to the day asked for, earliest first. */
  readonly rounds: readonly CalendarDate[]
  /** The day to be before, where known. */
  readonly deadline?: CalendarDate | undefined
  /** Number of rounds up to the deadline; 0 also where no deadline is known. */
  readonly roundsBefore: number
  /** Number of rounds after the deadline; 0 also where no deadline is known. */
  readonly roundsAfter: number
  /** Level of participation that was promised; unknown where left out. */
  readonly declaredLevel?: Level | undefined
  /** Only with dated evidence that reaches it; otherwise unknown. */
  readonly achievedLevel?: Level | undefined
}

type Told = Negotiation & { readonly id: string }

export function lightsOf(
  data: Data,
  asked: { readonly programme?: string | undefined; readonly at: CalendarDate },
): readonly NegotiationLights[] {
  return toldOf(data, 'participation.negotiation', asked.programme)
    .filter(
      (one) =>
        (one.statedOn ?? asked.at) <= asked.at &&
        (asked.programme === undefined || one.programme === asked.programme),
    )
    .sort(byId)
    .map((one) => lightsOfOne(data, one, asked.at))
}

/** The day that a negotiation has to be before: of the decision, or the last for applications of its call. */
export function deadlineOf(data: Data, one: Negotiation): CalendarDate | undefined {
  if (one.decisionOn !== undefined) return one.decisionOn
  const call = data.programmes.get(one.programme)?.calls.find(({ id }) => id === one.call)
  return call?.applications?.to
}

function lightsOfOne(data: Data, one: Told, at: CalendarDate): NegotiationLights {
  const rounds = one.rounds
    .map(({ date }) => date)
    .filter((date) => date <= at)
    .sort()
  const deadline = deadlineOf(data, one)
  const before = deadline === undefined ? 0 : rounds.filter((date) => date <= deadline).length
  const lights = elements.map((element): Light => {
    const told = one.elements?.find((state) => state.element === element)
    if (told) {
      const isShown = told.evidence?.some(({ date }) => date !== undefined && date <= at) ?? false
      const state = told.state === 'evidenced' && !isShown ? 'stated' : told.state
      return { element, state, ...(told.reason && { reason: told.reason }) }
    }
    if (element === 'held' && rounds.length > 0) return { element, state: 'stated' }
    if (element === 'before-decision' && rounds.length > 0 && deadline !== undefined)
      return { element, state: before > 0 ? 'stated' : 'missing' }
    return { element, state: 'unknown' }
  })
  const counted = (states: readonly Light['state'][]): number =>
    lights.filter(({ state }) => states.includes(state)).length
  const achieved = one.achievedLevel !== undefined && levelShown(one.evidence) ? one.achievedLevel : undefined
  return {
    negotiation: one.id,
    with: one.with,
    lights,
    applicable: elements.length - counted(['not-applicable']),
    evidenced: counted(['evidenced']),
    stated: counted(['stated', 'evidenced']),
    rounds,
    ...(deadline !== undefined && { deadline }),
    roundsBefore: before,
    roundsAfter: deadline === undefined ? 0 : rounds.length - before,
    ...(one.declaredLevel && { declaredLevel: one.declaredLevel }),
    ...(achieved && { achievedLevel: achieved }),
  }
}
