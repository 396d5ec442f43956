// Links and anchors of the built site that lead nowhere within it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** @param {string} folder @returns {string[]} one line each: page → link */
export function brokenLinks(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )
  /** @type {Map<string, { ids: Set<string>, links: string[] }>} */
  const read = new Map()
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8')
    const all = (/** @type {RegExp} */ pattern) =>
      [...html.matchAll(pattern)].map((found) => plain(found[1] ?? ''))
    read.set(resolve(folder, page), {
      ids: new Set(all(/\sid="([^"]*)"/g)),
      links: [...new Set(all(/\s(?:href|src)="([^"]*)"/g))],
    })
  }
  return [...read].flatMap(([page, { links }]) =>
    links
      .filter((link) => !/^(?:[a-z]+:|\/\/)/i.test(link))
      .filter((link) => {
        const [path = '', anchor = ''] = link.split('#')
        const target =
          path === '' ? page : resolve(dirname(page), decodeURIComponent(path.replace(/\?.*$/, '')))
        if (anchor === '') return !existsSync(target)
        const found = read.get(target)
        if (found === undefined) return !existsSync(target)
        return !found.ids.has(anchor) && !found.ids.has(decodeURIComponent(anchor))
      })
      .map((link) => `${relative(folder, page)} → ${link}`),
  )
}

const plain = (/** @type {string} */ text) =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")
