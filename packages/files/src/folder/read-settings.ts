import type { Diagnostic } from '@sotekit/core'
import { encodingFinding } from '../text/check.js'
import { decodeText } from '../text/decode.js'
import type { Locate } from '../text/located.js'
import { readYaml } from '../yaml/read.js'
import { tooLarge } from './findings.js'
import { largest } from './largest.js'
import type { InputFile } from './parse-files.js'
import { type FolderSettings, folderSettings } from './settings.js'

/** Reads `sotekit.yaml`. */
export function readSettings({ path, bytes }: InputFile): {
  readonly settings: FolderSettings
  readonly diagnostics: readonly Diagnostic[]
  readonly locate: Locate
} {
  const isTooLarge = bytes.length > largest.yaml
  const decoded = decodeText(isTooLarge ? new Uint8Array() : bytes)
  if (decoded.ok && !isTooLarge) {
    const read = readYaml(path, decoded.text)
    return { ...folderSettings(read), locate: read.locate }
  }
  return {
    settings: { settings: {}, plugins: [] },
    diagnostics: [decoded.ok ? tooLarge(path, bytes.length, largest.yaml) : encodingFinding(path, decoded)],
    locate: (pointer) => ({ file: path, pointer }),
  }
}
