import { readCsv } from '../csv/read.js'
import { readJson } from '../json/read.js'
import { readNdjson } from '../ndjson/read.js'
import { collectRecords } from '../records/collect.js'
import { nothingRead, type Reading } from '../records/reading.js'
import { controlCharacter, decomposedText, encodingFinding } from '../text/check.js'
import { decodeText } from '../text/decode.js'
import type { FieldTypes } from '../text/located.js'
import { readXlsx } from '../xlsx/read.js'
import { readYaml } from '../yaml/read.js'
import { tooLarge } from './findings.js'
import { type FileFormat, formatOf } from './ignored.js'
import { largest } from './largest.js'
import type { InputFile } from './parse-files.js'

/** Reads one file of data by its ending. */
export function readDataFile({ path, bytes }: InputFile, types: FieldTypes | undefined): Reading {
  const format = formatOf(path) ?? 'yaml'
  if (bytes.length > largest[format]) return nothingRead([tooLarge(path, bytes.length, largest[format])])
  if (format === 'xlsx') return readXlsx(path, bytes, types)
  const decoded = decodeText(bytes)
  if (!decoded.ok) return nothingRead([encodingFinding(path, decoded)])
  const { text } = decoded
  const odd = [controlCharacter(path, text), decomposedText(path, text)].flatMap((one) => one ?? [])
  const reading = readText(format, path, bytes, text, types)
  return { ...reading, diagnostics: [...odd, ...reading.diagnostics] }
}

function readText(
  format: FileFormat,
  path: string,
  bytes: Uint8Array,
  text: string,
  types: FieldTypes | undefined,
): Reading {
  switch (format) {
    case 'json':
      return collectRecords(readJson(path, bytes, text))
    case 'ndjson':
      return readNdjson(path, bytes, text)
    case 'csv':
      return readCsv(path, bytes, text, types)
    default:
      return collectRecords(readYaml(path, text, types))
  }
}
