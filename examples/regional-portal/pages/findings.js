import { html } from 'hono/html'
import { numberText } from './page.js'
import { form, select } from './parts.js'

/**
 * @typedef {import('./page.js').Page} Page
 * @typedef {import('@sotekit/core').Diagnostic} Diagnostic
 */

const severities = /** @type {const} */ (['error', 'warning', 'info'])
const severityWords = {
  error: { fi: 'Virhe', en: 'Error' },
  warning: { fi: 'Varoitus', en: 'Warning' },
  info: { fi: 'Huomio', en: 'Notice' },
}
const symbols = { error: '✕', warning: '▲', info: 'ℹ' }
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
  const { diagnostics, counts, complete } = state.rejected ?? state.served
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
${files.map(([path, all], i) => fileHtml(page, path, all, i === 0 || found.length <= openAtFirst || weight(all) < 2))}`,
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

/** @param {Page} page @param {string} path @param {readonly Diagnostic[]} all @param {boolean} open */
function fileHtml(page, path, all, open) {
  const { say } = page
  const counted = severities.flatMap((one) => {
    const count = all.filter(({ severity }) => severity === one).length
    return count === 0 ? [] : [severityText(page, one, count)]
  })
  const sorted = [...all].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  return html`<details class="file"${open ? html` open` : ''}><summary><h2>${path === '' ? say({ fi: 'Koko aineisto', en: 'The whole dataset' }) : path}</h2> <small>${counted.join(', ')}</small></summary>
<ol class="todo">
${sorted.map((one) => findingHtml(page, one))}</ol></details>
`
}

/** @param {Page} page @param {Diagnostic} finding */
function findingHtml(page, { severity, code, message, at, expected, received, record, related, fixes }) {
  const { say } = page
  const facts = [
    [say({ fi: 'Paikka', en: 'Place' }), placeText(page, at)],
    ...(record === undefined
      ? []
      : [[say({ fi: 'Tietue', en: 'Record' }), html`<code>${record.kind}/${record.id}</code>`]]),
    ...(received === undefined
      ? []
      : [[say({ fi: 'Luki', en: 'Received' }), html`<code>${received}</code>`]]),
    ...(expected === undefined ? [] : [[say({ fi: 'Odotettiin', en: 'Expected' }), say(expected)]]),
    ...related.map((one) => [
      say({ fi: 'Vertaa', en: 'Compare' }),
      html`${one.message === undefined ? '' : html`${say(one.message)}: `}${one.record === undefined ? '' : html`<code>${one.record.kind}/${one.record.id}</code> `}${placeText(page, one.at)}`,
    ]),
    [say({ fi: 'Tunnus', en: 'Code' }), html`<code>${code}</code>`],
  ]
  return html`<li class="${severity}"><p><strong class="tag ${severity === 'error' ? 'bad' : severity === 'warning' ? 'part' : 'neutral'}"><span aria-hidden="true">${symbols[severity]}</span> ${say(severityWords[severity])}</strong> ${say(message)}</p>
${
  fixes.length === 0
    ? ''
    : html`<ul class="fixes">${fixes.map((fix) => html`<li><strong>${say({ fi: 'Korjaus', en: 'Fix' })}:</strong> ${say(fix.title)}${fix.safe ? html` <small>(${say({ fi: 'turvallinen: sotekit fix tekee sen', en: 'safe: sotekit fix makes it' })})</small>` : ''}</li>`)}</ul>`
}<dl>${facts.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl></li>
`
}

/** @param {Page} page @param {import('@sotekit/core').Place} place */
function placeText({ say }, { file, line, column, sheet, cell, pointer }) {
  const where =
    cell !== undefined
      ? `${sheet ?? ''}!${cell}`
      : line !== undefined
        ? `${say({ fi: 'rivi', en: 'line' })} ${line}${column === undefined ? '' : `:${column}`}`
        : (pointer ?? '')
  return [file, where].filter((one) => one !== undefined && one !== '').join(', ') || '–'
}
