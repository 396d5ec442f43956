import { html } from 'hono/html'
import { problem } from '../http/problem.js'
import { clamped, dayOfMonth, firstDay, lastDay, lastMonth, monthOf, stablePeriods } from '../shared/days.js'
import { plainName } from '../shared/names.js'
import { citedSources } from './cited.js'
import { blocksHtml, dayAsked, dayText, name, numberText, words } from './page.js'
import { figures, form, input, table } from './parts.js'

/** @typedef {import('./page.js').Page} Page */

/** @type {Readonly<Record<string, import('@sotekit/core').Messages>>} */
const sectorTitles = {
  health: { fi: 'Terveydenhuolto', en: 'Health care' },
  social: { fi: 'Sosiaalihuolto', en: 'Social care' },
  rescue: { fi: 'Pelastustoimi', en: 'Rescue services' },
  support: { fi: 'Tukipalvelut', en: 'Support services' },
}
/** @type {Readonly<Record<string, import('@sotekit/core').Messages>>} */
const modes = {
  own: { fi: 'oma tuotanto', en: 'own production' },
  purchased: { fi: 'ostopalvelu', en: 'purchased' },
  voucher: { fi: 'palveluseteli', en: 'voucher' },
  agreement: { fi: 'viranomaisten sopimus', en: 'agreement between authorities' },
  unknown: { fi: 'tuotantotapa ei tiedossa', en: 'mode unknown' },
}

/**
 * A municipality on a day: who organises and who produces.
 *
 * @param {Page} page
 * @param {string} id
 * @returns {import('./page.js').Content}
 */
export function municipalityPage(page, id) {
  const { dataset, say, to, snapshot } = page
  const municipality = dataset.municipalities.get(id)
  if (municipality === undefined) throw problem('unknown-record', { received: id })
  const day = dayAsked(page, 'at', clamped(snapshot.today))
  const at = dataset.at(day)
  const rows = at.who({ municipality: id })
  const persons = at.population(id)
  const areas = dataset.areas.all.filter((area) => at.municipalitiesIn(area.id).some((one) => one.id === id))
  return {
    title: plainName(dataset, 'municipality', id, page.language),
    heading: name(page, 'municipality', id),
    parent: html`<a href="${to('')}">${say({ fi: 'Alue', en: 'Area' })}</a>`,
    lead: html`<p>${say({ fi: 'Kuka järjestää ja kuka tuottaa palvelut', en: 'Who organises and who produces services' })}</p>`,
    body: html`${slider(page, id, day)}
${figures([
  {
    label: say({ fi: 'Väestö', en: 'Population' }),
    value: persons ? numberText(page, persons.persons) : say({ fi: 'ei tietoa', en: 'unknown' }),
    ...(persons && { note: dayText(page, persons.date) }),
  },
  { label: say({ fi: 'Kuntanumero', en: 'Code' }), value: id },
  {
    label: say({ fi: 'Järjestäjiä', en: 'Organisers' }),
    value: new Set(rows.map((row) => row.organiser).filter((one) => one !== 'unknown')).size,
  },
])}
<p>${say({ fi: 'Alueet', en: 'Areas' })}: ${areas.map((area, i) => html`${i > 0 ? ', ' : ''}${name(page, 'area', area.id)}`)}</p>
${
  rows.length === 0
    ? html`<p class="none">${say({ fi: 'Mikään lähde ei kerro, kuka palvelut tänä päivänä järjestää.', en: 'No source tells who organises services on this day.' })}</p>`
    : Object.keys(sectorTitles).map((sector) =>
        sectorPart(
          page,
          sector,
          rows.filter((row) => row.sector === sector),
        ),
      )
}
${here(page, id)}
${blocksHtml(
  page,
  citedSources(
    dataset,
    rows.flatMap((row) => row.citations),
  ),
  { prefix: 'sources' },
)}`,
  }
}

/** Where the slider's form leads: the day of the month that it gives. @param {Page} page */
export function dayOfSlider({ asked }) {
  const month = asked('month')
  return /^\d{1,2}$/.test(month) && Number(month) <= lastMonth ? dayOfMonth(Number(month)) : undefined
}

/** @param {Page} page @param {string} id @param {string} day */
function slider(page, id, day) {
  const { dataset, say, to } = page
  const path = `/municipalities/${encodeURIComponent(id)}`
  const periods = stablePeriods(dataset, id)
  const here = periods.findIndex(({ from, to: end }) => from <= day && day <= end)
  const years = Array.from({ length: 7 }, (_, i) => Number(firstDay.slice(0, 4)) + i)
  const share = (/** @type {string} */ date) => `${((100 * monthOf(date)) / (lastMonth + 1)).toFixed(2)}%`
  return html`<section class="slider" aria-labelledby="slider-title">
<h2 id="slider-title">${say({ fi: 'Tilanne', en: 'As of' })} ${dayText(page, day)}</h2>
<form action="${to(path)}" method="get" class="range">
<label for="f-month">${say({ fi: 'Siirrä ajankohtaa (kuukausi kerrallaan)', en: 'Move in time (by month)' })}</label>
<input id="f-month" name="month" type="range" min="0" max="${lastMonth}" value="${monthOf(day)}">
<svg class="marks" width="100%" height="14" aria-hidden="true">${periods.map(
    ({ from }, i) =>
      html`<rect class="${i === here ? 'here' : i % 2 ? 'odd' : 'even'}" x="${share(from)}" y="2" width="${(
        (100 * ((monthOf(periods[i]?.to ?? from) - monthOf(from) || 0) + 1)) / (lastMonth + 1)
      ).toFixed(2)}%" height="10"/>`,
  )}</svg>
