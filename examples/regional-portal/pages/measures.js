import { textIn } from '@sotekit/core'
import { html } from 'hono/html'
import { problem } from '../http/problem.js'
import { plainName } from '../shared/names.js'
import { citationsIn, citedSources } from './cited.js'
import { blocksHtml, name, numberText, words } from './page.js'
import { form, input, select, table } from './parts.js'

/** @typedef {import('./page.js').Page} Page */

const pageSize = 25

/**
 * All measures, with filters.
 *
 * @param {Page} page
 * @returns {import('./page.js').Content}
 */
export function measuresPage(page) {
  const { dataset, say, to, asked } = page
  const found = filtered(page)
  const last = Math.max(1, Math.ceil(found.length / pageSize))
  const number = Math.min(last, /^\d{1,5}$/.test(asked('page')) ? Math.max(1, Number(asked('page'))) : 1)
  const shown = found.slice((number - 1) * pageSize, number * pageSize)
  const start = (number - 1) * pageSize
  return {
    title: say({ fi: 'Toimenpiteet', en: 'Measures' }),
    lead: html`<p>${say({ fi: 'Mihin kehittämishankkeet ovat sitoutuneet', en: 'What the development programmes commit to' })}</p>`,
    body: html`${form(to('/measures'), filters(page), say({ fi: 'Rajaa', en: 'Filter' }))}
<p role="status">${numberText(page, found.length)} ${say({ fi: 'toimenpidettä', en: 'measures' })}${
      found.length === dataset.measures.size
        ? ''
        : html` (${say({ fi: 'kaikkiaan', en: 'of' })} ${numberText(page, dataset.measures.size)}). <a href="${to('/measures')}">${say({ fi: 'Poista rajaukset', en: 'Clear filters' })}</a>`
    }</p>
${table({
  caption: say({
    fi: shown.length === 0 ? 'Toimenpiteet' : `Toimenpiteet ${start + 1}–${start + shown.length}`,
    en: shown.length === 0 ? 'Measures' : `Measures ${start + 1}–${start + shown.length}`,
  }),
  columns: [
    say({ fi: 'Toimenpide', en: 'Measure' }),
    say({ fi: 'Osakokonaisuus', en: 'Sub-programme' }),
    say({ fi: 'Hyötytavoite', en: 'Benefit category' }),
    say({ fi: 'Haku', en: 'Call' }),
  ],
  rows: shown.map((measure) => {
    const programme = dataset.programmes.get(measure.programme)
    return [
      html`<a href="${to(`/measures/${encodeURIComponent(measure.id)}`)}">${words(page, measure.title, measure.id)}</a>`,
      measure.subProgrammes.map(
        (id, i) => html`${i > 0 ? ', ' : ''}${item(page, programme?.subProgrammes, id)}`,
      ),
      item(page, programme?.benefitCategories, measure.benefitCategory),
      item(page, programme?.calls, measure.call),
    ]
  }),
  empty: say({ fi: 'Mikään toimenpide ei vastaa rajausta.', en: 'No measure matches the filter.' }),
})}
${pager(page, number, last)}`,
  }
}

/** @param {Page} page */
function filtered({ dataset, asked }) {
  const q = asked('q').normalize('NFC').toLocaleLowerCase('fi')
  const [programme, call, sub, category, municipality] = [
    'programme',
    'call',
    'sub',
    'category',
    'municipality',
  ].map(asked)
  return dataset.measures.all.filter(
    (one) =>
      (q === '' ||
        [one.id, ...Object.values(one.title)].some((text) =>
          text.normalize('NFC').toLocaleLowerCase('fi').includes(q),
        )) &&
      (programme === '' || one.programme === programme) &&
      (call === '' || one.call === call) &&
      (sub === '' || one.subProgrammes.includes(sub ?? '')) &&
      (category === '' || one.benefitCategory === category) &&
      (municipality === '' || one.municipalities?.includes(municipality ?? '') === true),
  )
}

/** @param {Page} page */
function filters(page) {
  const { dataset, say, asked, language } = page
  const used = new Set(dataset.measures.all.map(({ programme }) => programme))
  const programmes = dataset.programmes.all.filter(({ id }) => used.has(id))
  /** @param {'calls' | 'subProgrammes' | 'benefitCategories'} field */
  const items = (field) =>
    programmes.flatMap((one) =>
      (one[field] ?? []).map(({ id, title }) => ({ value: id, text: textIn(title, language)?.text ?? id })),
    )
  const any = say({ fi: 'Kaikki', en: 'All' })
  const named = new Set(dataset.measures.all.flatMap(({ municipalities = [] }) => municipalities))
  return html`<div class="fields">
${input({ name: 'q', label: say({ fi: 'Hae sanalla', en: 'Search' }), value: asked('q'), type: 'search' })}
${programmes.length < 2 ? '' : select({ name: 'programme', label: say({ fi: 'Hanke', en: 'Programme' }), value: asked('programme'), any, options: programmes.map(({ id, title }) => ({ value: id, text: textIn(title, language)?.text ?? id })) })}
${select({ name: 'sub', label: say({ fi: 'Osakokonaisuus', en: 'Sub-programme' }), value: asked('sub'), any, options: items('subProgrammes') })}
${select({ name: 'category', label: say({ fi: 'Hyötytavoite', en: 'Benefit category' }), value: asked('category'), any, options: items('benefitCategories') })}
${select({ name: 'call', label: say({ fi: 'Haku', en: 'Call' }), value: asked('call'), any, options: items('calls') })}
${named.size === 0 ? '' : select({ name: 'municipality', label: say({ fi: 'Nimetty kunta', en: 'Municipality named' }), value: asked('municipality'), any, options: [...named].sort().map((id) => ({ value: id, text: plainName(dataset, 'municipality', id, language) })) })}
</div>`
}

