import { addMonths, type CalendarDate, type LocalizedText } from '@sotekit/core'
import { shownOf } from '../capability/shown.js'
import { decide } from '../engine/conditions.js'
import type { SamiLanguage } from '../engine/question.js'
import { readContext } from '../engine/read-context.js'
import type { Data } from '../plugin-types.js'
import type { Assessment, AssessmentStatus, AssessorKind } from '../records/assessment.js'
import type { Criterion } from '../records/criterion.js'
import { latestDay } from '../records/evidence.js'
import { grouped } from '../shared/grouped.js'
import { subjectKey } from './subjects.js'
import type { AssessmentSubject, CriterionResult, Opinion } from './types.js'

/** Those whose word counts most first: who lives the language, then who uses the service, then peers. */
const ORDER: readonly AssessorKind[] = ['sami-reviewer', 'client', 'peer', 'self']

const SUBJECTS = ['servicePoint', 'service', 'organisation', 'serviceChain', 'measure'] as const

/** What kind of subject each key is to a criterion. */
const APPLIES: Readonly<Record<(typeof SUBJECTS)[number], readonly Criterion['appliesTo'][number][]>> = {
  servicePoint: ['service'],
  service: ['service'],
  organisation: ['organiser', 'producer', 'municipality'],
  serviceChain: ['chain'],
  measure: ['organiser', 'municipality'],
}

type Told = Assessment & { readonly id: string }

export interface Asked {
  readonly criterion: Criterion
  readonly subject: AssessmentSubject
  readonly language?: SamiLanguage | undefined
  readonly at: CalendarDate
}

export const appliesTo = (criterion: Criterion, subject: AssessmentSubject): boolean =>
  SUBJECTS.some(
    (key) => subject[key] !== undefined && APPLIES[key].some((one) => criterion.appliesTo.includes(one)),
  )

/** The last day on which what an assessment stands on is fresh. */
export function freshUntil(criterion: Criterion, one: Assessment): CalendarDate | undefined {
  if (criterion.maxAgeMonths === undefined) return undefined
  return addMonths(latestDay(one.evidence) ?? one.asOf, criterion.maxAgeMonths)
}

export function assess(data: Data, asked: Asked): CriterionResult {
  const { criterion, subject, language, at } = asked
  const shown = language === undefined ? undefined : shownOf(data, criterion, { subject, language, at })
  const base = {
    criterion: criterion.id,
    subject,
    ...(language !== undefined && { language }),
    at,
    opinions: [],
    selfReported: false,
    differs: false,
    ...(shown !== undefined && { shown }),
  }
  if (!appliesTo(criterion, subject))
    return { ...base, status: 'not-applicable', because: 'other-subject', reason: OTHER_SUBJECT }
  if (criterion.perLanguage && language === undefined)
    return { ...base, status: 'unknown', because: 'language-missing' }
  const opinions = opinionsOf(data, asked)
  const first = opinions[0]
  if (first === undefined) {
    const reason = outside(data, asked)
    return reason === undefined
      ? { ...base, status: 'unknown', because: 'nobody-looked' }
      : { ...base, status: 'not-applicable', because: 'outside-area', reason }
  }
  const counting = opinions.find(({ status }) => status !== 'unknown') ?? first
  const known = new Set(
    opinions
      .filter((one) => one.status !== 'unknown' && isComparable(one, counting))
      .map(({ status }) => status),
  )
  return {
    ...base,
    status: counting.status,
    ...(counting.status === 'unknown' && {
      because:
        counting.given === 'unknown' ? 'nobody-looked' : counting.old ? 'evidence-too-old' : 'no-evidence',
    }),
    ...(counting.reason && { reason: counting.reason }),
    opinions,
    selfReported: counting.assessor === 'self' && !criterion.assessors.includes('self'),
    differs: known.size > 1,
  }
}

