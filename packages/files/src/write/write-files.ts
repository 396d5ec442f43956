import type { Diagnostic } from '@sotekit/core'
import { writeCsv } from '../csv/write.js'
import type { FileFormat } from '../folder/ignored.js'
import type { InputFile } from '../folder/parse-files.js'
import { DEEPEST } from '../text/limits.js'
import type { FieldTypes } from '../text/located.js'
import { isWellFormed } from '../text/well-formed.js'
import { coreFieldTypes } from '../types/field-types.js'
import { writeXlsx } from '../xlsx/write.js'
import { printYaml } from '../yaml/print.js'
import { byKind, type KindRecords } from './by-kind.js'
import { cannotWrite } from './findings.js'

/**
 * Options of {@link writeFiles}.
 *
 * @example
 * ```ts
 * import type { WriteOptions } from '@sotekit/files'
 *
 * const options: WriteOptions = { format: 'xlsx' }
 * ```
 */
export interface WriteOptions {
  /** The format to write. */
  readonly format: FileFormat
  /** Types of fields, as they will be known to whoever reads the tables. Those of core's kinds, where left out. */
  readonly types?: FieldTypes | undefined
}

/**
 * Files made of records.
 *
 * @example
 * ```ts
 * import { type WrittenFiles, writeFiles } from '@sotekit/files'
 *
 * const written: WrittenFiles = writeFiles([{ id: 'of no kind' }], { format: 'json' })
 * written.diagnostics[0]?.code // → 'files/cannot-write'
 * ```
 */
export interface WrittenFiles {
  /** A file for each kind, or one workbook. */
  readonly files: readonly InputFile[]
  /** What could not be written. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Writes records as files: a file for each kind, or one workbook with a sheet for each. Reading them again
 * gives equal records. In CSV and XLSX a text that a table program would run as a formula gets an apostrophe
 * in front, which reading takes off.
 *
 * @example
 * ```ts
 * import { writeFiles } from '@sotekit/files'
 *
 * const { files } = writeFiles([{ kind: 'municipality', id: '047', name: { fi: 'Enontekiö' } }], { format: 'csv' })
 * files[0]?.path // → 'municipality.csv'
 * new TextDecoder().decode(files[0]?.bytes) // → 'id;name.fi\r\n047;Enontekiö\r\n'
 * ```
 */
export function writeFiles(records: readonly unknown[], options: WriteOptions): WrittenFiles {
  const { kinds, unfit } = byKind(records)
  const types = options.types ?? coreFieldTypes
  const diagnostics = [
    ...unfit.map((record) => cannotWrite(record)),
    ...[...kinds].flatMap(([kind, all]) =>
      all.filter((one) => !canBeSaved(one)).map((one) => cannotWrite({ kind, ...one })),
    ),
  ]
  return { files: filesOf(kinds, options.format, types), diagnostics }
}

function filesOf(kinds: KindRecords, format: FileFormat, types: FieldTypes): readonly InputFile[] {
  if (format === 'xlsx')
    return kinds.size === 0 ? [] : [{ path: 'records.xlsx', bytes: writeXlsx(kinds, types) }]
  const encoder = new TextEncoder()
  return [...kinds].map(([kind, records]) => ({
    path: `${kind}.${format}`,
    bytes: encoder.encode(textOf(kind, records, format, types)),
  }))
}

function textOf(
  kind: string,
  records: readonly Readonly<Record<string, unknown>>[],
  format: Exclude<FileFormat, 'xlsx'>,
  types: FieldTypes,
): string {
  switch (format) {
    case 'yaml':
      return printYaml(new Map([[kind, records]]))
    case 'json':
      return `${JSON.stringify({ [kind]: records }, undefined, 2)}\n`
    case 'ndjson':
      return records.map((record) => `${JSON.stringify({ kind, ...record })}\n`).join('')
    case 'csv':
      return writeCsv(kind, records, types)
  }
}

/** Half characters cannot be saved in UTF-8, nor numbers that are none. */
function canBeSaved(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return isWellFormed(value)
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null)
    return value === null || typeof value === 'boolean' || value === undefined
  return (
    depth < DEEPEST &&
    Object.entries(value).every(
      ([key, one]) => key !== '__proto__' && isWellFormed(key) && canBeSaved(one, depth + 1),
    )
  )
}
