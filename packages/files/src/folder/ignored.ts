/**
 * The formats that data comes in (Finnish: tiedostomuoto).
 *
 * @example
 * ```ts
 * import { type FileFormat, writeFiles } from '@sotekit/files'
 *
 * const format: FileFormat = 'ndjson'
 * writeFiles([{ kind: 'area', id: 'lappi' }], { format }).files[0]?.path // → 'area.ndjson'
 * ```
 */
export type FileFormat = 'yaml' | 'json' | 'ndjson' | 'csv' | 'xlsx'

const formats: Readonly<Record<string, FileFormat>> = {
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  xlsx: 'xlsx',
}

/** The name of the file that holds a dataset's settings. */
export const SETTINGS_FILE = 'sotekit.yaml'

/** The format of a file by its ending. */
export function formatOf(path: string): FileFormat | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
  return Object.hasOwn(formats, ending) ? formats[ending] : undefined
}

/** Files beside the data that belong to a program: a dataset folder may have plugins of its own. */
const programFile = /^(package(-lock)?\.json|tsconfig(\..*)?\.json|.*\.[cm]?[jt]s)$/

/**
 * Whether a file or folder is passed over in silence: its name starts with `.`, `_` or `~$` (which office
 * programs give to open files), it is `node_modules`, Markdown, or part of a program.
 */
export function isIgnored(path: string): boolean {
  const parts = path.split('/')
  if (parts.some((part) => /^([._]|~\$)/.test(part) || part === 'node_modules')) return true
  const name = parts.at(-1) ?? ''
  return /\.(md|markdown)$/i.test(name) || programFile.test(name)
}

/** Whether a path stays inside the folder that it is counted from. */
export function staysInside(path: string): boolean {
  if (path === '' || path.startsWith('/') || /^[A-Za-z]:/.test(path) || /[\\\0]/.test(path)) return false
  return path.split('/').every((part) => part !== '..' && part !== '.' && part !== '')
}
