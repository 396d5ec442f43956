import type { Block, ReportOptions } from '@sotekit/core'
import type { ParticipationOptions } from '../options.js'

export function report(_d: unknown, _o: ParticipationOptions, _wanted: ReportOptions): readonly Block[] {
  return []
}
