import type { RecordKey } from '../kinds/record.js'
import type { Diagnostic, Fix, MessageLanguage, Place, Severity } from './diagnostic.js'

/** A diagnostic in one language: the form in which programs exchange it. */
export interface LocalizedDiagnostic {
  /** Stable code, the same in every language. */
  readonly code: string
  /** How bad it is. */
  readonly severity: Severity
  /** The record that it is about; left out where there is none. */
  readonly record?: RecordKey
  /** Where it stands. */
  readonly at: Place
  /** What is wrong. */
  readonly message: string
  /** What was expected instead. */
  readonly expected?: string
  /** What stands there, as JSON or as printed. */
  readonly received?: string
  /** Other places that it speaks of. */
  readonly related: readonly { readonly at: Place; readonly record?: RecordKey; readonly message?: string }[]
  /** Changes that would mend it. */
  readonly fixes: readonly (Omit<Fix, 'title'> & { readonly title: string })[]
}

/**
 * A diagnostic's texts in one language.
 *
 * @example
 * ```ts
 * import { localizeDiagnostic, sotekit } from '@sotekit/core'
 *
 * const { diagnostics } = sotekit().load([{ kind: 'service', id: 'care', name: { fi: 'Hoiva' }, sector: 'helth' }])
 * localizeDiagnostic(diagnostics[0]!, 'en').message // → "'helth' is not one of the values that sector can have"
 * ```
 */
export function localizeDiagnostic(diagnostic: Diagnostic, language: MessageLanguage): LocalizedDiagnostic {
  const { code, severity, record, at, message, expected, received, related, fixes } = diagnostic
  return {
    code,
    severity,
    ...(record && { record }),
    at,
    message: message[language],
    ...(expected && { expected: expected[language] }),
    ...(received !== undefined && { received }),
    related: related.map((other) => ({
      at: other.at,
      ...(other.record && { record: other.record }),
      ...(other.message && { message: other.message[language] }),
    })),
    fixes: fixes.map((fix) => ({ ...fix, title: fix.title[language] })),
  }
}
