import { formatFinnishDate, isCalendarDate, textIn } from '@sotekit/core'
import { renderHtmlFragment } from '@sotekit/report'
import { html, raw } from 'hono/html'
import { problem } from '../http/problem.js'
import { nameIn } from '../shared/names.js'

/**
 * @typedef {import('hono/utils/html').HtmlEscapedString | Promise<import('hono/utils/html').HtmlEscapedString>} Markup
 * @typedef {import('@sotekit/core').Messages} Messages
 * @typedef {import('@sotekit/core').LocalizedText} LocalizedText
 *
 * @typedef {object} Page What every page is made with.
 * @property {import('../http/language.js').Language} language
 * @property {import('../store/snapshot.js').Snapshot} snapshot
 * @property {import('../store/store.js').State} state
 * @property {import('../store/snapshot.js').Dataset} dataset
 * @property {URL} url
 * @property {(name: string) => string} asked a value of the query; empty where there is none
 * @property {(words: Messages) => string} say words in the page's language
 * @property {(path: string, query?: Record<string, string>) => string} to address of another page in the same language
 * @property {Set<string>} footers remarks that blocks need at the foot of the page
 *
 * @typedef {object} Content What a page shows inside the frame that all share.
 * @property {string} title plain, for the window and the heading
 * @property {unknown} [heading] the heading, where it is more than the title
 * @property {unknown} body
 * @property {unknown} [lead] what stands below the title
 * @property {unknown} [parent] link to the page above
 * @property {number} [status]
 */

/**
 * @param {import('hono').Context} c
 * @param {import('../store/store.js').State} state
 * @returns {Page}
 */
export function pageFor(c, state) {
  const language = c.get('language')
  const url = new URL(c.req.url)
  return {
    language,
    state,
    snapshot: state.served,
    dataset: state.served.dataset,
    url,
    asked: (name) => url.searchParams.get(name) ?? '',
    say: (words) => words[language],
    to: (path, query = {}) => {
      const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()
      return `/${language}${path}${search === '' ? '' : `?${search}`}`
    },
    footers: new Set(),
  }
}

/**
 * Blocks of a report as part of a page; the tiles of maps lead to their municipalities.
 *
 * @param {Page} page
 * @param {readonly import('@sotekit/core').Block[]} blocks
 * @param {{ prefix?: string, contents?: boolean, asOf?: string | undefined }} [options]
 */
export function blocksHtml(page, blocks, { prefix, contents = false, asOf } = {}) {
  const fragment = renderHtmlFragment(
    { title: '', language: page.language, blocks, ...(asOf !== undefined && { asOf }) },
    {
      prefix,
      link: ({ kind, id }) =>
        kind === 'municipality' ? page.to(`/municipalities/${encodeURIComponent(id)}`) : undefined,
    },
  )
  page.footers.add(fragment.footer)
  return raw(`${contents ? fragment.contents : ''}${fragment.body}${fragment.patterns}`)
}

/**
 * A localized text; where it falls back to another language, that one is marked as in the blocks.
 *
 * @param {Page} page
 * @param {LocalizedText | undefined} text
 * @param {string} [otherwise] what stands where there is no text at all, such as an id
 */
export function words({ language, say }, text, otherwise = '') {
  const found = textIn(text ?? {}, language)
  if (found === undefined) return html`${otherwise}`
  if (found.language === language) return html`${found.text}`
  return html`<span lang="${found.language}">${found.text}</span> <small class="lang">${found.language}<span class="sr"> (${say({ fi: 'muulla kielellä', en: 'in another language' })})</span></small>`
}

/** A name of a place or body, which is the same in every language: not marked. @param {Page} page @param {string} kind @param {string} id */
export function name({ dataset, language, say }, kind, id) {
  if (id === 'unknown') return html`<em class="none">${say({ fi: 'ei tietoa', en: 'unknown' })}</em>`
  const found = textIn(nameIn(dataset, kind, id) ?? {}, language)
  if (found === undefined) return html`${id}`
  return found.language === language
    ? html`${found.text}`
    : html`<span lang="${found.language}">${found.text}</span>`
}

/** A day as one reads it. @param {Page} page @param {string | undefined} date */
export function dayText({ language }, date) {
  if (date === undefined || !isCalendarDate(date)) return date ?? ''
  return language === 'fi' ? formatFinnishDate(date) : englishDay(date)
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** @param {string} date */
const englishDay = (date) =>
  `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`

/** A number with the separators of the language. @param {Page} page @param {number} number */
export function numberText({ language }, number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, language === 'fi' ? '\u00a0' : ',')
}

/**
 * The day that a query asks for; one that does not exist is a problem.
 *
 * @param {Page} page
 * @param {string} parameter
 * @param {string} otherwise the day where none is asked for
 */
export function dayAsked({ asked }, parameter, otherwise) {
  const received = asked(parameter)
  /** @type {unknown} */
  const day = received
  if (received === '') return otherwise
  if (isCalendarDate(day)) return day
  const shown = received.slice(0, 40)
  throw problem('invalid-parameter', {
    pointer: `/query/${parameter}`,
    received,
    message: { fi: `Päivää ${shown} ei ole`, en: `There is no day ${shown}` },
    expected: { fi: 'päivä muodossa VVVV-KK-PP', en: 'a day as YYYY-MM-DD' },
  })
}
