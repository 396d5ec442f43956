import * as z from 'zod'
import { lazy } from '../shared/lazy.js'
import type { CalendarDate } from '../values/calendar-date.js'
import type { KindDefinition } from './definition.js'
import { exactly } from './exactly.js'
import { date, envelope, id, text } from './fields.js'
import type { RecordBase, RecordKey } from './record.js'
import type { Sector } from './service.js'

const STATEMENT_TYPES = [
  'text',
  'name',
  'date',
  'period',
  'number',
  'list',
  'organisation',
  'count',
  'numbering',
  'statute',
  'url',
  'acronym',
] as const

/**
 * How the printed value of a statement is read and compared: as plain text, a name of the subject, a date
 * or period in Finnish notation, a number, a list (items separated by `;`), organisations by name (separated
 * by `;`), a count of records, the numbering of a list, a statute's number, a web address, or an acronym.
 *
 * @useDeclaredType
 */
export type StatementType = (typeof STATEMENT_TYPES)[number]

/** What a printed count counts: records of a kind whose fields have these values. */
export interface RecordCount {
  /** Name of the kind whose records are counted, such as `measure`. */
  readonly kind: string
  /** Field and value; a field that holds a list matches when the list has the value. */
  readonly where?: Readonly<Record<string, string>> | undefined
}

/** What a printed count of organisers counts. */
export interface OrganiserCount {
  /** Id of the area in whose municipalities organisers are counted. */
  readonly area: string
  /** Sector whose general services count. */
  readonly sector: Sector
  /** The day as of which they are counted. */
  readonly at: CalendarDate
}

/**
 * What a source *says*, as printed (Finnish: lausuma lähteessä).
 *
 * A record holds the value that we stand behind; statements hold what each document says, misprints kept.
 * Rules compare the statements of one property of one subject with each other and with the record.
 */
export interface Statement extends RecordBase {
  /** The record that the source speaks of. */
  readonly subject: RecordKey
  /**
   * The property of the subject, as a path with `/`: `name`, `organiser`, `phases/preparation/period`. A
   * segment picks an item of a list by its id. A property that the record does not have is compared between
   * statements only.
   */
  readonly property: string
  /** How the printed value is read and compared. */
  readonly type: StatementType
  /** The value exactly as printed. */
  readonly value: string
  /** For `count`: the records that are counted. */
  readonly counts?: RecordCount | undefined
  /** For `count`: the organisers that are counted. */
  readonly countsOrganisers?: OrganiserCount | undefined
}

export const statementKind: KindDefinition<Statement> = {
  name: 'statement',
  term: 'lausuma lähteessä',
  collection: 'statements',
  refs: { 'countsOrganisers.area': 'area' },
  schema: lazy(() =>
    exactly<Statement>()(
      z.strictObject({
        ...envelope(),
        subject: z.strictObject({ kind: text(), id: id() }),
        property: text(),
        type: z.enum(STATEMENT_TYPES),
        value: z.string(),
        counts: z
          .strictObject({ kind: text(), where: z.record(z.string(), z.string()).optional() })
          .optional(),
        countsOrganisers: z
          .strictObject({ area: id(), sector: z.enum(['health', 'social', 'rescue', 'support']), at: date() })
          .optional(),
      }),
    ),
  ),
}
