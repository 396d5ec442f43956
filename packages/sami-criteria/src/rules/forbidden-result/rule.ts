import { appliesTo } from '../../assessment/assess.js'
import { catalogue as shipped } from '../../catalogue/catalogue.js'
import { criteriaOf } from '../../catalogue/criteria-of.js'
import { isSamiLanguage } from '../../letters/letters.js'
import type { SamiCriteriaOptions } from '../../options.js'
import type { Assessment } from '../../records/assessment.js'
import type { Criterion } from '../../records/criterion.js'
import type { SamiRule } from '../types.js'
import { page } from './page.js'

interface Problem {
  readonly at: string
  readonly fi: string
  readonly en: string
}

export const forbiddenResult = (options: SamiCriteriaOptions): SamiRule => ({
  severity: 'error',
  message: {
    fi: 'Kriteeristö ei salli tällaista tulosta kriteerille {criterion}',
    en: 'The catalogue does not allow such a result for criterion {criterion}',
  },
  page,
  check: (dataset, report) => {
    const criteria = new Map(
      criteriaOf(dataset, options.catalogue ?? shipped).map((one) => [one.id, one] as const),
    )
    for (const one of dataset.all('samiCriteria.assessment')) {
      for (const { at, fi, en } of problemsOf(one, criteria.get(one.criterion)))
        report({
          record: one,
          at,
          args: { criterion: one.criterion },
          expected: { fi, en },
        })
    }
  },
})

function problemsOf(one: Assessment, criterion: Criterion | undefined): readonly Problem[] {
  if (criterion === undefined)
    return [{ at: '/criterion', fi: 'kriteeristössä oleva kriteeri', en: 'a criterion of the catalogue' }]
  const problems: Problem[] = []
  const { status, value, assessor, language } = one
  if (
    one.reason === undefined &&
    (status === 'not-applicable' || status === 'partly-met' || status === 'not-met')
  )
    problems.push({ at: '/status', fi: 'perustelu', en: 'a reason' })
  if (criterion.perLanguage && !isSamiLanguage(language))
    problems.push({ at: '/language', fi: 'yksi kielistä se, smn, sms', en: 'one of se, smn, sms' })
  if (status === 'met' && (one.evidence ?? []).length === 0)
    problems.push({ at: '/status', fi: 'näyttö', en: 'evidence' })
  if (!appliesTo(criterion, one))
    problems.push({
      at: '/criterion',
      fi: 'kohde, jota kriteeri koskee',
      en: 'a subject that the criterion is about',
    })
  if (assessor.kind !== 'self' && !criterion.assessors.includes(assessor.kind))
    problems.push({
      at: '/assessor/kind',
      fi: `arvioija: ${criterion.assessors.join(', ')}`,
      en: `an assessor: ${criterion.assessors.join(', ')}`,
    })
  if (value !== undefined) problems.push(...valueProblems(value, criterion, status))
  return problems
}

function valueProblems(
  value: NonNullable<Assessment['value']>,
  { measurement }: Criterion,
  status: Assessment['status'],
): readonly Problem[] {
  const wrongType = [
    { at: '/value', fi: `arvo tyyppiä ${measurement.type}`, en: `a value of type ${measurement.type}` },
  ]
  if (measurement.type === 'yes-no') {
    if (typeof value !== 'boolean') return wrongType
    return (status === 'met') === value || (status !== 'met' && status !== 'not-met')
      ? []
      : [{ at: '/value', fi: 'arvo, joka vastaa tulosta', en: 'a value that agrees with the status' }]
  }
  if (measurement.type === 'share') {
    if (typeof value === 'boolean' || !('n' in value)) return wrongType
    return value.n <= value.d ? [] : [{ at: '/value/n', fi: `enintään ${value.d}`, en: `at most ${value.d}` }]
  }
  if (typeof value === 'boolean' || !('level' in value)) return wrongType
  const top = measurement.levels.length - 1
  if (value.level > top) return [{ at: '/value/level', fi: `taso 0-${top}`, en: `a level from 0 to ${top}` }]
  return value.level === 0 && status === 'met'
    ? [
        {
          at: '/value/level',
          fi: 'taso yli 0, kun tulos on met',
          en: 'a level above 0 where the status is met',
        },
      ]
    : []
}