/** Versions of a catalogue may ask for different things; where one is not told, it is taken for the same. */
const isComparable = (a: Opinion, b: Opinion): boolean =>
  (a.catalogueVersion ?? b.catalogueVersion) === (b.catalogueVersion ?? a.catalogueVersion)

function opinionsOf(data: Data, { criterion, subject, language, at }: Asked): readonly Opinion[] {
  const key = (id: string, of: AssessmentSubject): string => JSON.stringify([id, subjectKey(of)])
  const about = grouped(data, 'assessment', 'subject', (one) => key(one.criterion, one))(
    key(criterion.id, subject),
  ).filter((one) => one.asOf <= at && (criterion.perLanguage ? one.language === language : true))
  return ORDER.flatMap((kind) => {
    const latest = about
      .filter(({ assessor }) => assessor.kind === kind)
      .sort((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : a.id < b.id ? -1 : 1))[0]
    return latest === undefined ? [] : [opinionOf(criterion, latest, at)]
  })
}

function opinionOf(criterion: Criterion, one: Told, at: CalendarDate): Opinion {
  const until = freshUntil(criterion, one)
  const old = until !== undefined && at > until
  const own = (one.evidence ?? []).filter(
    ({ language }) => language === undefined || language === one.language || !criterion.perLanguage,
  )
  const bare = (one.status === 'met' || one.status === 'partly-met') && own.length === 0
  const status: AssessmentStatus = one.status !== 'not-applicable' && (old || bare) ? 'unknown' : one.status
  return {
    assessor: one.assessor.kind,
    given: one.status,
    status,
    asOf: one.asOf,
    old,
    ...(one.value !== undefined && { value: one.value }),
    ...(one.reason && { reason: one.reason }),
    assessment: one.id,
    ...(one.catalogueVersion !== undefined && { catalogueVersion: one.catalogueVersion }),
  }
}

const OTHER_SUBJECT: LocalizedText = {
  fi: 'Kriteeri ei koske tällaista kohdetta.',
  en: 'The criterion is not about such a subject.',
}
const OUTSIDE: LocalizedText = {
  fi: 'Saamen kielilain (1086/2003) 11 § koskee kotiseutualuetta ja hyvinvointialuetta; tämä paikka on niiden ulkopuolella.',
  en: 'Section 11 of Act 1086/2003 is about the homeland and the county; this place is outside them.',
}
const NOT_BOUND: LocalizedText = {
  fi: 'Organisaatio ei ole tuona päivänä saamen kielilain (1086/2003) 2 §:n viranomainen.',
  en: 'On that day the organisation is no authority of section 2 of Act 1086/2003.',
}
const NO_COUNTY: LocalizedText = {
  fi: 'Kriteeri koskee hyvinvointialuetta, jossa on kotiseutualueen kunta (611/2021, 33 §).',
  en: 'The criterion is about a county with a homeland municipality (Act 611/2021, section 33).',
}

/** Why the law's reach is known to end before this subject; nothing where it does not, or nobody knows. */
function outside(data: Data, { criterion, subject, at }: Asked): LocalizedText | undefined {
  const { servicePoint, organisation } = subject
  if (criterion.area === 'all' || (servicePoint === undefined) === (organisation === undefined))
    return undefined
  const context = readContext(data, { subject: { servicePoint, organisation }, at })
  const is = (fact: 'in-scope' | 'lapland-county'): boolean | 'unknown' => decide(fact, context).value
  if (criterion.area === 'county') return is('lapland-county') === false ? NO_COUNTY : undefined
  if (organisation !== undefined) {
    // A private producer is no authority, and may be bound through one.
    const isAuthority = context.authority.kind !== undefined && context.authority.kind !== 'not-authority'
    return isAuthority && is('in-scope') === false ? NOT_BOUND : undefined
  }
  // The county has homeland residents outside the homeland, too.
  return context.unit.inHomeland === false && is('lapland-county') === false ? OUTSIDE : undefined
}
