import { addMonths } from '@sotekit/core'
import type { AssessmentSubject, ShownByRecords } from '../assessment/types.js'
import type { SamiLanguage } from '../engine/question.js'
import type { Data } from '../plugin-types.js'
import type { Capability } from '../records/capability.js'
import type { Criterion } from '../records/criterion.js'
import { latestDay } from '../records/evidence.js'
import { bestOf, kindOfAnswer, recordsAbout } from './answer.js'
import { continuityOf } from './continuity.js'

/** What records of capability show of a criterion by themselves; it is evidence and no assessment. */
export function shownOf(
  data: Data,
  criterion: Criterion,
  asked: { readonly subject: AssessmentSubject; readonly language: SamiLanguage; readonly at: string },
): ShownByRecords | undefined {
  const { subject, language, at } = asked
  if (criterion.capability === undefined) return undefined
  if (criterion.capability === 'chain') {
    if (subject.serviceChain === undefined) return undefined
    const along = continuityOf(data, { serviceChain: subject.serviceChain, at }).find(
      (one) => one.language === language,
    )
    if (along === undefined || along.unknown === along.total) return undefined
    return { share: { n: along.covered, d: along.total, unknown: along.unknown }, from: [] }
  }
  const { servicePoint, service, organisation } = subject
  const place = { servicePoint, service, organisation, at }
  const own = recordsAbout(data, place).filter(
    (one) => one.language === language && isFresh(criterion, one, at),
  )
  const best = bestOf(own)
  if (best === undefined || best.mode === 'unknown') return undefined
  const from = own.map(({ id }) => id).sort()
  const level = criterion.capability === 'staff' ? staffLevel(own) : undefined
  return { answer: kindOfAnswer(best.mode), ...(level !== undefined && { level }), from }
}

function isFresh({ maxAgeMonths }: Criterion, one: Capability, at: string): boolean {
  const day = latestDay(one.evidence)
  return day === undefined || maxAgeMonths === undefined || at <= addMonths(day, maxAgeMonths)
}

/** 0 nobody, 1 without a back-up, 2 with one; nothing where a record does not tell. An interpreter is no staff. */
function staffLevel(own: readonly Capability[]): number | undefined {
  const staff = own.filter(({ mode }) => mode === 'staff-direct')
  if (staff.some(({ backUp }) => backUp === 'yes')) return 2
  if (staff.some(({ backUp }) => backUp === 'no')) return 1
  const isOpen = staff.length > 0 || own.some(({ mode }) => mode === 'staff-partial' || mode === 'receptive')
  return !isOpen && own.some(({ mode }) => mode === 'none') ? 0 : undefined
}
