import type { CalendarDate } from '@sotekit/core'
import type { ObligationOutcome } from '../../engine/evaluate.js'
import { obligations } from '../../engine/obligations.js'
import { citation } from '../../obligations/citation.js'
import type { SamiCriteriaOptions } from '../../options.js'
import type { ServiceContract } from '../../records/contract.js'
import { dayOf } from '../../view/day.js'
import type { SamiRule } from '../types.js'
import { page } from './page.js'

export const contractWithoutDuty = (options: SamiCriteriaOptions): SamiRule => ({
  severity: 'error',
  message: {
    fi: 'Sopimus kotiseutualueella ei varmista kielipalvelua: {organiser} vastaa siitä ({provisionFi})',
    en: 'A contract in the homeland does not secure the language service: {organiser} answers for it ({provisionEn})',
  },
  page,
  check: (dataset, report) => {
    for (const one of dataset.all('samiCriteria.contract')) {
      if (one.clause === 'yes' && one.followUp !== 'no') continue
      const duty = dutyOf(dataset, one, one.validity?.from ?? dayOf(dataset, options))
      if (duty === undefined) continue
      report({
        record: one,
        at: one.clause === 'yes' ? '/followUp' : '/clause',
        args: {
          organiser: one.organiser,
          provisionFi: citation(duty.provision).fi,
          provisionEn: citation(duty.provision).en,
        },
        received: one.clause === 'yes' ? 'no' : one.clause,
        expected: {
          fi: 'ehto palvelusta saameksi ja sen seuranta',
          en: 'a clause on service in Sámi, and its follow-up',
        },
        // What nobody has looked at is not a breach.
        severity: one.clause === 'unknown' ? 'warning' : 'error',
      })
    }
  },
})

/** The duty to ensure the service, in the first place of the contract where it applies. */
function dutyOf(
  data: Parameters<typeof obligations>[0],
  one: ServiceContract,
  at: CalendarDate,
): ObligationOutcome | undefined {
  const stated =
    one.inSamiHomeland === undefined || one.inSamiHomeland === 'unknown'
      ? undefined
      : one.inSamiHomeland === 'yes'
  const points = one.servicePoints ?? []
  const places = stated !== undefined || points.length === 0 ? [undefined] : points
  return places
    .map((servicePoint) =>
      obligations(data, {
        subject: {
          organisation: one.organiser,
          producer: one.producer,
          ...(servicePoint !== undefined && { servicePoint }),
        },
        at,
        production: { taskBasis: one.taskBasis ?? 'contract' },
        ...(stated !== undefined && { place: { inSamiHomeland: stated } }),
      }).find(({ id }) => id === 'sla-18-authority-ensures'),
    )
    .find((found) => found?.result === 'applies')
}