/** @param {Page} page @param {number} number @param {number} last */
function pager({ say, to, url }, number, last) {
  if (last === 1) return ''
  const link = (/** @type {number} */ n, /** @type {unknown} */ text) => {
    const query = { ...Object.fromEntries(url.searchParams), page: String(n) }
    return html`<li><a href="${to('/measures', query)}"${n === number ? html` aria-current="page"` : ''}>${text}</a></li>`
  }
  return html`<nav class="pager" aria-label="${say({ fi: 'Tulossivut', en: 'Pages of results' })}"><ul class="chips">${Array.from(
    { length: last },
    (_, i) => link(i + 1, i + 1),
  )}</ul></nav>`
}

/**
 * An item inside a programme, by its title.
 *
 * @param {Page} page
 * @param {readonly { readonly id: string, readonly title: import('@sotekit/core').LocalizedText }[] | undefined} items
 * @param {string} id
 */
const item = (page, items, id) => words(page, items?.find((one) => one.id === id)?.title, id)

/**
 * One measure.
 *
 * @param {Page} page
 * @param {string} id
 * @returns {import('./page.js').Content}
 */
export function measurePage(page, id) {
  const { dataset, say, to } = page
  const measure = dataset.measures.get(id)
  if (measure === undefined) throw problem('unknown-record', { received: id })
  const programme = dataset.programmes.get(measure.programme)
  /** @param {string} kind @param {readonly string[] | undefined} ids @param {string} [path] */
  const list = (kind, ids, path) =>
    (ids ?? []).map((one) =>
      path === undefined
        ? name(page, kind, one)
        : html`<a href="${to(`${path}/${encodeURIComponent(one)}`)}">${name(page, kind, one)}</a>`,
    )
  const facts = [
    [say({ fi: 'Hanke', en: 'Programme' }), [name(page, 'programme', measure.programme)]],
    [say({ fi: 'Haku', en: 'Call' }), [item(page, programme?.calls, measure.call)]],
    [
      say({ fi: 'Osakokonaisuudet', en: 'Sub-programmes' }),
      measure.subProgrammes.map((one) => item(page, programme?.subProgrammes, one)),
    ],
    [
      say({ fi: 'Hyötytavoite', en: 'Benefit category' }),
      [item(page, programme?.benefitCategories, measure.benefitCategory)],
    ],
    [
      say({ fi: 'Tavoitteet', en: 'Goals' }),
      (measure.goals ?? []).map((one) => item(page, programme?.goals, one)),
    ],
    [
      say({ fi: 'Kunnat', en: 'Municipalities' }),
      list('municipality', measure.municipalities, '/municipalities'),
    ],
    [say({ fi: 'Palvelut', en: 'Services' }), list('service', measure.services)],
    [say({ fi: 'Menetelmät', en: 'Methods' }), list('method', measure.methods)],
    [say({ fi: 'Digipalvelut', en: 'Digital services' }), list('digital-service', measure.digitalServices)],
    [
      say({ fi: 'Vastuutaho', en: 'Responsible' }),
      measure.responsible === undefined ? [] : list('organisation', [measure.responsible]),
    ],
    [say({ fi: 'Mukana', en: 'Takes part' }), list('organisation', measure.organisations)],
    [say({ fi: 'Osat', en: 'Parts' }), (measure.parts ?? []).map((one) => words(page, one.title, one.id))],
    [
      say({ fi: 'Liittyy toimenpiteisiin', en: 'Related measures' }),
      list(
        'measure',
        measure.related?.map((one) => one.measure),
        '/measures',
      ),
    ],
    [
      say({ fi: 'Palveluketjut', en: 'Service chains' }),
      list(
        'service-chain',
        dataset.serviceChains.all.filter((one) => one.measures?.includes(id)).map((one) => one.id),
        '/chains',
      ),
    ],
  ]
  return {
    title: plainName(dataset, 'measure', id, page.language),
    heading: words(page, measure.title, id),
    parent: html`<a href="${to('/measures')}">${say({ fi: 'Toimenpiteet', en: 'Measures' })}</a>`,
    body: html`<dl class="facts-list">${facts
      .filter(([, values]) => (values?.length ?? 0) > 0)
      .map(
        ([term, values]) =>
          html`<div><dt>${term}</dt>${[...(values ?? [])].map((value) => html`<dd>${value}</dd>`)}</div>\n`,
      )}</dl>
${blocksHtml(
  page,
  [
    {
      block: 'text',
      ...(measure.note !== undefined && { text: measure.note }),
      citations: measure.citations ?? [],
    },
    ...citedSources(dataset, citationsIn(measure)),
  ],
  { prefix: 'about' },
)}`,
  }
}
