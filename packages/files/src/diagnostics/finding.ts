import type { Diagnostic, Fix, Messages, Place, RecordKey, Related, Severity } from '@sotekit/core'

/** A code of this package. */
export type FilesCode = `files/${string}`

/** What a finding of this package is made from. */
export interface FindingParts {
  readonly code: FilesCode
  readonly severity: Severity
  readonly at: Place
  readonly message: Messages
  readonly expected?: Messages | undefined
  readonly received?: string | undefined
  readonly record?: RecordKey | undefined
  readonly related?: readonly Related[] | undefined
  readonly fixes?: readonly Fix[] | undefined
  readonly args?: Readonly<Record<string, string | number>> | undefined
}

/** The record index of a fix that changes a file outside its records; its pointer is then within the file. */
export const WHOLE_FILE = -1

const LONGEST_EXCERPT = 200

/** A finding as a `Diagnostic`; texts from the file are cut, so that one long line cannot fill a screen. */
export function finding(parts: FindingParts): Diagnostic {
  const { code, severity, at, message, expected, received, record, related, fixes, args } = parts
  return {
    code,
    severity,
    ...(record && { record }),
    at,
    message,
    ...(expected && { expected }),
    ...(received !== undefined && { received: excerpt(received) }),
    related: related ?? [],
    fixes: fixes ?? [],
    args: args ?? {},
  }
}

/** A piece of text that is short enough to show. */
export function excerpt(text: string, longest: number = LONGEST_EXCERPT): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`
}

/** One text for both languages, such as a value or a key. */
export function same(text: string): Messages {
  return { fi: text, en: text }
}
