import type { CalendarDate, LocalizedText } from '@sotekit/core'
import * as z from 'zod'
import { type Level, levels } from './codes.js'
import { date, localized } from './fields.js'

const KINDS = ['decision', 'minutes', 'attendance-list', 'contract', 'deliverable', 'report'] as const

/**
 * A document that shows that something happened (Finnish: näyttö). A level counts as achieved only with
 * evidence that is dated.
 *
 * @example
 * ```ts
 * import type { Evidence } from '@sotekit/participation'
 *
 * const minutes: Evidence = { kind: 'minutes', date: '2021-10-13', supports: 'collaborate' }
 * minutes.kind // → 'minutes'
 * ```
 */
export interface Evidence {
  /** What the document is. */
  readonly kind: (typeof KINDS)[number]
  /** Its day; without one it shows no level as achieved. */
  readonly date?: CalendarDate | undefined
  /** Its name, for readers. */
  readonly title?: LocalizedText | undefined
  /** The highest level that it shows; by its kind where left out. */
  readonly supports?: Level | undefined
}

export const evidence = (): z.ZodType<readonly Evidence[]> =>
  z.array(
    z.strictObject({
      kind: z.enum(KINDS),
      date: date().optional(),
      title: localized().optional(),
      supports: z.enum(levels).optional(),
    }),
  )

/** What a kind of document shows by itself: a list that people came, minutes what they said, a decision what came of it. */
const BY_KIND: Readonly<Record<Evidence['kind'], Level>> = {
  'attendance-list': 'inform',
  report: 'consult',
  minutes: 'involve',
  deliverable: 'involve',
  contract: 'collaborate',
  decision: 'empower',
}

/** The highest level that dated evidence shows, or none. */
export function levelShown(evidence: readonly Evidence[] | undefined): Level | undefined {
  const shown = (evidence ?? []).filter((one) => one.date !== undefined)
  return shown
    .map((one) => one.supports ?? BY_KIND[one.kind])
    .sort((a, b) => levels.indexOf(b) - levels.indexOf(a))[0]
}
