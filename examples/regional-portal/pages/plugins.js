import { html } from 'hono/html'
import { citationsIn, citedSources } from './cited.js'
import { blocksHtml } from './page.js'

/** @typedef {import('./page.js').Page} Page */

/**
 * The report of a plugin as a page, with the sources that it cites.
 *
 * @param {Page} page
 * @param {string} plugin
 * @param {{ title: import('@sotekit/core').Messages, lead: import('@sotekit/core').Messages }} words
 * @returns {import('./page.js').Content}
 */
function pluginPage(page, plugin, { title, lead }) {
  const { dataset, snapshot, say, language } = page
  const { blocks, diagnostics } = snapshot.kit.report(dataset, plugin, { language, audience: 'public' })
  const failed = diagnostics.map((one) => html`<div class="notice"><p>${say(one.message)}</p></div>`)
  const sources = blocks.some(({ block }) => block === 'sources')
    ? []
    : citedSources(dataset, citationsIn(blocks))
  return {
    title: say(title),
    lead: html`<p>${say(lead)}</p>`,
    body: html`${failed}${
      blocks.length === 0
        ? html`<p class="none">${say({ fi: 'Aineistossa ei ole tästä tietoja.', en: 'The data tells nothing of this.' })}</p>`
        : blocksHtml(page, [...(plugin === 'samiCriteria' ? withoutTitle(blocks) : blocks), ...sources], {
            contents: true,
            asOf: dayOf(page, plugin),
          })
    }`,
  }
}

/**
 * A report whose only part of the first level says what the page's heading says: its parts move up a level.
 *
 * @param {readonly import('@sotekit/core').Block[]} blocks
 * @returns {readonly import('@sotekit/core').Block[]}
 */
export function withoutTitle(blocks) {
  const parts = blocks.filter((block) => block.block === 'heading' && block.level === 1)
  const [first] = blocks
  if (parts.length !== 1 || first !== parts[0]) return blocks
  return blocks
    .slice(1)
    .map((block) =>
      block.block === 'heading' && block.level > 1 ? { ...block, level: block.level === 2 ? 1 : 2 } : block,
    )
}

/** The day that the view speaks of. @param {Page} page @param {string} plugin */
function dayOf({ dataset }, plugin) {
  if (plugin === 'participation') return dataset.participation.day()
  return plugin === 'samiCriteria' ? dataset.samiCriteria.day() : undefined
}

/** @param {Page} page */
export const participationPage = (page) =>
  pluginPage(page, 'participation', {
    title: { fi: 'Osallistuminen', en: 'Participation' },
    lead: {
      fi: 'Ketkä osallistuvat kehittämiseen, ketkä eivät ja mistä ei ole tietoa. Pienet henkilömäärät on peitetty.',
      en: 'Who takes part in the development, who does not, and of what nothing is known. Small numbers of people are hidden.',
    },
  })

/** @param {Page} page */
export const criteriaPage = (page) =>
  pluginPage(page, 'samiCriteria', {
    title: {
      fi: 'Saamenkieliset ja kulttuurinmukaiset palvelut',
      en: 'Sámi-language and culturally appropriate services',
    },
    lead: {
      fi: 'Oikeudet, kriteerit ja näyttö: mitä laki edellyttää, mitä on osoitettu ja missä kieli katkeaa.',
      en: 'Rights, criteria and evidence: what the law demands, what has been shown, and where a language is lost.',
    },
  })
