import type { Diagnostic, DiagnosticsBlock } from '@sotekit/core'
import { findingsSummary, groupFindings, particulars, severitySymbols } from '../text/findings.js'
import { word } from '../text/words.js'
import { type Context, marked, words } from './context.js'
import { html, type Markup } from './markup.js'
import { remarks } from './remarks.js'

/** Findings, grouped by severity and code, the gravest first. */
export function diagnosticsHtml(block: DiagnosticsBlock, context: Context): Markup {
  const { language } = context
  const title = context.anchor(`${block.id ?? 'findings'}-title`)
  const groups = groupFindings(block.diagnostics)
  return html`<div class="findings block" role="group" aria-labelledby="${title}"${
    block.id !== undefined && html` id="${context.anchor(block.id)}"`
  }>
<p class="caption" id="${title}">${words(block.title, context)}</p>
<p class="summary">${findingsSummary(block.diagnostics, language)}</p>
${groups.map(
  ({
    severity,
    code,
    findings,
  }) => html`<p class="code ${severity}"><span aria-hidden="true">${severitySymbols[severity]}</span> <strong>${word(severity, language)}</strong> <code>${code}</code></p>
<ol>
${findings.map((finding) => findingHtml(finding, context))}</ol>
`,
)}${remarks(block, context)}</div>\n`
}

function findingHtml(finding: Diagnostic, context: Context): Markup {
  const parts = particulars(finding, context.language)
  return html`<li><p>${words(finding.message, context)}</p>
${
  parts.length > 0 &&
  html`<dl>${parts.map(({ name, passage, literal }) => {
    const text = marked(passage, context)
    return html`<div><dt>${word(name, context.language)}</dt><dd>${literal ? html`<code>${text}</code>` : text}</dd></div>`
  })}</dl>`
}</li>\n`
}
