import * as z from 'zod'
import { cents, id, localized } from './fields.js'
import type { Earmark } from './plan.js'

/** Schema of an earmark. */
export const earmark = (): z.ZodType<Earmark> =>
  z.strictObject({
    id: id(),
    title: localized(),
    cents: cents(),
    bound: z.enum(['ceiling', 'floor', 'exact']).optional(),
    mayOverlap: z.array(id()).optional(),
    subProgramme: id().optional(),
    category: id().optional(),
  })
