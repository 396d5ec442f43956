import { corePages } from '@sotekit/core/pages'
import { filesPages } from '@sotekit/files'

/** @typedef {import('@sotekit/core').Messages} Messages */

/**
 * Why a code matters and how it is usually mended: core's, those of reading files, and those of the plugins loaded.
 *
 * @param {import('@sotekit/core').Description} description
 * @returns {(code: string) => { why: Messages, fix: Messages } | undefined}
 */
export function explanations({ codes }) {
  /** @type {Map<string, { why: Messages, fix: Messages }>} */
  const pages = new Map()
  for (const [code, page] of Object.entries(corePages)) pages.set(code, page)
  for (const page of filesPages) pages.set(page.code, page)
  for (const { code, page } of codes) if (page) pages.set(code, page)
  return (code) => pages.get(code)
}
