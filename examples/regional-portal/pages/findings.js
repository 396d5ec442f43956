import { html } from 'hono/html'
import { explanations } from '../shared/explanations.js'
import { findingHtml, severities, severityWords } from './finding.js'
import { numberText } from './page.js'
import { form, select } from './parts.js'

/**
 * @typedef {import('./page.js').Page} Page
 * @typedef {import('@sotekit/core').Diagnostic} Diagnostic
 * @typedef {ReturnType<typeof explanations>} Explain
 */

const openAtFirst = 25

/**
 * Findings as a to-do list: file by file, the gravest first, each with its place and what would mend it.
 *
 * @param {Page} page
 * @returns {import('./page.js').Content}
 */
export function findingsPage(page) {
  const { state, say, to, asked } = page
  // What is to be done is told by the newest state, also where the last good one is shown elsewhere.
  const { diagnostics, counts, complete, description } = state.rejected ?? state.served
  const explain = explanations(description)
  const [severity, file, code] = ['severity', 'file', 'code'].map(asked)
  const found = diagnostics.filter(
    (one) =>
      (severity === '' || one.severity === severity) &&
      (file === '' || (one.at.file ?? '') === file) &&
      (code === '' || one.code === code),
  )
  /** @type {Map<string, Diagnostic[]>} */
  const byFile = new Map()
  for (const one of found) byFile.set(one.at.file ?? '', [...(byFile.get(one.at.file ?? '') ?? []), one])
  const weight = (/** @type {readonly Diagnostic[]} */ all) =>
    Math.min(...all.map((one) => severities.indexOf(one.severity)))
  const files = [...byFile].sort(([a, x], [b, y]) => weight(x) - weight(y) || (a < b ? -1 : 1))
  const distinct = (/** @type {readonly (string | undefined)[]} */ values) =>
    [...new Set(values.filter((one) => one !== undefined))].sort().map((value) => ({ value, text: value }))
  return {
    title: say({
      fi: 'Havainnot: mitä aineistossa on tehtävä',
      en: 'Findings: what there is to do in the data',
    }),
    lead: html`<p>${severities.map((one, i) => html`${i > 0 ? ' · ' : ''}<a href="${to('/findings', { severity: one })}">${severityText(page, one, counts[one])}</a>`)}</p>`,
    body: html`${
      complete
        ? ''
        : html`<div class="notice"><p>${say({
            fi: 'Osaa aineistosta ei voitu lukea tai tarkistaa.',
            en: 'A part of the data could not be read or checked.',
          })}</p></div>`
    }${form(
      to('/findings'),
      html`<div class="fields">${select({
        name: 'severity',
        label: say({ fi: 'Vakavuus', en: 'Severity' }),
        value: severity ?? '',
        any: say({ fi: 'Kaikki', en: 'All' }),
        options: severities.map((value) => ({ value, text: say(severityWords[value]) })),
      })}${select({ name: 'file', label: say({ fi: 'Tiedosto', en: 'File' }), value: file ?? '', any: say({ fi: 'Kaikki', en: 'All' }), options: distinct(diagnostics.map((one) => one.at.file)) })}${select(
        {
          name: 'code',
          label: say({ fi: 'Tunnus', en: 'Code' }),
          value: code ?? '',
          any: say({ fi: 'Kaikki', en: 'All' }),
          options: distinct(diagnostics.map((one) => one.code)),
        },
      )}</div>`,
      say({ fi: 'Rajaa', en: 'Filter' }),
    )}
<p role="status">${numberText(page, found.length)} ${say({ fi: 'havaintoa', en: 'findings' })}, ${numberText(page, files.length)} ${say({ fi: 'tiedostoa', en: 'files' })}</p>
${found.length === 0 ? html`<p class="none">${say({ fi: 'Ei tehtävää.', en: 'Nothing to do.' })}</p>` : ''}
${files.map(([path, all], i) => fileHtml(page, explain, path, all, i === 0 || found.length <= openAtFirst || weight(all) < 2))}`,
  }
}

/** @param {Page} page @param {'error' | 'warning' | 'info'} severity @param {number} count */
function severityText(page, severity, count) {
  const text = {
    error: { fi: count === 1 ? 'virhe' : 'virhettä', en: count === 1 ? 'error' : 'errors' },
    warning: { fi: count === 1 ? 'varoitus' : 'varoitusta', en: count === 1 ? 'warning' : 'warnings' },
    info: { fi: count === 1 ? 'huomio' : 'huomiota', en: count === 1 ? 'notice' : 'notices' },
  }
  return `${numberText(page, count)} ${page.say(text[severity])}`
}

/** @param {Page} page @param {Explain} explain @param {string} path @param {readonly Diagnostic[]} all @param {boolean} open */
function fileHtml(page, explain, path, all, open) {
  const { say } = page
  const counted = severities.flatMap((one) => {
    const count = all.filter(({ severity }) => severity === one).length
    return count === 0 ? [] : [severityText(page, one, count)]
  })
  const sorted = [...all].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  return html`<details class="file"${open ? html` open` : ''}><summary><h2>${path === '' ? say({ fi: 'Koko aineisto', en: 'The whole dataset' }) : path}</h2> <small>${counted.join(', ')}</small></summary>
<ol class="todo">
${sorted.map((one) => findingHtml(page, explain, one))}</ol></details>
`
}
