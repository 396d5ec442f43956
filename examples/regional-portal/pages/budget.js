import { formatEuros } from '@sotekit/core'
import { html } from 'hono/html'
import { figures as figureNames } from '../api/schemas.js'
import { citationsIn, citedSources } from './cited.js'
import { blocksHtml, name } from './page.js'
import { withoutTitle } from './plugins.js'

/**
 * @typedef {import('./page.js').Page} Page
 * @typedef {import('@sotekit/budget').TraceNode} TraceNode
 * @typedef {import('@sotekit/budget').Figure} Figure
 */

/** @type {Readonly<Record<string, import('@sotekit/core').Messages>>} */
const titles = {
  cost: { fi: 'Kokonaiskustannukset', en: 'Total costs' },
  ineligible: { fi: 'Ei avustukseen oikeuttavia', en: 'Not eligible' },
  revenue: { fi: 'Tulot', en: 'Revenue' },
  private: { fi: 'Yksityinen rahoitus', en: 'Private funding' },
  otherPublic: { fi: 'Muu julkinen rahoitus', en: 'Other public funding' },
  eligible: { fi: 'Avustukseen oikeuttavat kustannukset', en: 'Eligible costs' },
  own: { fi: 'Omarahoitusosuus', en: 'Own share' },
  grant: { fi: 'Valtionavustus', en: 'State grant' },
}
/** Figures that are told even where they are zero. */
const always = new Set(['cost', 'eligible', 'own', 'grant'])

/**
 * The budget: each figure opens into how it came about, then the plugin's own report.
 *
 * @param {Page} page
 * @returns {import('./page.js').Content}
 */
export function budgetPage(page) {
  const { dataset, snapshot, say, language } = page
  const { blocks } = snapshot.kit.report(dataset, 'budget', { language, audience: 'public' })
  const programmes = dataset.budget.summary()
  return {
    title: say({ fi: 'Talous', en: 'Budget' }),
    lead: html`<p>${say({
      fi: 'Avaa luku, niin näet, mistä se on laskettu: riviltä riville, sentilleen.',
      en: 'Open a figure to see what it was computed from: line by line, to the cent.',
    })}</p>`,
    body: html`<h2 id="figures">${say({ fi: 'Luvut ja mistä ne tulevat', en: 'Figures and where they come from' })}</h2>
${programmes.map(
  ({ programme, total }) => html`<h3>${name(page, 'programme', programme)}</h3>
<div class="explained">
${figureNames
  .filter((figure) => always.has(figure) || total[/** @type {Figure} */ (figure)].cents !== 0)
  .map((figure) => explained(page, programme, /** @type {Figure} */ (figure)))}</div>
`,
)}${programmes.length === 0 ? html`<p class="none">${say({ fi: 'Aineistossa ei ole kustannusarvioita.', en: 'The data has no cost plans.' })}</p>` : ''}
${blocksHtml(page, [...withoutTitle(blocks), ...citedSources(dataset, citationsIn(blocks))], { prefix: 'report', contents: true })}`,
  }
}

/** @param {Page} page @param {string} programme @param {Figure} figure */
function explained(page, programme, figure) {
  const { dataset, say } = page
  const { amount, trace } = dataset.budget.explain({ programme, figure })
  const title = say(titles[figure] ?? { fi: figure, en: figure })
  return html`<details class="figure-details"><summary><span>${title}</span> <strong>${amountText(page, amount)}</strong></summary>
<ul class="trace">${node(page, trace)}</ul></details>
`
}

/** @param {Page} page @param {import('@sotekit/budget').Amount} amount */
function amountText({ language, say }, { cents, atLeast }) {
  if (cents !== 'unknown') return formatEuros(cents, language)
  const unknown = say({ fi: 'ei tietoa', en: 'unknown' })
  return atLeast === undefined
    ? unknown
    : `${unknown} (${say({ fi: 'vähintään', en: 'at least' })} ${formatEuros(atLeast, language)})`
}

const operations = {
  input: undefined,
  sum: { fi: 'summa', en: 'sum' },
  difference: { fi: 'erotus', en: 'difference' },
  product: { fi: 'tulo', en: 'product' },
  quotient: { fi: 'osamäärä', en: 'quotient' },
  round: { fi: 'pyöristys', en: 'rounding' },
  portion: { fi: 'osuus', en: 'portion' },
  remainder: { fi: 'jäännös, kun osuus on vähennetty', en: 'what remains after the portion' },
  least: { fi: 'pienin', en: 'least' },
  greatest: { fi: 'suurin', en: 'greatest' },
}

/** A step of a computation; what it was made from opens below it. @param {Page} page @param {TraceNode} trace @returns {unknown} */
function node(page, trace) {
  const { say } = page
  const { label, op, of = [], provision, record } = trace
  const how = operations[op]
  const head = html`<span class="label">${say(label)}</span> <strong>${traceValue(page, trace)}</strong>${
    how === undefined
      ? ''
      : html` <small>${say(how)}${provision === undefined ? '' : ` · ${provision}`}</small>`
  }${record === undefined ? '' : html` <small><a href="/api/records/${record.kind}/${encodeURIComponent(record.id)}"><code>${record.id}</code></a></small>`}`
  if (of.length === 0) return html`<li>${head}</li>`
  return html`<li><details><summary>${head}</summary><ul class="trace">${of.map((one) => node(page, one))}</ul></details></li>`
}

/** @param {Page} page @param {TraceNode} trace */
function traceValue({ language, say }, { unit, value }) {
  if ('unknown' in value) return say({ fi: 'ei tietoa', en: 'unknown' })
  const [over = '0', under = '1'] = value.exact.split('/')
  if (unit === 'cents') {
    const cents = Number(over) / Number(under)
    return Number.isSafeInteger(cents) ? formatEuros(cents, language) : `${value.exact} snt`
  }
  const number = Number(over) / Number(under)
  const shown = unit === 'share' ? number * 100 : number
  const text = String(Math.round(shown * 10_000) / 10_000).replace('.', language === 'fi' ? ',' : '.')
  return unit === 'share' ? `${text} %` : text
}
