import type { Data } from '../plugin-types.js'
import type { AssessmentSubject } from './types.js'

const KEYS = ['servicePoint', 'service', 'organisation', 'serviceChain', 'measure'] as const

/** What tells a subject apart. */
export const subjectKey = (subject: AssessmentSubject): string =>
  JSON.stringify(KEYS.map((key) => subject[key] ?? null))

/** Subjects each once, in order of their ids. */
export function distinctSubjects(list: readonly AssessmentSubject[]): readonly AssessmentSubject[] {
  const byKey = new Map(
    list.map((one) => [
      subjectKey(one),
      Object.fromEntries(KEYS.flatMap((key) => (one[key] === undefined ? [] : [[key, one[key]]]))),
    ]),
  )
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => subject)
}

/** Subjects that somebody has assessed. */
export const assessedSubjects = (data: Data): readonly AssessmentSubject[] =>
  distinctSubjects(data.all('samiCriteria.assessment'))
