import { CORE_VERSION, type Diagnostic, type Place, type Severity } from '@sotekit/core'
import type { Words } from '../text/words.js'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Findings as SARIF 2.1.0, the form in which code hosts and editors exchange findings. */
export function sarif(diagnostics: readonly Diagnostic[], words: Words): object {
  const codes = [...new Set(diagnostics.map((one) => one.code))].sort()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'sotekit', version: CORE_VERSION, rules: codes.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((one) => ({
          ruleId: one.code,
          ruleIndex: codes.indexOf(one.code),
          level: LEVELS[one.severity],
          message: { text: messageOf(one, words) },
          locations: [location(one.at)],
          ...(one.related.length > 0 && {
            relatedLocations: one.related.map((related) => ({
              ...location(related.at),
              ...(related.message && { message: { text: related.message[words.language] } }),
            })),
          }),
        })),
      },
    ],
  }
}

function messageOf({ message, expected }: Diagnostic, words: Words): string {
  const { language } = words
  return expected ? `${message[language]} (${words.expected}: ${expected[language]})` : message[language]
}

function location(place: Place): object {
  const { file, line, column, endLine, endColumn, pointer, sheet, cell } = place
  const name = sheet === undefined ? pointer : `${sheet}!${cell ?? ''}`
  return {
    ...(file !== undefined && {
      physicalLocation: {
        artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
        ...(line !== undefined && {
          region: {
            startLine: line,
            ...(column !== undefined && { startColumn: column }),
            ...(endLine !== undefined && { endLine }),
            ...(endColumn !== undefined && { endColumn }),
          },
        }),
      },
    }),
    ...(name !== undefined && name !== '' && { logicalLocations: [{ fullyQualifiedName: name }] }),
  }
}
