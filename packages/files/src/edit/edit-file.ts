import { editCsv } from '../csv/edit.js'
import { formatOf } from '../folder/ignored.js'
import type { InputFile } from '../folder/parse-files.js'
import { editJson } from '../json/edit.js'
import { editNdjson } from '../ndjson/edit.js'
import { decodeText } from '../text/decode.js'
import type { FieldTypes } from '../text/located.js'
import { editYaml } from '../yaml/edit.js'
import type { Edit, Edited } from './edits.js'

/** Makes edits in a file; an untouched file comes back as it was, byte for byte. */
export function editFile(
  file: InputFile,
  edits: readonly Edit[],
  types: FieldTypes | undefined,
): { readonly file: InputFile; readonly refused: readonly Edit[] } {
  const decoded = decodeText(file.bytes)
  if (!decoded.ok) return { file, refused: edits }
  const { text, refused } = edited(file.path, decoded.text, edits, types)
  if (text === decoded.text) return { file, refused }
  const bytes = new TextEncoder().encode(decoded.bom ? `\uFEFF${text}` : text)
  return { file: { path: file.path, bytes }, refused }
}

function edited(path: string, text: string, edits: readonly Edit[], types: FieldTypes | undefined): Edited {
  switch (formatOf(path)) {
    case 'yaml':
      return editYaml(text, edits)
    case 'json':
      return editJson(text, edits)
    case 'ndjson':
      return editNdjson(text, edits)
    case 'csv':
      return editCsv(path, text, edits, types)
    default:
      // A workbook holds much that is not ours to print anew.
      return { text, refused: edits }
  }
}
