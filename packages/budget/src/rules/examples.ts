/** Records that the examples of several pages begin with. */

export const programme = {
  kind: 'programme',
  id: 'reform',
  title: { fi: 'Uudistushanke', en: 'Reform project' },
  calls: [],
  subProgrammes: [{ id: 'children', title: { fi: 'Lapset', en: 'Children' } }],
  legalBasis: { statute: '7/2020', projectKind: 'structural-reform' },
  period: { from: '2020-08-01', to: '2021-10-31' },
  basis: 'modelled',
} as const

export const plan = {
  kind: 'budget.plan',
  id: 'plan',
  programme: 'reform',
  title: { fi: 'Kustannusarvio', en: 'Cost plan' },
  version: 'original',
  status: 'decided',
  appliedOn: '2020-04-30',
  decidedOn: '2020-06-30',
  periods: [
    { id: '2020', from: '2020-08-01', to: '2020-12-31' },
    { id: '2021', from: '2021-01-01', to: '2021-10-31' },
  ],
  basis: 'modelled',
} as const

export const line = {
  kind: 'budget.line',
  id: 'rents-2020',
  plan: 'plan',
  category: 'rents',
  period: '2020',
  cents: 10000000,
  basis: 'modelled',
} as const

export const decision = {
  kind: 'budget.decision',
  id: 'decision',
  plans: ['plan'],
  decidedOn: '2020-06-30',
  grantedCents: 8000000,
  share: 0.8,
  basis: 'modelled',
} as const

export const actual = {
  kind: 'budget.actual',
  id: 'rent-september',
  plan: 'plan',
  category: 'rents',
  period: '2020',
  date: '2020-09-01',
  cents: 2000000,
  basis: 'modelled',
} as const

export const claim = {
  kind: 'budget.claim',
  id: 'first',
  decision: 'decision',
  period: { from: '2020-08-01', to: '2020-12-31' },
  status: 'submitted',
  eligibleCents: 10000000,
  claimedCents: 8000000,
  basis: 'modelled',
} as const

export const table = {
  kind: 'budget.table',
  id: 'printed',
  plan: 'plan',
  title: { fi: 'Kustannusarvio', en: 'Cost plan' },
  columns: [
    { id: '2020', label: '2020', period: '2020' },
    { id: '2021', label: '2021', period: '2021' },
    { id: 'total', label: 'Yhteensä', total: true },
  ],
  basis: 'modelled',
} as const
