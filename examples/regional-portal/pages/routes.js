import { languages } from '../http/language.js'
import { problem } from '../http/problem.js'
import { areaPage } from './area.js'
import { budgetPage } from './budget.js'
import { chainPage, chainsPage } from './chains.js'
import { dataPage } from './data.js'
import { findingsPage } from './findings.js'
import { layout } from './layout.js'
import { measurePage, measuresPage } from './measures.js'
import { dayOfSlider, municipalityPage } from './municipality.js'
import { pageFor } from './page.js'
import { criteriaPage, participationPage } from './plugins.js'

/**
 * @typedef {(page: import('./page.js').Page, id: string) => import('./page.js').Content} MakePage
 */

/** Pages by address; those of a plugin are there where the dataset uses it. @type {readonly { path: string, make: MakePage, plugin?: string }[]} */
const pages = [
  { path: '', make: areaPage },
  { path: '/municipalities/:id', make: municipalityPage },
  { path: '/measures', make: measuresPage },
  { path: '/measures/:id', make: measurePage },
  { path: '/chains', make: chainsPage },
  { path: '/chains/:id', make: chainPage },
  { path: '/budget', make: budgetPage, plugin: 'budget' },
  { path: '/participation', make: participationPage, plugin: 'participation' },
  { path: '/criteria', make: criteriaPage, plugin: 'samiCriteria' },
  { path: '/findings', make: findingsPage },
  { path: '/data', make: dataPage },
]

/**
 * Puts the pages on an app, in each language.
 *
 * @param {import('hono').Hono<any>} app
 * @param {import('../store/store.js').Store} store
 */
export function addPages(app, store) {
  app.get('/', (c) => {
    c.header('Vary', 'Accept-Language')
    return c.redirect(`/${c.get('language')}`, 302)
  })
  for (const language of languages) {
    for (const { path, make, plugin } of pages) {
      app.get(`/${language}${path}`, (c) => {
        const page = pageFor(c, store.current())
        if (plugin !== undefined && !page.dataset.plugins.includes(plugin))
          throw problem('plugin-absent', { received: plugin })
        const month = path === '/municipalities/:id' ? dayOfSlider(page) : undefined
        if (month !== undefined) return c.redirect(`${page.url.pathname}?at=${month}`, 303)
        return c.html(layout(page, make(page, c.req.param('id') ?? '')))
      })
    }
  }
}
