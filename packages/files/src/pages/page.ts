import type { Messages, Severity } from '@sotekit/core'

/**
 * The explanation of one code of this package.
 *
 * @example
 * ```ts
 * import { type FilesPage, filesPages } from '@sotekit/files'
 *
 * const page: FilesPage | undefined = filesPages.find(({ code }) => code === 'files/duplicate-key')
 * page?.title.fi // → 'Avain kahdesti'
 * ```
 */
export interface FilesPage {
  /** The code that it explains. */
  readonly code: `files/${string}`
  /** The severity that the finding usually has. */
  readonly severity: Severity
  /** A short name of what was found. */
  readonly title: Messages
  /** Why it matters. */
  readonly why: Messages
  /** How it is mended. */
  readonly fix: Messages
  /** Name of the file that the examples are; `data.yaml` where left out. */
  readonly file?: string
  /** A file that gives the finding. Left out where no text can show it. */
  readonly wrong?: string
  /** The same file mended. */
  readonly right?: string
}
