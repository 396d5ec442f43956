import { formatFinnishDate, type LocalizedText } from '@sotekit/core'
import { type Amount, type Cents, sumCents } from '../../amount/amount.js'
import { stateGrantForm } from '../../categories/state-grant-form.js'
import { grantOf } from '../../grant/grant.js'
import type { BudgetRecord } from '../../plugin-types.js'
import type { FundingSource } from '../../records/funding.js'
import type { RoundingUnit } from '../../rounding/round.js'
import { type Context, inLanguage } from '../../view/context.js'
import { summarize } from '../../view/figures.js'
import type { PlanFigures } from '../../view/rows.js'
import { categoryRows, type FormRow, unknownRow } from './rows.js'

/** A column of the form. */
export interface FormColumn {
  /** Id of the period; none for costs of which no period is known. */
  readonly period?: string
  readonly label: string
}

/** What the form of a plan shows. */
export interface FormValues {
  readonly plan: BudgetRecord<'plan'>
  readonly figures: PlanFigures
  readonly columns: readonly FormColumn[]
  readonly categories: readonly FormRow[]
  /** Costs that stand on the category itself, not on one within it. */
  readonly direct: (category: string, period: string | undefined) => Amount
  readonly ineligible: (period: string | undefined) => Cents
  readonly funding: (source: FundingSource, period: string | undefined) => Cents
  /** Funding that no period is told of: it stands in the total column alone. */
  readonly unplaced: (source: FundingSource) => Cents
  readonly unit: RoundingUnit
  /** Own share for the first periods together, up to and with one of them. */
  readonly ownUpTo: (eligibleCents: number) => number
}

/** Collects the values of a plan's form. */
export function formValues(context: Context, plan: BudgetRecord<'plan'>): FormValues | undefined {
  const figures = summarize(context, { plan: plan.id }).flatMap(({ plans }) => plans)[0]
  if (!figures) return undefined
  const lines = context.linesOf(plan.id)
  const known = new Set(plan.periods?.map(({ id }) => id))
  const isUnplaced = (period: string | undefined): boolean => period === undefined || !known.has(period)
  const columns: readonly FormColumn[] = [
    ...(plan.periods ?? []).map(({ id, title, from, to }) => ({
      period: id,
      label: labelOf(title, from, to),
    })),
    ...(lines.some(({ period }) => isUnplaced(period)) ? [{ label: 'Kausi ei tiedossa' }] : []),
  ]
  const set = context.categories().set(plan.categorySet) ?? stateGrantForm
  const rows = categoryRows(set)
  const inSet = new Set(rows.map(({ category }) => category))
  const isOutside = (category: string): boolean => !inSet.has(category)
  const within = (period: string | undefined) => (item: { readonly period?: string | undefined }) =>
    period === undefined ? isUnplaced(item.period) : item.period === period
  const funding = context.fundingOf(plan.id)
  const unit = context.decisionOf(plan.id)?.terms?.unit ?? 'euro'
  const sum = (parts: readonly { readonly cents: Cents }[]): Cents =>
    sumCents(parts.map(({ cents }) => cents)).cents
  return {
    plan,
    figures,
    columns,
    categories: lines.some(({ category }) => isOutside(category)) ? [...rows, unknownRow] : rows,
    direct: (category, period) =>
      sumCents(
        lines
          .filter((line) => (category === 'unknown' ? isOutside(line.category) : line.category === category))
          .filter(within(period))
          .map(({ cents }) => cents),
      ),
    ineligible: (period) => sum(lines.filter(({ eligible }) => eligible === false).filter(within(period))),
    funding: (source, period) =>
      sum(
        funding.filter((item) => item.source === source && !isUnplaced(item.period)).filter(within(period)),
      ),
    unplaced: (source) => sum(funding.filter((item) => item.source === source && isUnplaced(item.period))),
    unit,
    ownUpTo: (eligibleCents) => {
      const own = grantOf({ eligibleCents, share: figures.share.share, unit }).own.cents
      return own === 'unknown' ? 0 : own
    },
  }
}

/** A period as the form heads its column. */
function labelOf(title: LocalizedText | undefined, from: string, to: string): string {
  return title ? inLanguage(title, 'fi', '') : `${formatFinnishDate(from)}–${formatFinnishDate(to)}`
}
