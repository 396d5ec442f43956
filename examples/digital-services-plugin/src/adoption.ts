import type { Period, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import { period } from './figure.js'

/** That municipalities took a digital service into use (Finnish: käyttöönotto), as a source tells. */
export interface Adoption {
  /** Id of the digital service. */
  readonly service: string
  /** Tried out, or in use. */
  readonly stage: 'pilot' | 'in-use'
  /** How many municipalities. */
  readonly count: number
  /** Three-digit codes of those that the source names; it may name none, or some. */
  readonly municipalities?: readonly string[] | undefined
  /** When; not told where left out. */
  readonly period?: Period | undefined
}

const schema: z.ZodType<Adoption> = z.strictObject({
  service: z.string().min(1),
  stage: z.enum(['pilot', 'in-use']),
  count: z.int().nonnegative(),
  municipalities: z.array(z.string().min(1)).optional(),
  period: period.optional(),
})

export const adoptionRecord: RecordDef<Adoption> = {
  schema,
  refs: { service: 'digital-service', 'municipalities[]': 'municipality' },
  validity: 'period',
  title: { fi: 'käyttöönotto', en: 'adoption' },
}
