import { html } from 'hono/html'
import { operations } from '../api/operations/index.js'
import { problems } from '../http/problem.js'
import { withheld } from '../shared/withheld.js'
import { numberText } from './page.js'
import { table } from './parts.js'

/**
 * The data itself: downloads, kinds, and the API.
 *
 * @param {import('./page.js').Page} page
 * @returns {import('./page.js').Content}
 */
export function dataPage(page) {
  const { dataset, snapshot, say, language } = page
  const there = operations.filter(({ plugin }) => plugin === undefined || dataset.plugins.includes(plugin))
  const report = (/** @type {string} */ format) => `/api/report?format=${format}&lang=${language}`
  return {
    title: say({ fi: 'Aineisto ja rajapinta', en: 'Data and API' }),
    lead: html`<p>${say({
      fi: 'Kaikki, mitä sivuilla näkyy, on haettavissa myös koneellisesti. Rajapinta vain lukee.',
      en: 'All that the pages show can be fetched by programs, too. The API only reads.',
    })}</p>`,
    body: html`<h2 id="report">${say({ fi: 'Koko raportti', en: 'The whole report' })}</h2>
<ul class="chips"><li><a href="${report('html')}">HTML</a></li><li><a href="${report('xlsx')}">Excel</a></li><li><a href="${report('csv')}">CSV</a></li><li><a href="${report('md')}">Markdown</a></li><li><a href="${report('json')}">JSON</a></li></ul>
<h2 id="api">${say({ fi: 'Rajapinta', en: 'API' })}</h2>
<p>${say({ fi: 'Kuvaus', en: 'Description' })}: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1). ${say(
      {
        fi: 'Vastaukset ovat JSONia; raha on senttejä, päivä VVVV-KK-PP, ja tuntematon on unknown.',
        en: 'Answers are JSON; money is cents, a day is YYYY-MM-DD, and what is not known is unknown.',
      },
    )}</p>
${table({
  caption: say({ fi: 'Rajapinnan osoitteet', en: 'Addresses of the API' }),
  columns: [
    say({ fi: 'Osoite', en: 'Address' }),
    say({ fi: 'Mitä antaa (englanniksi)', en: 'What it gives' }),
    say({ fi: 'Kyselyn arvot', en: 'Values of the query' }),
  ],
  rows: there.map(({ method, path, summary, parameters, example }) => {
    const query = parameters.filter((one) => one.in === 'query').map((one) => one.name)
    const address = html`<code class="address">${method.toUpperCase()} ${path}</code>`
    return [
      method === 'get' && !path.includes('{')
        ? html`<a href="${path}${example?.(dataset) ?? ''}">${address}</a>`
        : address,
      html`<span lang="en">${summary}</span>`,
      query.length === 0 ? '–' : html`<code>${query.join(', ')}</code>`,
    ]
  }),
  empty: '',
})}
<h2 id="kinds">${say({ fi: 'Tietuelajit', en: 'Kinds of records' })}</h2>
${table({
  caption: say({ fi: 'Tietuelajit ja niiden määrät', en: 'Kinds of records and their numbers' }),
  columns: [
    say({ fi: 'Laji', en: 'Kind' }),
    say({ fi: 'Suomeksi', en: 'In Finnish' }),
    { title: say({ fi: 'Tietueita', en: 'Records' }), end: true },
  ],
  rows: snapshot.description.kinds
    .filter(({ name }) => dataset.records(name).length > 0)
    .map(({ name, term }) => [
      withheld.has(name)
        ? html`<code>${name}</code> <small>${say({ fi: 'vain raportissa', en: 'in the report only' })}</small>`
        : html`<a href="/api/records/${name}"><code>${name}</code></a>`,
      term === undefined ? '–' : html`<span lang="fi">${term}</span>`,
      numberText(page, dataset.records(name).length),
    ]),
  empty: '',
})}
<h2 id="problems">${say({ fi: 'Virhevastaukset', en: 'Answers that tell a problem' })}</h2>
<p>${say({
      fi: 'Virhe on application/problem+json (RFC 9457). Sen diagnostics kertoo paikan, odotetun ja saadun samassa muodossa kuin aineiston havainnot.',
      en: 'A problem is application/problem+json (RFC 9457). Its diagnostics tell place, expected and received in the form of findings about data.',
    })}</p>
<dl class="facts-list">${Object.entries(problems).map(
      ([kind, [status, title]]) =>
        html`<div id="problem-${kind}"><dt><code>${kind}</code></dt><dd>${status}: ${say(title)}</dd></div>\n`,
    )}</dl>`,
  }
}
