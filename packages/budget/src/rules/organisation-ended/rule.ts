import type { Organisation, Period } from '@sotekit/core'
import { UNKNOWN } from '../../shared.js'
import { contextOf } from '../../view/context.js'
import type { BudgetRule } from '../rule.js'
import { page } from './page.js'

export const organisationEnded: BudgetRule = {
  severity: 'error',
  message: {
    fi: 'Kustannus ajalta {cost} on organisaatiolla {organisation}, joka lakkasi {ended}',
    en: 'A cost of {cost} is with {organisation}, which had ended on {ended}',
  },
  page,
  check: (dataset, report) => {
    const context = contextOf(dataset)
    const check = (
      cost: { readonly kind: string; readonly id: string; readonly organisation?: string | undefined },
      timeOf: () => Period | undefined,
    ): void => {
      if (cost.organisation === undefined || cost.organisation === UNKNOWN) return
      const organisation = dataset.organisations.get(cost.organisation)
      const ended = organisation?.validity?.to
      if (!organisation || ended === undefined) return
      const time = timeOf()
      if (time?.to === undefined || time.to <= ended) return
      const isWhole = time.from !== undefined && time.from > ended
      report({
        record: cost,
        at: '/organisation',
        severity: isWhole ? 'error' : 'warning',
        args: { cost: inWords(time), organisation: organisation.id, ended },
        received: organisation.id,
        related: [{ record: { kind: 'organisation', id: organisation.id }, at: '/validity/to' }],
        fixes: fixOf(organisation),
      })
    }
    const periodOf = (plan: string, id: string | undefined): Period | undefined =>
      context.plan(plan)?.periods?.find((period) => period.id === id)
    for (const line of dataset.all('budget.line')) check(line, () => periodOf(line.plan, line.period))
    for (const actual of dataset.all('budget.actual')) {
      const day = actual.date === undefined ? undefined : { from: actual.date, to: actual.date }
      check(actual, () => day ?? periodOf(actual.plan, actual.period))
    }
  },
}

function fixOf({ successor }: Organisation): readonly { readonly value: string }[] {
  return successor === undefined ? [] : [{ value: successor }]
}

function inWords({ from, to }: Period): string {
  return from === to ? (from ?? '') : `${from ?? ''}–${to ?? ''}`
}
