import type { CalendarDate } from '../values/calendar-date.js'

/**
 * Where a fact was read (Finnish: lähdeviite).
 *
 * The locator is written in the unit that the cited source declares (`locatorUnit`): lines and pages as
 * numbers and ranges, `1095-1097, 1101`.
 */
export interface Citation {
  /** Id of the `source` record. */
  readonly source: string
  /** Place in the source, in the source's own unit, such as `1095-1097`. */
  readonly locator?: string | undefined
  /** Edition of a recurring source, such as the year of a survey. */
  readonly edition?: string | undefined
  /** The day on which somebody last compared the fact with the source. */
  readonly verifiedOn?: CalendarDate | undefined
  /** `false` where the reading is uncertain and must show as such; left out otherwise. */
  readonly verified?: boolean | undefined
  /** Free remark on the reading, such as a misprint in the source. */
  readonly note?: string | undefined
}

/** Whether a record stands on a source (`cited`) or is our own modelling (`modelled`). */
export type Basis = 'cited' | 'modelled'

/**
 * The envelope that every record has, of core's kinds and of plugins' kinds alike.
 *
 * A record is a plain JSON object. Its `id` is stable and unique within its kind.
 */
export interface RecordBase {
  /** Stable id, unique within its kind: 1 to 128 characters without white space, not starting with `_`. */
  readonly id: string
  /** Places that the record was read from. */
  readonly citations?: readonly Citation[] | undefined
  /** `cited` when it stands on the citations, `modelled` when we added it beyond any source. */
  readonly basis?: Basis | undefined
  /** Free remark for maintainers of the data. */
  readonly note?: string | undefined
  /** Extra fields that plugins add, by plugin name. */
  readonly ext?: Readonly<Record<string, unknown>> | undefined
}

/** Kind and id of a record. */
export interface RecordKey {
  /** Name of the kind: one of core's (`service`), or a plugin's with its prefix (`budget.line`). */
  readonly kind: string
  /** Id of the record, unique within its kind. */
  readonly id: string
}

/** A record of a kind that is known only at run time. */
export interface AnyRecord extends RecordBase {
  /** Name of the record's kind, such as `service` or `budget.line`. */
  readonly kind: string
  readonly [field: string]: unknown
}

/**
 * The id that stands for "no source tells": allowed where a reference may be unknown, such as the producer
 * of a service. Unknown is a value of its own and never the same as none.
 */
export const UNKNOWN = 'unknown'
