import * as z from 'zod'
import { lazy } from '../shared/lazy.js'
import type { CalendarDate } from '../values/calendar-date.js'
import type { LocalizedText } from '../values/language.js'
import type { Period } from '../values/period.js'
import type { Quantity } from '../values/quantity.js'
import type { KindDefinition } from './definition.js'
import { exactly } from './exactly.js'
import { citations, date, envelope, id, localized, period, text } from './fields.js'
import type { Citation, RecordBase } from './record.js'

/** One observed value of an indicator, with the area and the time that it speaks of. */
export interface Observation {
  /** Id of the area that the value speaks of. */
  readonly area?: string | undefined
  /** Three-digit code of the municipality that the value speaks of. */
  readonly municipality?: string | undefined
  /** Id of the organisation that the value speaks of. */
  readonly organisation?: string | undefined
  /** The day on which it was observed, for a value at one moment. */
  readonly date?: CalendarDate | undefined
  /** The time that the value covers, for a value over a period such as a year. */
  readonly period?: Period | undefined
  /** Group or case within the indicator, such as an age group or a service. */
  readonly category?: LocalizedText | undefined
  /** What was observed, no more exact than the source gives it. */
  readonly value: Quantity
  /** Where the value was read. */
  readonly citations?: readonly Citation[] | undefined
  /** Free remark, such as a break in how it is measured. */
  readonly note?: string | undefined
}

/** A value aimed at by a day. */
export interface Target {
  /** Id of the area that the target is for; not told where left out. */
  readonly area?: string | undefined
  /** The day by which it is to be reached; no day is set where left out. */
  readonly date?: CalendarDate | undefined
  /** The value aimed at: a number, a bound, a range or words. */
  readonly value: Quantity
  /** Where the target was read. */
  readonly citations?: readonly Citation[] | undefined
}

/**
 * An indicator (Finnish: mittari, tunnusluku): what is measured, in which unit, and what was observed.
 *
 * A value is a number, a bound (`< 30`), a range (`10–15`) or a text where the source gives no number.
 */
export interface Indicator extends RecordBase {
  /** Name of what is measured, by language. */
  readonly title: LocalizedText
  /** How it is measured, by language: what is counted, of whom, and by whom. */
  readonly definition?: LocalizedText | undefined
  /** Unit of the values, such as `%`, `persons`, `visits`, `working-days`, `index`. */
  readonly unit: string
  /** Which way is better; `neutral` where neither is. */
  readonly direction: 'lower-is-better' | 'higher-is-better' | 'neutral'
  /** Id of the programme that follows the indicator. */
  readonly programme?: string | undefined
  /** What was observed (havainnot); may be empty. */
  readonly observations: readonly Observation[]
  /** What is aimed at (tavoitearvot). */
  readonly targets?: readonly Target[] | undefined
}

const quantity = lazy(() => {
  const approximate = z.literal(true).optional()
  return z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('number'), value: z.number(), unit: text().optional(), approximate }),
    z.strictObject({
      type: z.literal('bound'),
      relation: z.enum(['<', '≤', '>', '≥']),
      value: z.number(),
      unit: text().optional(),
      approximate,
    }),
    z
      .strictObject({
        type: z.literal('range'),
        from: z.number(),
        to: z.number(),
        unit: text().optional(),
        approximate,
      })
      .refine((value) => value.from <= value.to, { params: { code: 'core/min-above-max' } }),
    z.strictObject({ type: z.literal('text'), text: text() }),
  ])
})

export const indicatorKind: KindDefinition<Indicator> = {
  name: 'indicator',
  term: 'mittari',
  collection: 'indicators',
  refs: {
    programme: 'programme',
    'observations[].area': 'area',
    'observations[].municipality': 'municipality',
    'observations[].organisation': 'organisation',
    'targets[].area': 'area',
  },
  schema: lazy(() =>
    exactly<Indicator>()(
      z.strictObject({
        ...envelope(),
        title: localized(),
        definition: localized().optional(),
        unit: text(),
        direction: z.enum(['lower-is-better', 'higher-is-better', 'neutral']),
        programme: id().optional(),
        observations: z.array(
          z.strictObject({
            area: id().optional(),
            municipality: id().optional(),
            organisation: id().optional(),
            date: date().optional(),
            period: period().optional(),
            category: localized().optional(),
            value: quantity(),
            citations: citations().optional(),
            note: z.string().optional(),
          }),
        ),
        targets: z
          .array(
            z.strictObject({
              area: id().optional(),
              date: date().optional(),
              value: quantity(),
              citations: citations().optional(),
            }),
          )
          .optional(),
      }),
    ),
  ),
}
