import { html } from 'hono/html'
import { plainName } from '../shared/names.js'
import { siteTitle } from './layout.js'
import { blocksHtml, name, numberText } from './page.js'
import { figures, table } from './parts.js'

/**
 * The first page: the area on a map, its municipalities, and what else there is.
 *
 * @param {import('./page.js').Page} page
 * @returns {import('./page.js').Content}
 */
export function areaPage(page) {
  const { dataset, snapshot, say, to, language } = page
  const core = snapshot.kit.report(dataset, 'core', { language }).blocks
  const map = core.filter((block) => block.block === 'tile-map').slice(0, 1)
  const organisers = core[core.findIndex((block) => block.id === 'organisers') + 1]
  const area = dataset.areas.get(dataset.settings.area ?? '')
  const municipalities = [...dataset.municipalities].sort((a, b) => (a.id < b.id ? -1 : 1))
  const numbers = [
    {
      label: say({ fi: 'Kuntaa', en: 'Municipalities' }),
      value: dataset.municipalities.size,
      href: '#municipalities',
    },
    {
      label: say({ fi: 'Toimenpidettä', en: 'Measures' }),
      value: dataset.measures.size,
      href: to('/measures'),
    },
    {
      label: say({ fi: 'Palveluketjua', en: 'Service chains' }),
      value: dataset.serviceChains.size,
      href: to('/chains'),
    },
    {
      label: say({ fi: 'Havaintoa aineistosta', en: 'Findings about the data' }),
      value: snapshot.diagnostics.length,
      href: to('/findings'),
    },
  ]
  return {
    title: area === undefined ? siteTitle(page) : plainName(dataset, 'area', area.id, language),
    lead: html`<p>${say({
      fi: 'Kuka järjestää ja kuka tuottaa sosiaali- ja terveyspalvelut, mitä alueella kehitetään ja miten. Valitse kunta kartalta tai luettelosta.',
      en: 'Who organises and who produces health and social services, what the area develops and how. Choose a municipality on the map or in the list.',
    })}</p>`,
    body: html`<div class="beside">${blocksHtml(page, map, { prefix: 'map' })}
${figures(numbers.map((one) => ({ ...one, value: numberText(page, one.value) })))}</div>
<h2 id="municipalities">${say({ fi: 'Kunnat', en: 'Municipalities' })}</h2>
${table({
  compact: true,
  caption: say({ fi: 'Kunnat ja niiden väestö', en: 'Municipalities and their population' }),
  columns: [
    say({ fi: 'Kunta', en: 'Municipality' }),
    { title: say({ fi: 'Kuntanumero', en: 'Code' }), end: true },
    { title: say({ fi: 'Väestö', en: 'Population' }), end: true },
  ],
  rows: municipalities.map(({ id }) => {
    const known = dataset.at(snapshot.today).population(id)
    return [
      html`<a href="${to(`/municipalities/${encodeURIComponent(id)}`)}">${name(page, 'municipality', id)}</a>`,
      html`${id}`,
      known
        ? numberText(page, known.persons)
        : html`<em class="none">${say({ fi: 'ei tietoa', en: 'unknown' })}</em>`,
    ]
  }),
  empty: say({ fi: 'Aineistossa ei ole kuntia.', en: 'The data has no municipalities.' }),
})}
${
  organisers?.block === 'table'
    ? html`<h2 id="organisers">${say({ fi: 'Järjestäjät eri aikoina', en: 'Organisers over time' })}</h2>
${blocksHtml(page, [organisers], { prefix: 'organisers' })}`
    : ''
}`,
  }
}
