import type { CalendarDate } from '@sotekit/core'
import { eventsBy } from '../attendance/attendance.js'
import { commitmentsOf } from '../commitments/commitments.js'
import { coverageOf } from '../coverage/coverage.js'
import { matrixOf } from '../matrix/matrix.js'
import type { ParticipationOptions } from '../options.js'
import type { Data } from '../plugin-types.js'
import type { Status } from '../records/codes.js'

/**
 * What changed between two days.
 *
 * @example
 * ```ts
 * import type { Changes } from '@sotekit/participation'
 *
 * const count = (changes: Changes): number => changes.municipalities.length
 * typeof count // → 'function'
 * ```
 */
export interface Changes {
  /** The earlier day. */
  readonly from: CalendarDate
  /** The later day. */
  readonly to: CalendarDate
  /** Municipalities whose taking part in the programme changed. */
  readonly municipalities: readonly {
    readonly municipality: string
    readonly before: Status
    readonly after: Status
  }[]
  /** Cells of the matrix that changed. */
  readonly cells: readonly {
    readonly municipality: string
    readonly measure: string
    readonly before: Status
    readonly after: Status
  }[]
  /** Ids of events after the first day, up to the second. */
  readonly events: readonly string[]
  /** Number of commitments due and fulfilled as of the earlier day, and as of the later. */
  readonly fulfilled: { readonly before: number; readonly after: number }
}

export function changesOf(
  data: Data,
  options: ParticipationOptions,
  asked: { readonly programme: string; readonly from: CalendarDate; readonly to: CalendarDate },
): Changes {
  const { programme, from, to } = asked
  const before = new Map(
    coverageOf(data, options, { programme, at: from }).municipalities.map((row) => [
      row.municipality,
      row.status,
    ]),
  )
  const then = matrixOf(data, options, { programme, at: from })
  const now = matrixOf(data, options, { programme, at: to })
  return {
    from,
    to,
    municipalities: coverageOf(data, options, { programme, at: to }).municipalities.flatMap((row) => {
      const was = before.get(row.municipality) ?? 'unknown'
      return was === row.status ? [] : [{ municipality: row.municipality, before: was, after: row.status }]
    }),
    cells: now.municipalities.flatMap((municipality) =>
      now.measures.flatMap((measure) => {
        const was = then.cell(municipality, measure).status
        const is = now.cell(municipality, measure).status
        return was === is ? [] : [{ municipality, measure, before: was, after: is }]
      }),
    ),
    events: eventsBy(data.all('participation.event'), { at: to, programme })
      .filter(({ date }) => date !== undefined && date > from)
      .map(({ id }) => id),
    fulfilled: {
      before: commitmentsOf(data, { programme, at: from }).fulfilled.yes,
      after: commitmentsOf(data, { programme, at: to }).fulfilled.yes,
    },
  }
}
