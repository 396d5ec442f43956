import type { CalendarDate } from '@sotekit/core'
import { samiLanguages } from '../engine/question.js'
import type { Data } from '../plugin-types.js'
import type { Criterion } from '../records/criterion.js'
import { appliesTo, assess } from './assess.js'
import type { AssessmentSubject, CriteriaSummary, CriterionResult } from './types.js'

/** All results of subjects: each criterion per language where the catalogue says so. */
export function resultsOf(
  data: Data,
  criteria: readonly Criterion[],
  asked: { readonly subjects: readonly AssessmentSubject[]; readonly at: CalendarDate },
): readonly CriterionResult[] {
  return criteria.flatMap((criterion) =>
    asked.subjects
      .filter((subject) => appliesTo(criterion, subject))
      .flatMap((subject) =>
        criterion.perLanguage
          ? samiLanguages.map((language) => assess(data, { criterion, subject, language, at: asked.at }))
          : [assess(data, { criterion, subject, at: asked.at })],
      ),
  )
}

/** Counts per chapter and language. Languages are never added up. */
export function summaryOf(
  criteria: readonly Criterion[],
  results: readonly CriterionResult[],
): readonly CriteriaSummary[] {
  const chapterOf = new Map(criteria.map(({ id, chapter }) => [id, chapter]))
  const rows = new Map<string, CriterionResult[]>()
  for (const result of results) {
    const key = JSON.stringify([chapterOf.get(result.criterion) ?? '', result.language ?? null])
    const row = rows.get(key)
    if (row) row.push(result)
    else rows.set(key, [result])
  }
  const chapters = [...new Set(criteria.map(({ chapter }) => chapter))]
  const order = (row: readonly CriterionResult[]): readonly [number, number] => [
    chapters.indexOf(chapterOf.get(row[0]?.criterion ?? '') ?? ''),
    row[0]?.language === undefined ? samiLanguages.length : samiLanguages.indexOf(row[0].language),
  ]
  const inOrder = [...rows.values()].sort((a, b) => {
    const [x, y] = [order(a), order(b)]
    return x[0] - y[0] || x[1] - y[1]
  })
  return inOrder.map((row) => {
    const count = (status: CriterionResult['status']): number =>
      row.filter((one) => one.status === status).length
    const selfReported = row.filter((one) => one.selfReported).length
    const applicable = row.length - count('not-applicable')
    const language = row[0]?.language
    return {
      chapter: chapterOf.get(row[0]?.criterion ?? '') ?? '',
      ...(language !== undefined && { language }),
      met: count('met'),
      partlyMet: count('partly-met'),
      notMet: count('not-met'),
      notApplicable: count('not-applicable'),
      unknown: count('unknown'),
      applicable,
      assessed:
        applicable -
        count('unknown') -
        row.filter((one) => one.selfReported && one.status !== 'not-applicable').length,
      selfReported,
    }
  })
}
