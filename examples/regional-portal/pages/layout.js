import { textIn } from '@sotekit/core'
import { html, raw } from 'hono/html'
import { languages } from '../http/language.js'
import { dayText, numberText } from './page.js'

/**
 * @typedef {import('./page.js').Page} Page
 * @typedef {{ path: string, title: import('@sotekit/core').Messages, plugin?: string }} Section
 */

/** The portal's sections, in the order of the menu. Those of plugins that a dataset does not use are left out. @type {readonly Section[]} */
const sections = [
  { path: '', title: { fi: 'Alue', en: 'Area' } },
  { path: '/measures', title: { fi: 'Toimenpiteet', en: 'Measures' } },
  { path: '/chains', title: { fi: 'Palveluketjut', en: 'Service chains' } },
  { path: '/budget', title: { fi: 'Talous', en: 'Budget' }, plugin: 'budget' },
  { path: '/participation', title: { fi: 'Osallistuminen', en: 'Participation' }, plugin: 'participation' },
  {
    path: '/criteria',
    title: { fi: 'Saamenkieliset palvelut', en: 'Sámi-language services' },
    plugin: 'samiCriteria',
  },
  { path: '/findings', title: { fi: 'Havainnot', en: 'Findings' } },
  { path: '/data', title: { fi: 'Aineisto ja rajapinta', en: 'Data and API' } },
]

/** @param {Page} page */
export const siteTitle = ({ dataset, language, say }) =>
  textIn(dataset.settings.title ?? {}, language)?.text ?? say({ fi: 'Alueportaali', en: 'Regional portal' })

const languageNames = { fi: 'Suomeksi', en: 'In English' }

/**
 * A whole page: the frame that all pages share, around a page's content.
 *
 * @param {Page} page
 * @param {import('./page.js').Content} content
 */
export function layout(page, { title, heading = title, body, lead, parent }) {
  const { language, say, to, url } = page
  const rest = url.pathname.replace(/^\/(fi|en)(?=\/|$)/, '')
  const site = siteTitle(page)
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === site ? site : `${title} – ${site}`}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${languages.map((one) => html`<link rel="alternate" hreflang="${one}" href="/${one}${rest}${url.search}">\n`)}</head>
<body id="top">
<a class="skip" href="#content">${say({ fi: 'Siirry sisältöön', en: 'Skip to content' })}</a>
<header class="site">
<div class="bar"><a class="home" href="${to('')}">${site}</a>
<ul class="languages" aria-label="${say({ fi: 'Kieli', en: 'Language' })}">${languages.map(
    (one) =>
      html`<li>${
        one === language
          ? html`<span aria-current="true" lang="${one}">${languageNames[one]}</span>`
          : html`<a href="/${one}${rest}${url.search}" hreflang="${one}" lang="${one}">${languageNames[one]}</a>`
      }</li>`,
  )}</ul></div>
<nav class="menu" aria-label="${say({ fi: 'Sivuston osat', en: 'Sections' })}"><ul>${sections
    .filter(({ plugin }) => plugin === undefined || page.dataset.plugins.includes(plugin))
    .map(({ path, title: text }) => {
      const isHere = path === '' ? rest === '' || rest.startsWith('/municipalities') : rest.startsWith(path)
      return html`<li><a href="${to(path)}"${isHere ? html` aria-current="${rest === path ? 'page' : 'true'}"` : ''}>${say(text)}</a></li>`
    })}</ul></nav>
</header>
${notices(page)}<main id="content" tabindex="-1">
${parent === undefined ? '' : html`<p class="parent">${parent}</p>\n`}<h1>${heading}</h1>
${lead === undefined ? '' : html`<div class="lead">${lead}</div>\n`}${body}
</main>
${footer(page)}</body>
</html>
`
}

/** What a reader must know before trusting the page. @param {Page} page */
function notices(page) {
  const { snapshot, state, say, to } = page
  const link = html`<a href="${to('/findings')}">${say({ fi: 'Näytä havainnot', en: 'Show the findings' })}</a>`
  const notes = [
    state.rejected !== undefined &&
      html`${say({
        fi: `Aineistoa on muutettu, ja siinä on nyt virheitä (${state.rejected.counts.error}). Näet viimeisimmän virheettömän tilan.`,
        en: `The data has been changed and now has errors (${state.rejected.counts.error}). You see its last good state.`,
      })} ${link}`,
    state.rejected === undefined &&
      snapshot.counts.error > 0 &&
      html`${say({
        fi: `Aineistossa on virheitä (${snapshot.counts.error}); virheelliset tietueet puuttuvat sivuilta.`,
        en: `The data has errors (${snapshot.counts.error}); records with errors are not shown.`,
      })} ${link}`,
    snapshot.absent.length > 0 &&
      html`${say({ fi: 'Aineisto nimeää lisäosia, joita tämä portaali ei tunne:', en: 'The data names plugins that this portal does not know:' })} ${snapshot.absent.join(', ')}.`,
  ].filter((one) => one !== false)
  return notes.map((one) => html`<div class="notice" role="status"><p>${one}</p></div>\n`)
}

/** @param {Page} page */
function footer(page) {
  const { snapshot, say, footers } = page
  const remarks = [...footers].filter((one) => one !== '').map((one) => one.replace(/<\/?footer>/g, ''))
  return html`<footer>
${raw(remarks.join(''))}<p>${say({ fi: 'Aineisto luettu', en: 'Data read on' })} ${dayText(page, snapshot.readAt.slice(0, 10))} ·
${numberText(page, snapshot.files)} ${say({ fi: 'tiedostoa', en: 'files' })} ·
${say({ fi: 'versio', en: 'version' })} <code>${snapshot.version}</code></p>
</footer>
`
}
