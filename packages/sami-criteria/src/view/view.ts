import { assess } from '../assessment/assess.js'
import { assessedSubjects } from '../assessment/subjects.js'
import { resultsOf, summaryOf } from '../assessment/summary.js'
import { answerOf } from '../capability/answer.js'
import { continuityOf } from '../capability/continuity.js'
import { catalogue as shipped } from '../catalogue/catalogue.js'
import { criteriaOf } from '../catalogue/criteria-of.js'
import { obligations } from '../engine/obligations.js'
import { negotiationOf } from '../negotiation/negotiation.js'
import type { SamiCriteriaOptions } from '../options.js'
import type { Data } from '../plugin-types.js'
import { queueOf } from '../queue/queue.js'
import { lazily } from '../records/fields.js'
import { dayOf } from './day.js'
import type { SamiCriteriaView } from './types.js'

export function makeView(data: Data, options: SamiCriteriaOptions): SamiCriteriaView {
  const catalogue = options.catalogue ?? shipped
  // A dataset does not change: what is asked again and again is found once, and not before it is asked.
  const criteria = lazily(() => criteriaOf(data, catalogue))
  const day = lazily(() => dayOf(data, options))
  const byId = lazily(() => new Map(criteria().map((one) => [one.id, one])))
  return {
    day,
    obligations: (question) => obligations(data, question),
    catalogue: () => ({ ...catalogue, criteria: criteria() }),
    answer: (question) => answerOf(data, question),
    continuity: ({ serviceChain, at = day() }) => continuityOf(data, { serviceChain, at }),
    assess: ({ criterion: id, subject, language, at = day() }) => {
      const criterion = byId().get(id)
      if (criterion !== undefined) return assess(data, { criterion, subject, language, at })
      return {
        criterion: id,
        subject,
        at,
        status: 'unknown',
        because: 'unknown-criterion',
        opinions: [],
        selfReported: false,
        differs: false,
      }
    },
    summary: ({ subjects = assessedSubjects(data), at = day() } = {}) => {
      const all = criteria()
      return summaryOf(all, resultsOf(data, all, { subjects, at }))
    },
    negotiations: () =>
      [...data.all('samiCriteria.measure')]
        .sort((a, b) => (a.measure < b.measure ? -1 : a.measure > b.measure ? 1 : 0))
        .map((link) => negotiationOf(data, link)),
    queue: ({ at = day() } = {}) => queueOf(data, at),
  }
}
