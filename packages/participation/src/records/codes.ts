/**
 * How sure it is that a municipality or producer takes part, weakest first (Finnish: luvattu, suunniteltu,
 * sovittu, toteutunut). `evidenced` needs a document that shows it.
 *
 * @example
 * ```ts
 * import { type Strength, strengths } from '@sotekit/participation'
 *
 * const promised: Strength = 'declared'
 * strengths.indexOf(promised) // → 0
 * ```
 */
export type Strength = 'declared' | 'planned' | 'agreed' | 'evidenced'

/**
 * All strengths, weakest first.
 *
 * @example
 * ```ts
 * import { strengths } from '@sotekit/participation'
 *
 * strengths.length // → 4
 * ```
 */
export const strengths: readonly Strength[] = ['declared', 'planned', 'agreed', 'evidenced']

/**
 * Whether somebody takes part. `unknown` means that no source tells; `not-applicable` and `no` need a reason.
 *
 * @example
 * ```ts
 * import type { Status } from '@sotekit/participation'
 *
 * const status: Status = 'unknown'
 * status // → 'unknown'
 * ```
 */
export type Status = 'yes' | 'no' | 'unknown' | 'not-applicable'

export const statuses: readonly Status[] = ['yes', 'no', 'unknown', 'not-applicable']

/**
 * How a producer takes part (Finnish: oma työpanos, sidosryhmätyö, asiantuntija, sopimus, työskentelyjakso).
 * A producer can have several modes in one municipality.
 *
 * @example
 * ```ts
 * import { type Mode, modes } from '@sotekit/participation'
 *
 * const mode: Mode = 'own-work'
 * modes.includes(mode) // → true
 * ```
 */
export type Mode = 'own-work' | 'stakeholder-group' | 'expert' | 'contract' | 'work-period'

/**
 * All modes, in the order of reports.
 *
 * @example
 * ```ts
 * import { modes } from '@sotekit/participation'
 *
 * modes[0] // → 'own-work'
 * ```
 */
export const modes: readonly Mode[] = ['own-work', 'stakeholder-group', 'expert', 'contract', 'work-period']

/**
 * Level of participation on the IAP2 spectrum, from informing to deciding. The levels name what was promised;
 * they are no steps of quality, and informing alone is no participation.
 *
 * Source: International Association for Public Participation, IAP2 Spectrum.
 *
 * @example
 * ```ts
 * import { type Level, levels } from '@sotekit/participation'
 *
 * const level: Level = 'consult'
 * levels.indexOf(level) // → 1
 * ```
 */
export type Level = 'inform' | 'consult' | 'involve' | 'collaborate' | 'empower'

/**
 * The five levels of the IAP2 spectrum, in order.
 *
 * @example
 * ```ts
 * import { levels } from '@sotekit/participation'
 *
 * levels.at(-1) // → 'empower'
 * ```
 */
export const levels: readonly Level[] = ['inform', 'consult', 'involve', 'collaborate', 'empower']
