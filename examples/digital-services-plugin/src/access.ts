import type { Schema } from '@sotekit/core'
import * as z from 'zod'

/** What the plugin adds to a digital service: it stands in `ext.digital`. */
export interface Access {
  /** Whether one has to identify oneself (Finnish: vahva tunnistautuminen). */
  readonly identification: 'needed' | 'not-needed' | 'unknown'
}

export const access: Schema<Access> = z.strictObject({
  identification: z.enum(['needed', 'not-needed', 'unknown']),
})
