import { chainInPlace, chainMatrixBlock, chainTime, checkChain, citeStatute } from '@sotekit/core'
import { html } from 'hono/html'
import { problem } from '../http/problem.js'
import { namesIn, plainName } from '../shared/names.js'
import { citationsIn, citedSources } from './cited.js'
import { blocksHtml, dayAsked, dayText, name, numberText, words } from './page.js'
import { figures, form, input, select, table } from './parts.js'

/**
 * @typedef {import('./page.js').Page} Page
 * @typedef {import('@sotekit/core').ServiceChain} ServiceChain
 */

/**
 * All service chains.
 *
 * @param {Page} page
 * @returns {import('./page.js').Content}
 */
export function chainsPage(page) {
  const { dataset, say, to } = page
  return {
    title: say({ fi: 'Palveluketjut', en: 'Service chains' }),
    lead: html`<p>${say({
      fi: 'Sovitut kulut organisaatioiden yli: vaiheet, ajat ja se, mitä niistä ei tiedetä',
      en: 'Agreed courses across organisations: steps, times, and what is not known of them',
    })}</p>`,
    body: table({
      caption: say({ fi: 'Palveluketjut ja niiden valmius', en: 'Service chains and how complete they are' }),
      columns: [
        say({ fi: 'Ketju', en: 'Chain' }),
        { title: say({ fi: 'Vaiheita', en: 'Steps' }), end: true },
        say({ fi: 'Kulku', en: 'Course' }),
      ],
      rows: dataset.serviceChains.all.map((chain) => [
        html`<a href="${to(`/chains/${encodeURIComponent(chain.id)}`)}">${words(page, chain.title, chain.id)}</a>`,
        numberText(page, chain.steps.length),
        verdict(page, chain),
      ]),
      empty: say({ fi: 'Aineistossa ei ole palveluketjuja.', en: 'The data has no service chains.' }),
    }),
  }
}

/** Whether a chain is sound, in words with a sign. @param {Page} page @param {ServiceChain} chain */
function verdict({ say }, chain) {
  const { complete, decided, sound } = checkChain(chain)
  if (!complete)
    return html`<span class="tag">– ${say({ fi: 'vain vaiheiden nimet', en: 'names of steps only' })}</span>`
  if (!decided) return html`<span class="tag part">? ${say({ fi: 'ei ratkaistu', en: 'not decided' })}</span>`
  return sound
    ? html`<span class="tag good">✓ ${say({ fi: 'eheä', en: 'sound' })}</span>`
    : html`<span class="tag bad">✕ ${say({ fi: 'ei eheä', en: 'not sound' })}</span>`
}

/**
 * A chain: its picture, time, gaps, and who carries it where.
 *
 * @param {Page} page
 * @param {string} id
 * @returns {import('./page.js').Content}
 */
export function chainPage(page, id) {
  const { dataset, say, to, snapshot } = page
  const chain = dataset.serviceChains.get(id)
  if (chain === undefined) throw problem('unknown-record', { received: id })
  const start = dayAsked(page, 'start', snapshot.today)
  const path = `/chains/${encodeURIComponent(id)}`
  const hasCourse = (chain.transitions ?? []).length > 0
  const names = namesIn(dataset, chain)
  const findings = snapshot.diagnostics.filter(
    ({ record }) => record?.kind === 'service-chain' && record.id === id,
  )
  return {
    title: plainName(dataset, 'service-chain', id, page.language),
    heading: words(page, chain.title, id),
    parent: html`<a href="${to('/chains')}">${say({ fi: 'Palveluketjut', en: 'Service chains' })}</a>`,
    lead: html`<p>${verdict(page, chain)}</p>`,

    body: html`${jumps(page, hasCourse)}${blocksHtml(page, [{ block: 'chain', title: say({ fi: 'Ketjun kulku', en: 'Course of the chain' }), chain, names }], { prefix: 'picture', asOf: start })}
${hasCourse ? downloads(page, id) : ''}
${hasCourse ? timePart(page, chain, start, path) : ''}
${placePart(page, chain, start, path)}
<div id="gaps">${blocksHtml(
      page,
      [
        ...(findings.length > 0
          ? /** @type {const} */ ([
              { block: 'heading', level: 1, text: { fi: 'Puutteet ja havainnot', en: 'Gaps and findings' } },
              {
                block: 'diagnostics',
                title: { fi: 'Havainnot ketjusta', en: 'Findings about the chain' },
                diagnostics: findings,
              },
            ])
          : []),
        ...citedSources(dataset, citationsIn(chain)),
      ],
      { prefix: 'gaps' },
    )}</div>`,
  }
}

