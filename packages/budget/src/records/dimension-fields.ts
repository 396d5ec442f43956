import * as z from 'zod'
import type { CostDimensions } from './dimensions.js'
import { cents, id } from './fields.js'

/** The dimensions of a cost as fields of a schema. */
export function dimensions(): { [K in keyof CostDimensions]-?: z.ZodType<CostDimensions[K]> } {
  return {
    plan: id(),
    category: id(),
    period: id().optional(),
    subProgramme: id().optional(),
    measure: id().optional(),
    municipality: id().optional(),
    organisation: id().optional(),
    earmarks: z.array(id()).optional(),
    cents: cents(),
    form: z.enum(['cash', 'in-kind']).optional(),
    eligible: z.union([z.boolean(), z.literal('unknown')]).optional(),
  }
}

/** References of a cost, by path. */
export const dimensionRefs = {
  plan: 'budget.plan',
  period: 'plan#periods',
  'earmarks[]': 'plan#earmarks',
  measure: 'measure',
  municipality: 'municipality',
  organisation: 'organisation',
} as const
