import type { Messages, Severity } from './diagnostic.js'

/** Severity and message of a code. */
export interface CatalogueEntry {
  readonly severity: Severity
  readonly message: Messages
}

/** A list of codes with their messages. */
export type Catalogue = Readonly<Record<string, CatalogueEntry>>
