import type { RecordKey } from '../kinds/record.js'
import type { Diagnostic, Fix, MessageLanguage, Place, Severity } from './diagnostic.js'

/** A diagnostic in one language: the form in which programs exchange it. */
export interface LocalizedDiagnostic {
  readonly code: string
  readonly severity: Severity
  readonly record?: RecordKey
  readonly at: Place
  readonly message: string
  readonly expected?: string
  readonly received?: string
  readonly related: readonly { readonly at: Place; readonly record?: RecordKey; readonly message?: string }[]
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
