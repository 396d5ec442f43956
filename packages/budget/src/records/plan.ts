import type { CalendarDate, LocalizedText, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import type { Cents } from '../amount/amount.js'
import type { RoundingUnit } from '../rounding/round.js'
import { compiled } from './compiled.js'
import { earmark } from './earmark.js'
import { date, id, lazily, localized, share } from './fields.js'

/**
 * A period of a plan, as one column of its form.
 *
 * @example
 * ```ts
 * import type { PlanPeriod } from '@sotekit/budget'
 *
 * const first: PlanPeriod = { id: '2020', from: '2020-08-01', to: '2020-12-31' }
 * ```
 */
export interface PlanPeriod {
  /** Id by which lines, funding and tables name the period. */
  readonly id: string
  /** Its heading on the form, where it has one. */
  readonly title?: LocalizedText | undefined
  /** First day. */
  readonly from: CalendarDate
  /** Last day. */
  readonly to: CalendarDate
}

/**
 * An earmark (Finnish: korvamerkitty osuus): a part of a budget that is bound to a purpose.
 *
 * @example
 * ```ts
 * import type { Earmark } from '@sotekit/budget'
 *
 * const children: Earmark = {
 *   id: 'children',
 *   title: { fi: 'Lasten palvelut', en: 'Services for children' },
 *   cents: 57222000,
 * }
 * ```
 */
export interface Earmark {
  /** Id by which costs name the earmark. */
  readonly id: string
  /** What the money is bound to. */
  readonly title: LocalizedText
  /** The sum that is bound: integer cents, or `unknown`. */
  readonly cents: Cents
  /** Whether the sum may not be exceeded (the default), must be reached, or both. */
  readonly bound?: 'ceiling' | 'floor' | 'exact' | undefined
  /** Earmarks that the same costs may count towards; the sums of such earmarks do not add up. */
  readonly mayOverlap?: readonly string[] | undefined
  /** Sub-programme of the plan's programme that the earmark is for. */
  readonly subProgramme?: string | undefined
  /** Id of the cost category that the earmark is for. */
  readonly category?: string | undefined
}

/**
 * What a plan's frame (Finnish: rahoituskehys) was computed from, where a decree shares a sum by formula.
 *
 * @example
 * ```ts
 * import type { PlanFrame } from '@sotekit/budget'
 *
 * const frame: PlanFrame = {
 *   poolCents: 14100000000,
 *   population: 178522,
 *   totalPopulation: 5488130,
 *   populationDate: '2018-12-31',
 *   region: '19',
 * }
 * ```
 */
export interface PlanFrame {
  /** The sum that was shared. */
  readonly poolCents: number
  /** Inhabitants of the area. */
  readonly population: number
  /** Inhabitants of all areas among which the sum is shared. */
  readonly totalPopulation: number
  /** The day of both population figures. */
  readonly populationDate: CalendarDate
  /** Code of the region in the decree's annex. */
  readonly region?: string | undefined
}

/**
 * One version of a cost plan (Finnish: kustannusarvio): what a programme, or a component of it, costs.
 *
 * A `supplement` adds to what was there; an `amendment` or `correction` stands in place of the plan that it
 * `amends`. Rejected and withdrawn versions change nothing. Its amounts are records of their own: `budget.line`,
 * `budget.funding`, `budget.staffing`.
 *
 * @example
 * ```ts
 * import type { CostPlan } from '@sotekit/budget'
 *
 * const plan: CostPlan = {
 *   programme: 'reform',
 *   component: 'digital',
 *   title: { fi: 'Digitaaliset palvelut' },
 *   version: 'original',
 *   status: 'applied',
 *   periods: [{ id: '2020', from: '2020-08-01', to: '2020-12-31' }],
 * }
 * ```
 */
export interface CostPlan {
  /** Id of the programme (hanke). */
  readonly programme: string
  /** Id of a component of the programme. */
  readonly component?: string | undefined
  /** Id of a call of the programme. */
  readonly call?: string | undefined
  /** Name of the plan. */
  readonly title: LocalizedText
  /** What the plan is to those before it: the first one, an addition, or a replacement. */
  readonly version: 'original' | 'supplement' | 'amendment' | 'correction'
  /** How far it has come; only what is `applied` for or `decided` counts. */
  readonly status: 'draft' | 'applied' | 'decided' | 'rejected' | 'withdrawn'
  /** The plan that an amendment or correction replaces. */
  readonly amends?: string | undefined
  /** Day of the application; absent where no source tells. */
  readonly appliedOn?: CalendarDate | undefined
  /** Day on which this version was decided; absent where no source tells. */
  readonly decidedOn?: CalendarDate | undefined
  /** First day on which a decided version holds; the day of the decision where left out. */
  readonly effectiveFrom?: CalendarDate | undefined
  /** Id of the category set; the state-grant form's where left out. */
  readonly categorySet?: string | undefined
  /** All amounts are euros. */
  readonly currency?: 'EUR' | undefined
  /** `euro` where the amounts were printed in whole euros and may be rounded; `cent` where they are exact. */
  readonly precision?: RoundingUnit | undefined
  /** Grant share (avustusprosentti) that the plan reckons with; that of the decree where left out. */
  readonly share?: number | 'unknown' | undefined
  /** Periods that the costs are planned for; none told where left out. */
  readonly periods?: readonly PlanPeriod[] | undefined
  /** Parts of the plan that are bound to a purpose. */
  readonly earmarks?: readonly Earmark[] | undefined
  /** Codes of the municipalities that take part. */
  readonly participants?: readonly string[] | undefined
  /** Area whose municipalities all take part. */
  readonly participantArea?: string | undefined
  /** What its frame was computed from; left out where no formula gives it one. */
  readonly frame?: PlanFrame | undefined
}

const schema = lazily(
  (): z.ZodType<CostPlan> =>
    compiled(
      z.strictObject({
        programme: id(),
        component: id().optional(),
        call: id().optional(),
        title: localized(),
        version: z.enum(['original', 'supplement', 'amendment', 'correction']),
        status: z.enum(['draft', 'applied', 'decided', 'rejected', 'withdrawn']),
        amends: id().optional(),
        appliedOn: date().optional(),
        decidedOn: date().optional(),
        effectiveFrom: date().optional(),
        categorySet: id().optional(),
        currency: z.enum(['EUR']).optional(),
        precision: z.enum(['euro', 'cent']).optional(),
        share: z.union([share(), z.literal('unknown')]).optional(),
        periods: z
          .array(z.strictObject({ id: id(), title: localized().optional(), from: date(), to: date() }))
          .optional(),
        earmarks: z.array(earmark()).optional(),
        participants: z.array(id()).optional(),
        participantArea: id().optional(),
        frame: z
          .strictObject({
            poolCents: z.int().nonnegative(),
            population: z.int().nonnegative(),
            totalPopulation: z.int().positive(),
            populationDate: date(),
            region: id().optional(),
          })
          .optional(),
      }),
    ),
)

export const planRecord = (): RecordDef<CostPlan> => ({
  schema: schema(),
  refs: {
    programme: 'programme',
    component: 'programme#components',
    call: 'programme#calls',
    amends: 'budget.plan',
    'participants[]': 'municipality',
    participantArea: 'area',
    'earmarks[].subProgramme': 'programme#subProgrammes',
    'earmarks[].mayOverlap[]': '#earmarks',
  },
  title: { fi: 'kustannusarvio', en: 'cost plan' },
})