/** Links to the parts of the page: the picture is long. @param {Page} page @param {boolean} hasCourse */
function jumps({ say }, hasCourse) {
  return html`<ul class="chips">${hasCourse ? html`<li><a href="#time">${say({ fi: 'Aika', en: 'Time' })}</a></li>` : ''}<li><a href="#place">${say({ fi: 'Kuka vastaa', en: 'Who carries it' })}</a></li><li><a href="#gaps">${say({ fi: 'Puutteet ja lähteet', en: 'Gaps and sources' })}</a></li></ul>
`
}

/** @param {Page} page @param {string} id */
function downloads({ say, language }, id) {
  const address = (/** @type {string} */ format) =>
    `/api/chains/${encodeURIComponent(id)}/picture?format=${format}&lang=${language}`
  return html`<p class="downloads">${say({ fi: 'Lataa', en: 'Download' })}: <a href="${address('svg')}">SVG</a> · <a href="${address('bpmn')}">BPMN 2.0</a> · <a href="${address('mermaid')}">Mermaid</a></p>`
}

const units = {
  hour: { fi: 'tuntia', en: 'hours' },
  day: { fi: 'päivää', en: 'days' },
  'working-day': { fi: 'arkipäivää', en: 'working days' },
  week: { fi: 'viikkoa', en: 'weeks' },
  month: { fi: 'kuukautta', en: 'months' },
  year: { fi: 'vuotta', en: 'years' },
}

/** @param {Page} page @param {ServiceChain} chain @param {string} start @param {string} path */
function timePart(page, chain, start, path) {
  const { say, to, asked } = page
  const time = chainTime(chain, { start })
  const step = (/** @type {string} */ id) => words(page, chain.steps.find((one) => one.id === id)?.title, id)
  /** @param {import('@sotekit/core').ChainMoment} moment */
  const shown = (moment) =>
    moment.kind === 'date'
      ? {
          value: dayText(page, moment.date),
          note: say({ fi: `${moment.days} päivää`, en: `${moment.days} days` }),
        }
      : {
          value:
            moment.kind === 'unbounded'
              ? say({ fi: 'ei ylärajaa', en: 'no upper limit' })
              : say({ fi: 'ei tietoa', en: 'unknown' }),
          note: undefined,
        }
  const gaps = [time.best, time.worst].flatMap((moment) => (moment.kind === 'date' ? [] : moment.gaps))
  return html`<h2 id="time">${say({ fi: 'Aika', en: 'Time' })}</h2>
${form(
  `${to(path)}#time`,
  html`${input({ name: 'start', label: say({ fi: 'Ketju alkaa', en: 'The chain begins' }), value: start, type: 'date' })}${
    asked('municipality') === ''
      ? ''
      : html`<input type="hidden" name="municipality" value="${asked('municipality')}">`
  }`,
  say({ fi: 'Laske', en: 'Compute' }),
)}
${figures([
  { label: say({ fi: 'Aikaisintaan valmis', en: 'Done at the earliest' }), ...shown(time.best) },
  {
    label: say({ fi: 'Viimeistään, jos määräajat pitävät', en: 'At the latest, if deadlines are kept' }),
    ...shown(time.worst),
  },
  { label: say({ fi: 'Määräaikoja', en: 'Deadlines' }), value: time.deadlines.length },
])}
${
  gaps.length === 0
    ? ''
    : html`<p>${say({ fi: 'Vaiheet, joiden aikaa mikään lähde ei rajaa:', en: 'Steps whose time no source limits:' })}</p><ul>${gaps.map((gap) => html`<li>${step(gap.step)}: ${say(gap.message)}</li>`)}</ul>`
}
${table({
  caption: say({ fi: 'Määräajat nopeimmassa kulussa', en: 'Deadlines on the fastest course' }),
  columns: [
    say({ fi: 'Vaihe', en: 'Step' }),
    say({ fi: 'Lasketaan vaiheesta', en: 'Counted from' }),
    say({ fi: 'Enimmäisaika', en: 'Limit' }),
    say({ fi: 'Peruste', en: 'Basis' }),
    { title: say({ fi: 'Viimeistään', en: 'Due' }), end: true },
  ],
  rows: time.deadlines.map((one) => {
    const statute = one.limit?.parameter?.statute
    return [
      step(one.step),
      step(one.from),
      one.limit === undefined
        ? html`<em class="none">${one.gap ? say(one.gap.message) : say({ fi: 'ei tietoa', en: 'unknown' })}</em>`
        : html`${one.limit.amount} ${say(units[one.limit.unit])}`,
      statute
        ? citeStatute(statute)
        : one.limit?.type === 'agreed'
          ? say({ fi: 'sovittu', en: 'agreed' })
          : say({ fi: 'laki', en: 'law' }),
      one.due === undefined
        ? html`<em class="none">${say({ fi: 'ei tietoa', en: 'unknown' })}</em>`
        : dayText(page, one.due),
    ]
  }),
  empty: say({ fi: 'Ketjussa ei ole määräaikoja.', en: 'The chain has no deadlines.' }),
})}`
}

const carried = {
  known: { fi: 'tiedossa', en: 'known' },
  'partly-known': { fi: 'osin tiedossa', en: 'partly known' },
  unknown: { fi: 'mikään lähde ei kerro', en: 'no source tells' },
  'without-producer': { fi: 'ei tuottajaa', en: 'no producer' },
  'by-role': { fi: 'vain rooli kerrottu', en: 'only a role is told' },
  'not-told': { fi: 'ketju ei kerro', en: 'the chain does not tell' },
  'not-needed': { fi: '–', en: '–' },
}

/** @param {Page} page @param {ServiceChain} chain @param {string} day @param {string} path */
function placePart(page, chain, day, path) {
  const { dataset, say, to, asked, language } = page
  const at = dataset.at(day)
  const municipality = asked('municipality')
  const options = [...dataset.municipalities]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id }) => ({ value: id, text: plainName(dataset, 'municipality', id, language) }))
  if (options.length === 0) return ''
  if (municipality !== '' && !dataset.municipalities.has(municipality))
    throw problem('unknown-record', { received: municipality })
  return html`<h2 id="place">${say({ fi: 'Kuka vastaa vaiheista', en: 'Who carries the steps' })}, ${dayText(page, day)}</h2>
