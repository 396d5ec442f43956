/**
 * Reads and writes sotekit's datasets: YAML, JSON, NDJSON, CSV and XLSX, with the place of every value. Pure: bytes go
 * in, records and findings come out; `@sotekit/files/node` alone touches a disk.
 *
 * @packageDocumentation
 */
export { type AppliedFixes, applyFixes, type RefusedFix } from './fixes/apply-fixes.js'
export type { FileFormat } from './folder/ignored.js'
export type { InputFile, ParsedFiles, ParseOptions, Progress, RecordOrigin } from './folder/parse-files.js'
export { parseFiles } from './folder/parse-files.js'
export type { PluginEntry } from './folder/settings.js'
export { filesPages } from './pages/index.js'
export type { FilesPage } from './pages/page.js'
export type { FieldType, FieldTypes, Part } from './text/located.js'
export { fieldTypes, type KindSchema } from './types/field-types.js'
export { type UpdatedFiles, updateFiles } from './write/update-files.js'
export { type WriteOptions, type WrittenFiles, writeFiles } from './write/write-files.js'
export { type SheetText, type SheetTextRow, sheetTexts } from './xlsx/sheet-texts.js'
