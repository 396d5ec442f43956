import type { CatalogueEntry } from '../diagnostics/catalogue.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { CoreKindName } from '../kinds/index.js'
import { coreRuntimeKinds, type KindTable } from '../parse/kind-table.js'
import { structureMessages } from '../parse/messages.js'
import { parseRecord } from '../parse/parse-record.js'
import type { RecordOf } from '../plugin/types.js'
import { lazy } from '../shared/lazy.js'
import { diagnoseStructure } from './diagnose.js'

/** One record after parsing. */
export interface Parsed<T> {
  /** The record, unless it has errors. It is the value given, unchanged. */
  readonly record: T | undefined
  /** Findings about the record's structure; empty where it is sound. */
  readonly diagnostics: readonly Diagnostic[]
}

const coreKindTable = lazy(
  (): KindTable => new Map(coreRuntimeKinds(() => new Map()).map((kind) => [kind.name, kind])),
)

/**
 * Parses one record of core's kinds, such as one from a form (Finnish: tietueen rakenteen tarkistus): structure only,
 * without references, rules and plugins. It finds what `kit.parse` of a kit without plugins finds. For pages in a
 * browser: a bundle takes in nothing of core but its kinds. Never throws on data.
 *
 * @example
 * ```ts
 * import { parse } from '@sotekit/core'
 *
 * parse('service', { id: 'care', name: { fi: 'Hoiva' }, sector: 'social' }).record?.sector // → 'social'
 * parse('service', { id: 'care', name: { fi: 'Hoiva' }, sector: 'socia' }).diagnostics[0]?.code // → 'core/unknown-value'
 * ```
 */
export function parse<const K extends CoreKindName>(kind: K, value: unknown): Parsed<RecordOf<K>> {
  return parseOne(coreKindTable(), kind, value) as Parsed<RecordOf<K>>
}

const sound: readonly Diagnostic[] = Object.freeze([])

export function parseOne(kinds: KindTable, kind: string, value: unknown): Parsed<unknown> {
  const { key, record: parsed, findings } = parseRecord(kinds, value, kind)
  const record = parsed && parsed.kind === undefined ? { ...parsed, kind } : parsed
  if (findings.length === 0) return { record, diagnostics: sound }
  const locator = { place: (_index: number, pointer: string) => ({ pointer }), indexOf: () => undefined }
  return {
    record,
    diagnostics: findings.map((finding) =>
      diagnoseStructure(finding, structureMessages[finding.code] as CatalogueEntry, 0, key, locator),
    ),
  }
}
