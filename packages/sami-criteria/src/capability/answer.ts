import { type CalendarDate, type Channel, contains } from '@sotekit/core'
import type { SamiLanguage } from '../engine/question.js'
import type { Data } from '../plugin-types.js'
import { type Capability, type ServiceMode, serviceModes } from '../records/capability.js'
import { grouped } from '../shared/grouped.js'

/**
 * How a place answers in a language: by staff (`direct`), partly (`partial`), by an interpreter
 * (`interpreted`), in writing only (`written`), not at all (`none`), or nobody knows (`unknown`).
 *
 * @example
 * ```ts
 * import type { AnswerKind } from '@sotekit/sami-criteria'
 *
 * const answer: AnswerKind = 'interpreted'
 * answer // → 'interpreted'
 * ```
 */
export type AnswerKind = 'direct' | 'partial' | 'interpreted' | 'written' | 'none' | 'unknown'

/**
 * The answer of a place in one language on a day, from the best mode that is recorded.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { type LanguageAnswer, samiCriteria } from '@sotekit/sami-criteria'
 *
 * const { dataset } = sotekit({ plugins: [samiCriteria()] }).load([])
 * const answer: LanguageAnswer = dataset.samiCriteria.answer({ servicePoint: 'x', language: 'sms', at: '2023-09-01' })
 * answer.answer // → 'unknown'
 * ```
 */
export interface LanguageAnswer {
  /** The one language that it is about; nothing of it counts for another. */
  readonly language: SamiLanguage
  /** How the place answers; `unknown` where no record tells. */
  readonly answer: AnswerKind
  /** The best mode that is recorded; `unknown` where no record tells. */
  readonly mode: ServiceMode
  /** Ids of the capability records that it stands on. */
  readonly from: readonly string[]
  /** Whether some Sámi language is recorded that the source does not specify. It counts for none. */
  readonly unspecified: boolean
}

/**
 * A place, service or organisation, a language and a day.
 *
 * @example
 * ```ts
 * import type { AnswerQuestion } from '@sotekit/sami-criteria'
 *
 * const question: AnswerQuestion = { servicePoint: 'ivalo', language: 'sms', at: '2023-09-01' }
 * question.language // → 'sms'
 * ```
 */
export interface AnswerQuestion {
  /** Id of the service point (Finnish: palvelupiste). */
  readonly servicePoint?: string | undefined
  /** Id of the service (Finnish: palvelu). */
  readonly service?: string | undefined
  /** Id of the organisation. */
  readonly organisation?: string | undefined
  /** Id of the digital service (Finnish: sähköinen palvelu). */
  readonly digitalService?: string | undefined
  /** Which of the three Sámi languages. */
  readonly language: SamiLanguage
  /** The channel (Finnish: asiointikanava) that is asked about; any where left out. */
  readonly channel?: Channel | undefined
  /** The day to answer for. */
  readonly at: CalendarDate
}

const KIND: Readonly<Record<ServiceMode, AnswerKind>> = {
  'staff-direct': 'direct',
  'staff-partial': 'partial',
  receptive: 'partial',
  'interpreter-on-site': 'interpreted',
  'interpreter-video': 'interpreted',
  'interpreter-phone': 'interpreted',
  'written-translation': 'written',
  none: 'none',
  unknown: 'unknown',
}

const SUBJECTS = ['servicePoint', 'service', 'organisation', 'digitalService'] as const

/** Whether a record tells about what is asked: it names part of it, and nothing that contradicts it. */
function tellsAbout(one: Capability, asked: Omit<AnswerQuestion, 'language'>): boolean {
  const named = SUBJECTS.filter((key) => one[key] !== undefined)
  return named.length > 0 && named.every((key) => one[key] === asked[key])
}

/** Records that tell about what is asked on the day, in whatever language. */
export function recordsAbout(
  data: Data,
  asked: Omit<AnswerQuestion, 'language'>,
): readonly (Capability & { readonly id: string })[] {
  const of = grouped(data, 'capability', 'subject', (one) => {
    const key = SUBJECTS.find((name) => one[name] !== undefined)
    return key === undefined ? undefined : `${key} ${one[key]}`
  })
  return SUBJECTS.flatMap((key) => (asked[key] === undefined ? [] : of(`${key} ${asked[key]}`))).filter(
    (one) =>
      tellsAbout(one, asked) &&
      isThrough(one, asked.channel) &&
      (one.validity === undefined || contains(one.validity, asked.at)),
  )
}

/** A record without channels tells nothing of a certain one, save that there is no service at all. */
const isThrough = ({ channels, mode }: Capability, channel: Channel | undefined): boolean =>
  channel === undefined || (channels === undefined ? mode === 'none' : channels.includes(channel))

/** The best of what records tell, by the order of the law; none where there are none. */
export function bestOf<T extends Capability & { readonly id: string }>(own: readonly T[]): T | undefined {
  const rank = ({ mode }: Capability): number => serviceModes.indexOf(mode)
  const served = own.filter(({ mode }) => mode !== 'none' && mode !== 'unknown')
  // "Unknown" is not worse than "none" told elsewhere: as long as one record is open, so is the answer.
  const open = own.filter(({ mode }) => mode === 'unknown')
  const pool = served.length > 0 ? served : open.length > 0 ? open : own
  return [...pool].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))[0]
}

export const kindOfAnswer = (mode: ServiceMode): AnswerKind => KIND[mode]

export function answerOf(data: Data, asked: AnswerQuestion): LanguageAnswer {
  const about = recordsAbout(data, asked)
  const own = about.filter(({ language }) => language === asked.language)
  const mode = bestOf(own)?.mode ?? 'unknown'
  return {
    language: asked.language,
    answer: KIND[mode],
    mode,
    from: own.map(({ id }) => id).sort(),
    unspecified: about.some(({ language }) => language === 'smi'),
  }
}
