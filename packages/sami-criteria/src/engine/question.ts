import type { CalendarDate } from '@sotekit/core'

/**
 * The Sámi languages of Finnish law: North (`se`), Inari (`smn`) and Skolt (`sms`) Sámi. Each stands alone.
 *
 * Source: Act 1086/2003, section 3 item 1.
 *
 * @example
 * ```ts
 * import { samiLanguages } from '@sotekit/sami-criteria'
 *
 * samiLanguages // → ['se', 'smn', 'sms']
 * ```
 */
export type SamiLanguage = 'se' | 'smn' | 'sms'

/**
 * The three languages, in this order everywhere.
 *
 * @example
 * ```ts
 * import { samiLanguages } from '@sotekit/sami-criteria'
 *
 * samiLanguages.length // → 3
 * ```
 */
export const samiLanguages: readonly SamiLanguage[] = ['se', 'smn', 'sms']

/**
 * One of the three, or `smi`: a Sámi language that the source does not specify. It is never taken for one of
 * the three. Source: ISO 639-2 collective code.
 *
 * @example
 * ```ts
 * import type { SamiTag } from '@sotekit/sami-criteria'
 *
 * const written: SamiTag = 'smi'
 * written // → 'smi'
 * ```
 */
export type SamiTag = SamiLanguage | 'smi'

/**
 * Yes, no, or left out where nobody knows. Left out is never no.
 *
 * @example
 * ```ts
 * import type { Known } from '@sotekit/sami-criteria'
 *
 * const wish: Known = undefined
 * wish // → undefined
 * ```
 */
export type Known = boolean | undefined

/**
 * What is asked: who, where, when, and what is known of the client's wish and the matter.
 *
 * Whatever is left out is unknown, and provisions that depend on it come out as unknown, naming it. There
 * is no field for who is a Sámi: the law follows the wish, and origin is not asked.
 *
 * @example
 * ```ts
 * import type { ObligationQuestion } from '@sotekit/sami-criteria'
 *
 * const visit: ObligationQuestion = {
 *   subject: { servicePoint: 'keskussairaala' },
 *   at: '2023-02-01',
 *   language: 'smn',
 *   client: { wishesSami: true, homeMunicipality: '148' },
 *   matter: { ownOrHeard: true, form: 'oral' },
 * }
 * visit.language // → 'smn'
 * ```
 */
export interface ObligationQuestion {
  /** Who serves, by ids of records. */
  readonly subject: {
    /** The authority that organises; derived from the service point and the service where left out. */
    readonly organisation?: string | undefined
    readonly servicePoint?: string | undefined
    readonly service?: string | undefined
    /** The producer; the authority itself where the point is its own. */
    readonly producer?: string | undefined
  }
  /** The day to ask about; a provision holds only while it is in force. */
  readonly at: CalendarDate
  /** The language of the matter; unknown where left out. */
  readonly language?: SamiTag | undefined
  /** What is known of the client's wish; never of origin. */
  readonly client?:
    | {
        readonly wishesSami?: Known
        readonly homeMunicipality?: string | undefined
        readonly contactedInSami?: Known
        /** Whether client and staff fail to understand each other. */
        readonly notUnderstood?: Known
      }
    | undefined
  /** What is known of the matter (Finnish: asia). */
  readonly matter?:
    | {
        readonly ownOrHeard?: Known
        readonly form?:
          | 'oral'
          | 'written'
          | 'decision'
          | 'letter'
          | 'public-notice'
          | 'form'
          | 'meeting'
          | undefined
        /** A document in Sámi was given to an authority where there is no right. */
        readonly samiDocument?: Known
        readonly importantToSami?: Known
        /** There are several parties, and they do not agree on a document in Sámi. One party cannot disagree. */
        readonly partiesDisagree?: Known
        /** An appeal against a matter that began in a homeland authority. */
        readonly homelandOrigin?: Known
        /** The party is an association, foundation or school whose minutes or teaching are in Sámi. */
        readonly associationInSami?: Known
      }
    | undefined
  /** Where the client is served; that of the service point where left out. */
  readonly place?: { readonly municipality?: string | undefined; readonly inSamiHomeland?: Known } | undefined
  /** How the service is produced (Finnish: palvelun tuottaminen). */
  readonly production?:
    | {
        readonly onlyOutsideHomelandMunicipalities?: Known
        readonly assignedToHomelandResidents?: Known
        readonly taskBasis?: 'law' | 'authority-decision' | 'contract' | 'none' | undefined
        readonly field?:
          | 'health'
          | 'social'
          | 'child-protection'
          | 'disability'
          | 'early-education'
          | undefined
        /** The client is sent to another county's service that this county pays. */
        readonly elsewhere?: Known
      }
    | undefined
  /** The three tests of the duty to negotiate, of a measure. */
  readonly measure?:
    | { readonly wide?: Known; readonly affectsSami?: Known; readonly concernsHomeland?: Known }
    | undefined
}
