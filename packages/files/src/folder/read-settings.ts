import type { Diagnostic } from '@sotekit/core'
import { encodingFinding } from '../text/check.js'
import { decodeText } from '../text/decode.js'
import type { Locate } from '../text/located.js'
import { readYaml } from '../yaml/read.js'
import type { InputFile } from './parse-files.js'
import { type FolderSettings, folderSettings } from './settings.js'

/** Reads `sotekit.yaml`. */
export function readSettings({ path, bytes }: InputFile): {
  readonly settings: FolderSettings
  readonly diagnostics: readonly Diagnostic[]
  readonly locate: Locate
} {
  const decoded = decodeText(bytes)
  if (decoded.ok) {
    const read = readYaml(path, decoded.text)
    return { ...folderSettings(read), locate: read.locate }
  }
  return {
    settings: { settings: {}, plugins: [] },
    diagnostics: [encodingFinding(path, decoded)],
    locate: (pointer) => ({ file: path, pointer }),
  }
}
