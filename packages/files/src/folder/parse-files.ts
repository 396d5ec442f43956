import type { DatasetSettings, Diagnostic, LoadInput, Place } from '@sotekit/core'
import { nothingRead, type Reading, shifted } from '../records/reading.js'
import { lastAtMost } from '../text/lines.js'
import type { FieldTypes, Part } from '../text/located.js'
import { coreFieldTypes } from '../types/field-types.js'
import { withBase } from './base.js'
import { baseNotRead, noSettings, outsideName, sameFile, unknownFile } from './findings.js'
import { formatOf, isIgnored, SETTINGS_FILE, staysInside } from './ignored.js'
import { readDataFile } from './read-file.js'
import { readSettings } from './read-settings.js'
import type { PluginEntry } from './settings.js'

/**
 * A file of a dataset, as bytes (Finnish: tiedosto).
 *
 * @example
 * ```ts
 * import type { InputFile } from '@sotekit/files'
 *
 * const file: InputFile = { path: 'data/areas.yaml', bytes: new TextEncoder().encode('area: []\n') }
 * file.bytes.length // → 9
 * ```
 */
export interface InputFile {
  /** Relative to the dataset's folder, with `/` between the parts. */
  readonly path: string
  /** What the file holds. */
  readonly bytes: Uint8Array
}

/**
 * Options of {@link parseFiles}.
 *
 * @example
 * ```ts
 * import { fieldTypes, type ParseOptions } from '@sotekit/files'
 *
 * const options: ParseOptions = { types: fieldTypes([]), progress: ({ done, total }) => void (done / total) }
 * ```
 */
export interface ParseOptions {
  /** Types of fields, by which cells of tables are read. Those of core's kinds, where left out. */
  readonly types?: FieldTypes | undefined
  /** A dataset that was read before and that this one adds to; its records come first. */
  readonly base?: ParsedFiles | undefined
  /** Findings of whoever got the bytes, such as files that could not be opened. */
  readonly diagnostics?: readonly Diagnostic[] | undefined
  /** Called before each file. */
  readonly progress?: ((progress: Progress) => void) | undefined
}

/**
 * How far the reading is.
 *
 * @example
 * ```ts
 * import { type Progress, parseFiles } from '@sotekit/files'
 *
 * const seen: Progress[] = []
 * const file = { path: 'a.yaml', bytes: new TextEncoder().encode('area: []') }
 * parseFiles([file], { progress: (progress) => seen.push(progress) })
 * seen // → [{ done: 0, total: 1, file: 'a.yaml' }]
 * ```
 */
export interface Progress {
  /** Files that are read already. */
  readonly done: number
  /** All files. */
  readonly total: number
  /** The file that comes next. */
  readonly file: string
}

/**
 * Which record of which file a record is.
 *
 * @example
 * ```ts
 * import { parseFiles, type RecordOrigin } from '@sotekit/files'
 *
 * const file = { path: 'a.yaml', bytes: new TextEncoder().encode('service: [{ id: care }, { id: help }]') }
 * const origin: RecordOrigin = parseFiles([file]).origin(1)
 * origin // → { file: 'a.yaml', pointer: '/service/1' }
 * ```
 */
export interface RecordOrigin {
  /** Path of the file. */
  readonly file: string
  /** JSON pointer of the record within the file. */
  readonly pointer: string
}

/**
 * All that a dataset's files hold (Finnish: luettu aineisto): what `kit.load` takes, and the files themselves.
 *
 * @example
 * ```ts
 * import { type ParsedFiles, parseFiles } from '@sotekit/files'
 *
 * const parsed: ParsedFiles = parseFiles([])
 * parsed.diagnostics[0]?.code // → 'files/no-settings'
 * ```
 */
export interface ParsedFiles extends LoadInput {
  /** Plain objects `{ kind, id, … }`, by path and then by place in the file. */
  readonly records: readonly unknown[]
  /** Where the value at a pointer inside a record stands; `key` points at its key. */
  readonly place: (index: number, pointer: string, part?: Part) => Place
  /** What is wrong with the files: how they are written, not yet what they say. */
  readonly diagnostics: readonly Diagnostic[]
  /** What `sotekit.yaml` says of the dataset. */
  readonly settings: DatasetSettings
  /** The plugins that `sotekit.yaml` names. Nothing of them is loaded. */
  readonly plugins: readonly PluginEntry[]
  /** The folder that this dataset adds to, as `sotekit.yaml` names it. */
  readonly base?: string | undefined
  /** The files that data and settings were read from, in order; those of a base stand before, with its path. */
  readonly files: readonly InputFile[]
  /** How many of the first records come from the base. They are not this dataset's to change. */
  readonly baseRecords?: number | undefined
  /** File and pointer of a record. */
  readonly origin: (index: number) => RecordOrigin
}

