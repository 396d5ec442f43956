import type { StateItem } from '../law/state-authorities.js'
import type { ObligationQuestion } from './question.js'

/**
 * What kind of authority an organisation is (Finnish: viranomainen); left out where not known.
 *
 * @example
 * ```ts
 * import type { AuthorityKind } from '@sotekit/sami-criteria'
 *
 * const county: AuthorityKind = 'county'
 * county // → 'county'
 * ```
 */
export type AuthorityKind =
  | 'municipality'
  | 'joint-authority'
  | 'county'
  | 'consortium'
  | 'state'
  | 'not-authority'

/** A question with what the records tell about those who are in it. */
export interface Context {
  readonly question: ObligationQuestion
  readonly authority: {
    readonly id?: string | undefined
    readonly kind?: AuthorityKind | undefined
    /** One of the four municipalities, or a joint authority with one of them as member. */
    readonly municipal?: boolean | undefined
    /** The county that the Act names, or a consortium with it. */
    readonly lapland?: boolean | undefined
    readonly stateItem?: StateItem | undefined
    readonly thirdSpeaksSami?: boolean | undefined
  }
  readonly unit: {
    readonly municipality?: string | undefined
    readonly inHomeland?: boolean | undefined
  }
  readonly producer: {
    readonly id?: string | undefined
    readonly isPrivate?: boolean | undefined
    readonly isControlledCompany?: boolean | undefined
    readonly taskBasis?: 'law' | 'authority-decision' | 'contract' | 'none' | undefined
  }
  readonly field?: 'health' | 'social' | 'child-protection' | 'disability' | 'early-education' | undefined
}
