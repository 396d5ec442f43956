import type { Diagnostic, DiagnosticsBlock } from '@sotekit/core'
import { findingsSummary, groupFindings, particulars, severitySymbols } from '../text/findings.js'
import { numberText } from '../text/format.js'
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
${list(findings, context)}
`,
)}${remarks(block, context)}</div>\n`
}

const mostInSight = 10
const firstInSight = 5

/** All findings of one kind; many of them open with a click. */
function list(findings: readonly Diagnostic[], context: Context): Markup {
  const items = (some: readonly Diagnostic[]) => some.map((finding) => findingHtml(finding, context))
  if (findings.length <= mostInSight) return html`<ol>\n${items(findings)}</ol>`
  const rest = findings.slice(firstInSight)
  const more = `${numberText(rest.length, context.language)} ${word('more', context.language)}`
  return html`<ol>\n${items(findings.slice(0, firstInSight))}</ol>
<details class="twin"><summary>${more}</summary>
<ol start="${firstInSight + 1}">\n${items(rest)}</ol>
</details>`
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
