import type { Diagnostic, DiagnosticsBlock } from '@sotekit/core'
import type { ReportLanguage } from '../report.js'
import { findingsSummary, groupFindings, particulars, severitySymbols } from '../text/findings.js'
import { word } from '../text/words.js'
import { code, wrapped } from './escape.js'
import { marked, words } from './words.js'

/** Findings as lists, by severity and code. */
export function diagnosticsMarkdown(block: DiagnosticsBlock, language: ReportLanguage): string {
  const groups = groupFindings(block.diagnostics).map(({ severity, code: name, findings }) => {
    const head = `${severitySymbols[severity]} ${word(severity, language)} ${code(name)}`
    return [head, findings.map((finding) => findingMarkdown(finding, language)).join('\n')].join('\n\n')
  })
  return [
    `**${words(block.title, language)}**`,
    findingsSummary(block.diagnostics, language),
    ...groups,
  ].join('\n\n')
}

function findingMarkdown(finding: Diagnostic, language: ReportLanguage): string {
  const parts = particulars(finding, language).map(({ name, passage, literal }) => {
    const text = literal ? code(passage.text) : marked(passage)
    return wrapped(`${word(name, language)}: ${text}`, '    ', '  - ')
  })
  return [wrapped(words(finding.message, language), '  ', '- '), ...parts].join('\n')
}