/**
 * Reads the files of a dataset's folder (Finnish: aineiston lukeminen): YAML, JSON, NDJSON, CSV and XLSX. Bytes go
 * in, records with their places and findings (`files/…`) come out. It never throws on what the files hold, touches
 * no disk, and runs in a browser's worker.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { parseFiles } from '@sotekit/files'
 *
 * const text = (path: string, content: string) => ({ path, bytes: new TextEncoder().encode(content) })
 * const parsed = parseFiles([
 *   text('sotekit.yaml', 'sotekit: 1\n'),
 *   text('service.csv', 'id;name.fi;sector;general\ncare;Hoiva;helth;TOSI\n'),
 * ])
 * parsed.records // → [{ kind: 'service', id: 'care', name: { fi: 'Hoiva' }, sector: 'helth', general: true }]
 * const [finding] = sotekit().load(parsed).diagnostics
 * finding?.at // → { file: 'service.csv', line: 2, column: 12, endLine: 2, endColumn: 17, pointer: '/0/sector' }
 * ```
 */
export function parseFiles(files: readonly InputFile[], options: ParseOptions = {}): ParsedFiles {
  const diagnostics: Diagnostic[] = [...(options.diagnostics ?? [])]
  const kept = accepted(files, diagnostics)
  const settingsFile = kept.find(({ path }) => path === SETTINGS_FILE)
  if (!settingsFile) diagnostics.push(noSettings())
  const own = settingsFile ? readSettings(settingsFile) : undefined
  diagnostics.push(...(own?.diagnostics ?? []))
  const { settings = {}, plugins = [], base } = own?.settings ?? {}
  if (base !== undefined && !options.base && own) diagnostics.push(baseNotRead(own.locate('/base'), base))
  const readings = kept.map((file, done) => {
    options.progress?.({ done, total: kept.length, file: file.path })
    return file === settingsFile ? nothingRead([]) : readDataFile(file, options.types ?? coreFieldTypes)
  })
  let start = 0
  for (const reading of readings) {
    for (const one of shifted(reading.diagnostics, start)) diagnostics.push(one)
    start += reading.records.length
  }
  const parsed: ParsedFiles = {
    ...joined(kept, readings),
    diagnostics,
    settings,
    plugins,
    ...(base !== undefined && { base }),
    files: kept,
  }
  return options.base ? withBase(options.base, parsed) : parsed
}

/** The files that hold data or settings, ordered by path in code units. */
function accepted(files: readonly InputFile[], diagnostics: Diagnostic[]): readonly InputFile[] {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return sorted.filter(({ path }, i) => {
    if (path === sorted[i - 1]?.path) diagnostics.push(sameFile(path))
    else if (!staysInside(path)) diagnostics.push(outsideName(path))
    else if (isIgnored(path)) return false
    else if (formatOf(path) === undefined) diagnostics.push(unknownFile(path))
    else return true
    return false
  })
}

function joined(
  files: readonly InputFile[],
  readings: readonly Reading[],
): Pick<ParsedFiles, 'records' | 'place' | 'origin'> {
  const starts: number[] = []
  let count = 0
  for (const reading of readings) {
    starts.push(count)
    count += reading.records.length
  }
  const [first] = readings
  const records =
    readings.length === 1 && first ? first.records : readings.flatMap((reading) => reading.records)
  const find = (index: number): readonly [Reading | undefined, string, number] => {
    const at = lastAtMost(starts, index)
    return [readings[at], files[at]?.path ?? '', index - (starts[at] ?? 0)]
  }
  return {
    records,
    place: (index, pointer, part) => {
      const [reading, , at] = find(index)
      return reading && at < reading.records.length ? reading.place(at, pointer, part) : { pointer }
    },
    origin: (index) => {
      const [reading, file, at] = find(index)
      return { file, pointer: reading?.pointer(at) ?? '' }
    },
  }
}
