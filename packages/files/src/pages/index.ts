import { folderPages } from './folder.js'
import type { FilesPage } from './page.js'
import { recordPages } from './records.js'
import { tablePages } from './tables.js'
import { textPages } from './text.js'
import { xlsxPages } from './xlsx.js'
import { yamlPages } from './yaml.js'

/**
 * Explanations of all codes of this package: what each means, why it matters, how it is mended, and examples.
 *
 * @example
 * ```ts
 * import { filesPages } from '@sotekit/files'
 *
 * const page = filesPages.find(({ code }) => code === 'files/yaml-merge-key')
 * page?.title.en // → 'A merge key'
 * ```
 */
export const filesPages: readonly FilesPage[] = [
  ...folderPages,
  ...recordPages,
  ...textPages,
  ...yamlPages,
  ...tablePages,
  ...xlsxPages,
].sort((a, b) => (a.code < b.code ? -1 : 1))
