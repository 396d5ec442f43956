import type { Diagnostic } from '@sotekit/core'
import { writeCsv } from '../csv/write.js'
import { diff } from '../edit/diff.js'
import { editFile } from '../edit/edit-file.js'
import type { Edit } from '../edit/edits.js'
import { formatOf } from '../folder/ignored.js'
import type { InputFile, ParsedFiles, RecordOrigin } from '../folder/parse-files.js'
import type { FieldTypes } from '../text/located.js'
import { segmentsOf } from '../text/pointer.js'
import { coreFieldTypes } from '../types/field-types.js'
import { printYaml } from '../yaml/print.js'
import { notWritten, twice } from './findings.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * What {@link updateFiles} gives.
 *
 * @example
 * ```ts
 * import { parseFiles, type UpdatedFiles, updateFiles } from '@sotekit/files'
 *
 * const done: UpdatedFiles = updateFiles(parseFiles([]), [{ kind: 'area', id: 'lappi' }])
 * done.files[0]?.path // → 'area.yaml'
 * ```
 */
export interface UpdatedFiles {
  /** The files that changed and those that are new, with their bytes. */
  readonly files: readonly InputFile[]
  /** What could not be written. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Writes changed records back into the files that they were read from. Records are known by kind and id; those
 * that are no longer there are taken out, new ones are put after the last of their kind. Files without a change
 * are not among the result; in YAML comments, order and layout stay. `types` are the types of fields, where they
 * are not core's.
 *
 * @example
 * ```ts
 * import { parseFiles, updateFiles } from '@sotekit/files'
 *
 * const bytes = new TextEncoder().encode('service:\n  - id: care # all of it\n')
 * const parsed = parseFiles([{ path: 'a.yaml', bytes }])
 * const { files } = updateFiles(parsed, [{ kind: 'service', id: 'care', sector: 'social' }])
 * new TextDecoder().decode(files[0]?.bytes) // → 'service:\n  - id: care # all of it\n    sector: social\n'
 * ```
 */
export function updateFiles(
  parsed: ParsedFiles,
  records: readonly unknown[],
  options: { readonly types?: FieldTypes | undefined } = {},
): UpdatedFiles {
  const types = options.types ?? coreFieldTypes
  const plan = planOf(parsed, records)
  const diagnostics = [...plan.diagnostics]
  const files: InputFile[] = []
  for (const file of parsed.files) {
    const edits = plan.edits.get(file.path) ?? []
    if (edits.length === 0) continue
    const done = editFile(file, edits, types)
    const isTable = formatOf(file.path) === 'csv'
    if (done.refused.length > 0 && isTable) files.push(reprinted(parsed, file, plan.wanted, types))
    else if (done.file !== file) files.push(done.file)
    if (!isTable) diagnostics.push(...done.refused.map((edit) => notWritten(file.path, edit.pointer)))
  }
  const encoder = new TextEncoder()
  const taken = new Set(parsed.files.map(({ path }) => path))
  for (const [kind, all] of plan.homeless)
    files.push({ path: freeName(kind, taken), bytes: encoder.encode(printYaml(new Map([[kind, all]]))) })
  return { files, diagnostics }
}

interface Plan {
  readonly edits: ReadonlyMap<string, readonly Edit[]>
  /** New records of kinds that no file holds yet. */
  readonly homeless: ReadonlyMap<string, readonly Fields[]>
  /** The records as they are to be, by key. */
  readonly wanted: ReadonlyMap<string, Fields>
  readonly diagnostics: readonly Diagnostic[]
}

function keyOf(record: unknown): string {
  const { kind, id } = (typeof record === 'object' && record !== null ? record : {}) as Fields
  return JSON.stringify([kind, id])
}

function planOf(parsed: ParsedFiles, records: readonly unknown[]): Plan {
  const diagnostics: Diagnostic[] = []
  const wanted = byKey(records, diagnostics)
  const edits = new Map<string, readonly Edit[]>()
  const add = (file: string, more: readonly Edit[]): void => {
    if (more.length > 0) edits.set(file, [...(edits.get(file) ?? []), ...more])
  }
  const left = new Map(wanted)
  const lastOfKind = new Map<string, number>()
  for (const [index, before] of parsed.records.entries()) {
    const key = keyOf(before)
    const now = left.get(key)
    left.delete(key)
    const { file, pointer } = parsed.origin(index)
    const isOurs = index >= (parsed.baseRecords ?? 0)
    if (isOurs) {
      lastOfKind.set(String((before as Fields)['kind']), index)
      add(file, now === undefined ? [{ action: 'remove', pointer }] : diff(before, now, pointer))
    } else if (now !== undefined && diff(before, now, '').length > 0)
      diagnostics.push(notWritten(file, pointer))
  }
  const homeless = new Map<string, readonly Fields[]>()
  for (const record of left.values()) {
    const kind = String(record['kind'])
    const last = lastOfKind.get(kind)
    const home = last === undefined ? undefined : parsed.origin(last)
    if (home && formatOf(home.file) !== 'xlsx') add(home.file, [insertion(record, home)])
    else homeless.set(kind, [...(homeless.get(kind) ?? []), withoutKind(record)])
  }
  return { edits, homeless, wanted, diagnostics }
}

function byKey(records: readonly unknown[], diagnostics: Diagnostic[]): Map<string, Fields> {
  const found = new Map<string, Fields>()
  for (const record of records) {
    const key = keyOf(record)
    if (found.has(key)) diagnostics.push(twice(record))
    else found.set(key, record as Fields)
  }
  return found
}

function insertion(record: Fields, { file, pointer }: RecordOrigin): Edit {
  const value = formatOf(file) === 'ndjson' ? record : withoutKind(record)
  return { action: 'insert', pointer: after(pointer), value }
}

function withoutKind({ kind: _kind, ...fields }: Fields): Fields {
  return fields
}

/** The place after a list's item: `/service/4` after `/service/3`. */
function after(pointer: string): string {
  const last = Number(segmentsOf(pointer).at(-1))
  return `${pointer.slice(0, pointer.lastIndexOf('/'))}/${last + 1}`
}

/** A table printed anew: it has no comments that could be lost. */
function reprinted(
  parsed: ParsedFiles,
  file: InputFile,
  wanted: Plan['wanted'],
  types: FieldTypes,
): InputFile {
  const indices = parsed.records.flatMap((_, index) =>
    parsed.origin(index).file === file.path ? [index] : [],
  )
  const kind = String((parsed.records[indices[0] ?? 0] as Fields)['kind'])
  const old = new Set(parsed.records.map(keyOf))
  const kept = indices.flatMap((index): readonly Fields[] => {
    const record = wanted.get(keyOf(parsed.records[index]))
    return record ? [record] : []
  })
  const isLast =
    parsed.records.findLastIndex((record) => (record as Fields)['kind'] === kind) === indices.at(-1)
  const added = isLast
    ? [...wanted].flatMap(([key, record]) => (!old.has(key) && record['kind'] === kind ? [record] : []))
    : []
  const fields = [...kept, ...added].map(withoutKind)
  return { path: file.path, bytes: new TextEncoder().encode(writeCsv(kind, fields, types)) }
}

function freeName(kind: string, taken: Set<string>): string {
  for (let i = 1; ; i++) {
    const name = `${kind.replaceAll(/[^\w.-]/g, '-')}${i === 1 ? '' : `-${i}`}.yaml`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}
