import type { CatalogueEntry } from '../diagnostics/catalogue.js'
import type { Diagnostic, Fix, Messages, Place } from '../diagnostics/diagnostic.js'
import type { Finding, ProposedFix } from '../diagnostics/finding.js'
import { fillBoth, same, show } from '../diagnostics/format.js'
import type { RecordKey } from '../kinds/record.js'
import type { StructureFinding } from '../parse/issues.js'

/** Places by position in what was loaded, and positions by record. */
export interface Locator {
  readonly place: (index: number, pointer: string) => Place
  readonly indexOf: (key: RecordKey) => number | undefined
}

/** Makes a diagnostic from a finding of a rule or of linking. */
export function diagnose(
  code: string,
  entry: CatalogueEntry,
  finding: Finding,
  locator: Locator,
): Diagnostic {
  const pointer = finding.at ?? ''
  const record = { kind: finding.record.kind, id: finding.record.id }
  const index = locator.indexOf(record)
  return {
    code,
    severity: finding.severity ?? entry.severity,
    record,
    at: index === undefined ? { pointer } : narrowed(locator.place(index, pointer), finding),
    message: fillBoth(entry.message, finding.args ?? {}),
    ...(finding.expected !== undefined && { expected: asMessages(finding.expected) }),
    ...(finding.received !== undefined && { received: received(finding.received) }),
    related: (finding.related ?? []).map((other) => {
      const key = { kind: other.record.kind, id: other.record.id }
      const otherIndex = locator.indexOf(key)
      return {
        at:
          otherIndex === undefined ? { pointer: other.at ?? '' } : locator.place(otherIndex, other.at ?? ''),
        record: key,
        ...(other.message && { message: other.message }),
      }
    }),
    fixes: (finding.fixes ?? []).flatMap((fix) => {
      const target = fix.record ? locator.indexOf(fix.record) : index
      return target === undefined ? [] : [fixOf(fix, target, pointer, locator)]
    }),
    args: finding.args ?? {},
  }
}

/** Makes a diagnostic from a finding about the structure of the record at `index`. */
export function diagnoseStructure(
  finding: StructureFinding,
  entry: CatalogueEntry,
  index: number,
  key: RecordKey | undefined,
  locator: Locator,
): Diagnostic {
  return {
    code: finding.code,
    severity: entry.severity,
    ...(key && { record: key }),
    at: locator.place(index, finding.pointer),
    message: fillBoth(entry.message, finding.args),
    ...(finding.expected && { expected: finding.expected }),
    ...(finding.received !== undefined && { received: received(finding.received) }),
    related: [],
    fixes: finding.fixes.map((fix) => fixOf(fix, index, finding.pointer, locator)),
    args: finding.args,
  }
}

/**
 * The place of the part that is meant. It is narrowed only where the text stands in its file as it is, bare or
 * between quotation marks, so that its characters can be counted.
 */
function narrowed(place: Place, { part, received: text }: Finding): Place {
  const { line, column, endLine, endColumn } = place
  if (!part || typeof text !== 'string' || column === undefined || endColumn === undefined) return place
  const quotes = endColumn - column - text.length
  if (line !== endLine || (quotes !== 0 && quotes !== 2)) return place
  const first = column + quotes / 2
  return { ...place, column: first + part.start, endColumn: first + part.end }
}

function asMessages(text: Messages | string): Messages {
  return typeof text === 'string' ? same(text) : text
}

function received(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_RECEIVED) : show(value)
}

const LONGEST_RECEIVED = 500

function fixOf(fix: ProposedFix, index: number, pointer: string, locator: Locator): Fix {
  const action = fix.action ?? 'replace'
  const at = fix.at ?? pointer
  return {
    title: fix.title ?? titleOf(action, fix.value),
    action,
    index,
    pointer: at,
    ...(fix.value !== undefined && { value: fix.value }),
    at: locator.place(index, at),
    safe: fix.safe === true,
  }
}

function titleOf(action: Fix['action'], value: unknown): Messages {
  const shown = typeof value === 'string' ? value : show(value)
  if (action === 'remove') return { fi: 'poista', en: 'remove it' }
  if (action === 'rename') return { fi: `nimeä: ${shown}`, en: `rename to ${shown}` }
  return { fi: `korvaa: ${shown}`, en: `replace with ${shown}` }
}