${form(
  `${to(path)}#place`,
  html`${select({ name: 'municipality', label: say({ fi: 'Kunta', en: 'Municipality' }), value: municipality, any: say({ fi: 'Kaikki kunnat', en: 'All municipalities' }), options })}<input type="hidden" name="start" value="${day}">`,
  say({ fi: 'Näytä', en: 'Show' }),
)}
${municipality === '' ? blocksHtml(page, [{ ...chainMatrixBlock(at, chain), title: say({ fi: 'Vaiheet kunnittain', en: 'Steps by municipality' }) }], { prefix: 'matrix' }) : stepsIn(page, chain, chainInPlace(at, chain, { municipality }))}`
}

/** @param {Page} page @param {ServiceChain} chain @param {import('@sotekit/core').ChainPlace} place */
function stepsIn(page, chain, place) {
  const { say } = page
  const steps = place.steps.filter((one) => one.carried !== 'not-needed')
  const crossings = place.passings.filter((one) => one.organisation === 'crosses').length
  return html`${table({
    caption: html`${name(page, 'municipality', place.municipality)}: ${say({ fi: 'vaiheet ja niiden tekijät', en: 'steps and who carries them' })}`,
    columns: [
      say({ fi: 'Vaihe', en: 'Step' }),
      say({ fi: 'Tekijä', en: 'Carried by' }),
      say({ fi: 'Tieto', en: 'Known' }),
    ],
    rows: steps.map((one) => [
      words(page, chain.steps.find((step) => step.id === one.step)?.title, one.step),
      one.organisations.length === 0
        ? '–'
        : one.organisations.map((id, i) => html`${i > 0 ? ', ' : ''}${name(page, 'organisation', id)}`),
      say(carried[one.carried]),
    ]),
    empty: '',
  })}
<p>${say({ fi: 'Siirtymiä organisaatiosta toiseen', en: 'Hand-overs between organisations' })}: ${crossings}</p>`
}
