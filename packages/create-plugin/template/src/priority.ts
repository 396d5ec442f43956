import type { Schema } from '@sotekit/core'
import * as z from 'zod'

/** What the plugin adds to a measure: it stands in `ext.pluginName`. */
export interface Follow {
  /** How closely the measure is followed. */
  readonly priority: 'high' | 'normal'
}

export const follow: Schema<Follow> = z.strictObject({ priority: z.enum(['high', 'normal']) })