<div class="years" aria-hidden="true">${years.map((year) => html`<span>${year}</span>`)}</div>
<button type="submit">${say({ fi: 'Näytä tämä kuukausi', en: 'Show this month' })}</button>
</form>
${form(
  to(path),
  input({
    name: 'at',
    label: say({ fi: 'Tai tarkka päivä', en: 'Or an exact day' }),
    value: day,
    type: 'date',
    min: firstDay,
    max: lastDay,
  }),
  say({ fi: 'Näytä', en: 'Show' }),
)}
<p id="periods">${
    periods.length === 1
      ? say({
          fi: 'Aineiston mukaan mikään ei muutu 2020–2026.',
          en: 'By the data, nothing changes in 2020–2026.',
        })
      : say({ fi: 'Jaksot, joina kaikki pysyy samana:', en: 'Periods in which everything stays the same:' })
  }</p>
<ul class="chips" aria-labelledby="periods">${periods.map(({ from, to: end }, i) => {
    const text = `${dayText(page, from)} – ${dayText(page, end)}`
    return html`<li><a href="${to(path, { at: from })}"${i === here ? html` aria-current="true"` : ''}>${text}</a></li>`
  })}</ul>
</section>`
}

/** @param {Page} page @param {string} sector @param {readonly import('@sotekit/core').WhoRow[]} rows */
function sectorPart(page, sector, rows) {
  if (rows.length === 0) return ''
  const { dataset, say } = page
  const isGeneral = (/** @type {string} */ service) => dataset.services.get(service)?.general === true
  const order = [...rows].sort((a, b) => Number(isGeneral(b.service)) - Number(isGeneral(a.service)))
  const general = order.filter((row) => isGeneral(row.service))
  const shown = general.length > 0 ? general : order.slice(0, 3)
  const rest = order.filter((row) => !shown.includes(row))
  const title = say(sectorTitles[sector] ?? { fi: sector, en: sector })
  const tableOf = (/** @type {typeof rows} */ some, /** @type {string} */ caption) =>
    table({
      caption,
      columns: [
        say({ fi: 'Palvelu', en: 'Service' }),
        say({ fi: 'Järjestää', en: 'Organises' }),
        say({ fi: 'Tuottaa', en: 'Produces' }),
      ],
      rows: some.map((row) => [
        name(page, 'service', row.service),
        name(page, 'organisation', row.organiser),
        producers(page, row),
      ]),
      empty: '',
    })
  return html`<h2 id="sector-${sector}">${title}</h2>
${tableOf(shown, general.length > 0 ? say({ fi: `${title}: yleiset palvelut`, en: `${title}: general services` }) : title)}
${
  rest.length === 0
    ? ''
    : html`<details><summary>${say({ fi: `Kaikki muut palvelut (${rest.length})`, en: `All other services (${rest.length})` })}</summary>
${tableOf(rest, say({ fi: `${title}: muut palvelut`, en: `${title}: other services` }))}</details>`
}`
}

/** @param {Page} page @param {import('@sotekit/core').WhoRow} row */
function producers(page, { producers: all }) {
  const { say } = page
  return html`<ul class="plain">${all.map((one) => {
    if (one.organisation === 'unknown') return html`<li>${name(page, 'organisation', 'unknown')}</li>`
    const notes = [
      say(modes[one.mode] ?? { fi: one.mode, en: one.mode }),
      ...(one.coverage === 'part' ? [say({ fi: 'osa', en: 'part' })] : []),
    ]
    const under =
      one.subcontractorOf === undefined
        ? ''
        : html`, ${say({ fi: 'alihankkijana:', en: 'subcontractor of' })} ${name(page, 'organisation', one.subcontractorOf)}`
    const part = one.part === undefined ? '' : html`: ${words(page, one.part)}`
    return html`<li>${name(page, 'organisation', one.organisation)} <small>(${notes.join(', ')}${under}${part})</small></li>`
  })}</ul>`
}

/** What else the data knows of the municipality. @param {Page} page @param {string} id */
function here(page, id) {
  const { dataset, say, to } = page
  const measures = dataset.measures.all.filter((one) => one.municipalities?.includes(id))
  const points = dataset.servicePoints.all.filter((one) => one.municipality === id)
  return html`${
    measures.length === 0
      ? ''
      : html`<h2 id="measures">${say({ fi: 'Toimenpiteet, jotka nimeävät kunnan', en: 'Measures that name the municipality' })}</h2>
<ul>${measures.map((one) => html`<li><a href="${to(`/measures/${encodeURIComponent(one.id)}`)}">${words(page, one.title)}</a></li>`)}</ul>`
  }${
    points.length === 0
      ? ''
      : html`<h2 id="points">${say({ fi: 'Palvelupisteet', en: 'Service points' })}</h2>
<ul>${points.map((one) => html`<li>${words(page, one.name)}${one.organisation === undefined ? '' : html` <small>(${name(page, 'organisation', one.organisation)})</small>`}</li>`)}</ul>`
  }`
}
