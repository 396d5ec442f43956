import type { WorkbookProblem } from './findings.js'
import { readRelations, readSharedStrings, readStyles, readWorkbook, type SheetEntry } from './parts.js'
import { readSheet, type SheetContent, type SheetContext } from './sheet.js'
import { unzipper, type ZipEntry, zipEntries } from './zip.js'

/** A workbook's sheets, unpacked. */
export interface OpenWorkbook {
  readonly sheets: readonly (SheetEntry & { readonly content: SheetContent })[]
  readonly external: readonly string[]
}

/** A workbook, or why it is not read and which part of it is to blame. */
export type Opened =
  | { readonly ok: true; readonly workbook: OpenWorkbook }
  | { readonly ok: false; readonly problem: WorkbookProblem; readonly part?: string }

/** Thrown inside this file only, to leave a half-read workbook. */
interface Stop {
  readonly stop: WorkbookProblem
  readonly part: string
}

/** Unpacks and reads the parts of a workbook that hold data. Never throws. */
export function openWorkbook(bytes: Uint8Array): Opened {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { ok: false, problem: 'old-format' }
  const entries = zipEntries(bytes)
  if (!entries.ok) return { ok: false, problem: entries.problem }
  try {
    return { ok: true, workbook: readParts(bytes, entries.value) }
  } catch (error) {
    if (!isStop(error)) throw error
    return { ok: false, problem: error.stop, part: error.part }
  }
}

function isStop(error: unknown): error is Stop {
  return typeof error === 'object' && error !== null && 'stop' in error
}

function readParts(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): OpenWorkbook {
  const unzip = unzipper(bytes)
  const text = (part: string): string | undefined => {
    const entry = entries.get(part)
    if (!entry) return undefined
    const unpacked = unzip(entry)
    if (!unpacked.ok) throw stop(unpacked.problem, part)
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(unpacked.value)
    } catch {
      throw stop('xml', part)
    }
  }
  const read = <T>(part: string, reader: (xml: string) => T | undefined, missing: T): T => {
    const xml = text(part)
    const value = xml === undefined ? missing : reader(xml)
    if (value === undefined) throw stop('xml', part)
    return value
  }
  const [folder, file] = mainPart(
    read('_rels/.rels', (xml) => readRelations(xml, ''), new Map<string, string>()),
  )
  const relations = read(
    `${folder}_rels/${file}.rels`,
    (xml) => readRelations(xml, folder),
    new Map<string, string>(),
  )
  const workbook = read(folder + file, (xml) => readWorkbook(xml, relations), undefined)
  if (!workbook || workbook.sheets.length === 0) throw stop('no-sheets', folder + file)
  const context: SheetContext = {
    strings: read(`${folder}sharedStrings.xml`, readSharedStrings, []),
    styles: read(`${folder}styles.xml`, readStyles, []),
    date1904: workbook.date1904,
  }
  const sheets = workbook.sheets.map((sheet) => {
    const content = read(sheet.part, (xml) => readSheet(xml, context), undefined)
    if (!content) throw stop('damaged', sheet.part)
    return { ...sheet, content }
  })
  return { sheets, external: workbook.external }
}

function stop(problem: WorkbookProblem, part: string): Stop {
  return { stop: problem, part }
}

/** Folder and name of the part that lists the sheets: nearly always `xl/workbook.xml`. */
function mainPart(relations: ReadonlyMap<string, string>): readonly [string, string] {
  const main = [...relations.values()].find((part) => /workbook[^/]*\.xml$/.test(part)) ?? 'xl/workbook.xml'
  const slash = main.lastIndexOf('/') + 1
  return [main.slice(0, slash), main.slice(slash)]
}
