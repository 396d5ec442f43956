import type { Diagnostic, DiagnosticsBlock, TableBlock } from '@sotekit/core'
import type { ReportLanguage } from '../report.js'
import { groupFindings, placeText } from '../text/findings.js'
import { plain } from '../text/passage.js'
import { label, type Word } from '../text/words.js'

const columns: readonly Word[] = [
  'message',
  'severity',
  'code',
  'record',
  'place',
  'received',
  'expected',
  'fix',
]

export function diagnosticsTable(block: DiagnosticsBlock, language: ReportLanguage): TableBlock {
  const row = ({ code, severity, record, at, message, expected, received, fixes }: Diagnostic) => [
    { text: message },
    { text: label(severity) },
    code,
    record ? `${record.kind}/${record.id}` : null,
    placeText(at) || null,
    received ?? null,
    expected ? { text: expected } : null,
    fixes.length > 0 ? fixes.map(({ title }) => plain(title, language)).join('; ') : null,
  ]
  return {
    block: 'table',
    title: block.title,
    columns: columns.map((name) => ({ title: label(name) })),
    rows: groupFindings(block.diagnostics).flatMap(({ findings }) => findings.map(row)),
  }
}
