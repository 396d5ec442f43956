import { type CalendarDate, isCalendarDate, type Period, type RecordDef } from '@sotekit/core'
import * as z from 'zod'

const counted = ['uses', 'users', 'log-ins', 'visitors'] as const

/** What is counted: uses, users, log-ins or visitors. They are never added to one another. */
export type Counted = (typeof counted)[number]

/** A printed number: exact, or more than it ("yli 2 100"). */
export type Printed = { readonly exactly: number } | { readonly moreThan: number }

/** A figure on the use of digital services, as printed (Finnish: käyttöluku). */
export interface Figure {
  /** Ids of the digital services that are counted together. */
  readonly services: readonly string[]
  /** What is counted. */
  readonly counted: Counted
  /** The sector that the figure is limited to; all where left out. */
  readonly sector?: 'social' | 'health' | undefined
  /** The time that the figure covers; not told where left out. */
  readonly period?: Period | undefined
  /** The number. */
  readonly value: Printed
  /** Change from the period before, in whole percent, as printed. */
  readonly changePercent?: number | undefined
}

const count = z.int().nonnegative()
const date: z.ZodType<CalendarDate> = z
  .string()
  .refine(isCalendarDate, { params: { code: 'core/invalid-date' } })

export const period: z.ZodType<Period> = z.strictObject({ from: date.optional(), to: date.optional() })

const schema: z.ZodType<Figure> = z.strictObject({
  services: z.array(z.string().min(1)).min(1),
  counted: z.enum(counted),
  sector: z.enum(['social', 'health']).optional(),
  period: period.optional(),
  value: z.union([z.strictObject({ exactly: count }), z.strictObject({ moreThan: count })]),
  changePercent: z.int().optional(),
})

export const figureRecord: RecordDef<Figure> = {
  schema,
  refs: { 'services[]': 'digital-service' },
  validity: 'period',
  title: { fi: 'käyttöluku', en: 'figure on use' },
}
