import { html } from 'hono/html'

/**
 * @typedef {import('./page.js').Page} Page
 * @typedef {import('@sotekit/core').Diagnostic} Diagnostic
 */

/** The gravest first. */
export const severities = /** @type {const} */ (['error', 'warning', 'info'])
export const severityWords = {
  error: { fi: 'Virhe', en: 'Error' },
  warning: { fi: 'Varoitus', en: 'Warning' },
  info: { fi: 'Huomio', en: 'Notice' },
}
const marks = {
  error: { symbol: '✕', tone: 'bad' },
  warning: { symbol: '▲', tone: 'part' },
  info: { symbol: 'ℹ', tone: 'neutral' },
}

/**
 * A finding as a thing to do: what, where, what would mend it, and why it matters.
 *
 * @param {Page} page
 * @param {ReturnType<typeof import('../shared/explanations.js').explanations>} explain
 * @param {Diagnostic} finding
 */
export function findingHtml(page, explain, finding) {
  const { say } = page
  const { severity, code, message, at, expected, received, record, related, fixes } = finding
  const { symbol, tone } = marks[severity]
  const explained = explain(code)
  /** @type {readonly (readonly [string, unknown])[]} */
  const facts = [
    [say({ fi: 'Paikka', en: 'Place' }), placeText(page, at, at.file)],
    ...(record === undefined ? [] : [told(say({ fi: 'Tietue', en: 'Record' }), recordText(record))]),
    ...(received === undefined
      ? []
      : [told(say({ fi: 'Luki', en: 'Received' }), html`<code>${received}</code>`)]),
    ...(expected === undefined ? [] : [told(say({ fi: 'Odotettiin', en: 'Expected' }), say(expected))]),
    ...related.map((one) =>
      told(
        say({ fi: 'Vertaa', en: 'Compare' }),
        html`${one.message === undefined ? '' : html`${say(one.message)}: `}${one.record === undefined ? '' : html`${recordText(one.record)} `}${placeText(page, one.at, at.file)}`,
      ),
    ),
    [say({ fi: 'Tunnus', en: 'Code' }), html`<code>${code}</code>`],
  ]
  return html`<li><p><strong class="tag ${tone}"><span aria-hidden="true">${symbol}</span> ${say(severityWords[severity])}</strong> ${say(message)}</p>
${fixes.length === 0 ? '' : html`<ul class="fixes">${fixes.map((fix) => fixHtml(page, fix))}</ul>\n`}<dl>${facts.map(
    ([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`,
  )}</dl>
${
  explained === undefined
    ? ''
    : html`<details class="why"><summary>${say({ fi: 'Miksi ja miten korjataan', en: 'Why, and how to mend it' })}</summary><p>${say(explained.why)}</p><p>${say(explained.fix)}</p></details>`
}</li>
`
}

/** @param {string} term @param {unknown} value @returns {readonly [string, unknown]} */
const told = (term, value) => [term, value]

/** @param {import('@sotekit/core').RecordKey} record */
const recordText = ({ kind, id }) => html`<code>${kind}/${id}</code>`

/** @param {Page} page @param {import('@sotekit/core').Fix} fix */
function fixHtml({ say }, { title, safe }) {
  const note = say({ fi: 'turvallinen: sotekit fix tekee sen', en: 'safe: sotekit fix makes it' })
  return html`<li><strong>${say({ fi: 'Korjaus', en: 'Fix' })}:</strong> ${say(title)}${safe ? html` <small>(${note})</small>` : ''}</li>`
}

/**
 * Where something stands; the file is left out where the reader knows it.
 *
 * @param {Page} page
 * @param {import('@sotekit/core').Place} place
 * @param {string} [known]
 */
function placeText({ say }, { file, line, column, sheet, cell, pointer }, known) {
  const where =
    cell !== undefined
      ? `${sheet ?? ''}!${cell}`
      : line !== undefined
        ? `${say({ fi: 'rivi', en: 'line' })} ${line}${column === undefined ? '' : `:${column}`}`
        : (pointer ?? '')
  const parts = [file === known ? undefined : file, where]
  return parts.filter((one) => one !== undefined && one !== '').join(', ') || '–'
}
