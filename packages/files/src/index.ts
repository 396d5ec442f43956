export type { InputFile, ParsedFiles, ParseOptions, Progress, RecordOrigin } from './folder/parse-files.js'
export { parseFiles } from './folder/parse-files.js'
export type { PluginEntry } from './folder/settings.js'
export type { FieldType, FieldTypes, Part } from './text/located.js'
