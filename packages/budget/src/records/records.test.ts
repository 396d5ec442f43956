import { sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import {
  type ActualCost,
  budget,
  type CategorySet,
  type CostLine,
  type CostPlan,
  type FundingItem,
  type GrantDecision,
  type PaymentClaim,
  type PrintedTable,
  type StaffingPost,
} from '../index.js'

const kit = sotekit({ plugins: [budget()] })
const title = { fi: 'Nimi' }
const earmark = {
  id: 'e',
  title,
  cents: 1,
  bound: 'exact',
  mayOverlap: ['f'],
  subProgramme: 's',
  category: 'rents',
} as const
const cost = {
  plan: 'p',
  category: 'rents',
  period: '2020',
  subProgramme: 's',
  measure: 'm',
  municipality: '614',
  organisation: 'o',
  earmarks: ['e'],
  cents: 'unknown',
  form: 'in-kind',
  eligible: 'unknown',
} as const

/** Every field of every kind, by the interfaces: what the compiler knows, the schema must know too. */
const full = {
  plan: {
    programme: 'r',
    component: 'c',
    call: 'original',
    title,
    version: 'amendment',
    status: 'decided',
    amends: 'q',
    appliedOn: '2020-04-30',
    decidedOn: '2020-06-30',
    effectiveFrom: '2020-08-01',
    categorySet: 'state-grant-form',
    currency: 'EUR',
    precision: 'euro',
    share: 'unknown',
    periods: [{ id: '2020', title, from: '2020-08-01', to: '2020-12-31' }],
    earmarks: [earmark],
    participants: ['614'],
    participantArea: 'a',
    frame: { poolCents: 1, population: 1, totalPopulation: 2, populationDate: '2018-12-31', region: '19' },
  } satisfies Required<CostPlan>,
  line: { ...cost, title } satisfies Required<CostLine>,
  actual: { ...cost, date: '2020-09-01' } satisfies Required<ActualCost>,
  staffing: {
    plan: 'p',
    role: title,
    fte: 0.5,
    from: '2020-08-01',
    to: '2020-12-31',
    monthlyCents: 1,
    sideCosts: 0.2,
    holidayBonus: 'unknown',
    organisation: 'o',
    line: 'l',
  } satisfies Required<StaffingPost>,
  funding: {
    plan: 'p',
    source: 'own',
    cents: 1,
    form: 'own-work',
    period: '2020',
    organisation: 'o',
    municipality: '614',
  } satisfies Required<FundingItem>,
  decision: {
    plans: ['p'],
    decidedOn: '2020-06-30',
    authority: 'o',
    grantedCents: 'unknown',
    share: 0.8,
    period: { from: '2020-08-01', to: '2021-10-31' },
    earmarks: [earmark],
    terms: {
      transferLimit: { share: 0.1, cents: 1 },
      incomeBase: 'deficit',
      unit: 'cent',
      totalIsFixed: true,
    },
  } satisfies Required<GrantDecision>,
  claim: {
    decision: 'd',
    period: { from: '2020-08-01' },
    submittedOn: '2021-01-15',
    status: 'paid',
    eligibleCents: 1,
    incomeCents: 1,
    otherPublicCents: 1,
    privateCents: 1,
    claimedCents: 1,
    paidCents: 1,
    paidOn: '2021-03-01',
  } satisfies Required<PaymentClaim>,
  table: {
    plan: 'p',
    title,
    unit: 'thousand-euros',
    decimals: 1,
    rounding: 'nearest',
    blanks: 'zero',
    columns: [{ id: 'c', label: '2020', period: '2020', total: true }],
    rows: [{ id: 'r', label: 'Vuokrat', cells: ['1', null], category: 'rents', figure: 'cost' }],
    sums: [{ total: 'r', plus: ['r'], minus: ['r'] }],
  } satisfies Required<PrintedTable>,
  'category-set': {
    title,
    categories: [{ id: 'a', title, parent: 'b' }],
  } satisfies Required<CategorySet>,
}

describe.each(Object.entries(full))('budget.%s', (kind, body) => {
  it('takes every field of its interface', () => {
    const { record, diagnostics } = kit.parse(`budget.${kind}` as 'budget.line', { id: 'x', ...body })
    expect(diagnostics).toEqual([])
    expect(record).toMatchObject(body)
  })

  it('has no field beyond its interface', () => {
    const found = kit.describe().kinds.find(({ name }) => name === `budget.${kind}`)
    const envelope = ['kind', 'id', 'citations', 'basis', 'note', 'ext']
    const fields = Object.keys((found?.schema['properties'] ?? {}) as object).filter(
      (field) => !envelope.includes(field),
    )
    expect(fields.sort()).toEqual(Object.keys(body).sort())
  })
})
