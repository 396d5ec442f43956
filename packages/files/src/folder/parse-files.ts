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

/** A file as bytes, with its path relative to the dataset's folder and `/` between the parts. */
export interface InputFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Options of {@link parseFiles}. */
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

/** How far the reading is. */
export interface Progress {
  /** Files that are read already. */
  readonly done: number
  readonly total: number
  /** The file that comes next. */
  readonly file: string
}

/** Which record of which file a record is. */
export interface RecordOrigin {
  readonly file: string
  /** JSON pointer of the record within the file. */
  readonly pointer: string
}

/** All that a dataset's files hold: what `kit.load` takes, and the files themselves. */
export interface ParsedFiles extends LoadInput {
  readonly records: readonly unknown[]
  /** Where the value at a pointer inside a record stands; `key` points at its key. */
  readonly place: (index: number, pointer: string, part?: Part) => Place
  readonly diagnostics: readonly Diagnostic[]
  readonly settings: DatasetSettings
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

/** Reads the files of a dataset's folder. Pure: bytes in, records and findings out; never throws on what they hold. */
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
