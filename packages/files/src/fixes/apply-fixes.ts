import type { Fix, Messages } from '@sotekit/core'
import { WHOLE_FILE } from '../diagnostics/finding.js'
import { editFile } from '../edit/edit-file.js'
import type { Edit } from '../edit/edits.js'
import type { InputFile, ParsedFiles, RecordOrigin } from '../folder/parse-files.js'
import type { FieldTypes } from '../text/located.js'
import { coreFieldTypes } from '../types/field-types.js'

/**
 * A fix that was not made, and why.
 *
 * @example
 * ```ts
 * import { applyFixes, parseFiles, type RefusedFix } from '@sotekit/files'
 *
 * const fix = { title: { fi: '', en: '' }, action: 'remove' as const, index: 0, pointer: '/x', at: {}, safe: true }
 * const refused: readonly RefusedFix[] = applyFixes(parseFiles([]), [fix]).refused
 * refused.length // → 1
 * ```
 */
export interface RefusedFix {
  /** The fix. */
  readonly fix: Fix
  /** Why it was not made. */
  readonly reason: Messages
}

/**
 * What {@link applyFixes} gives.
 *
 * @example
 * ```ts
 * import { type AppliedFixes, applyFixes, parseFiles } from '@sotekit/files'
 *
 * const done: AppliedFixes = applyFixes(parseFiles([]), [])
 * done // → { files: [], applied: [], refused: [] }
 * ```
 */
export interface AppliedFixes {
  /** The files that changed, with their new bytes. Nothing has been written to disk. */
  readonly files: readonly InputFile[]
  /** The fixes that were made. */
  readonly applied: readonly Fix[]
  /** Those that could not be made. */
  readonly refused: readonly RefusedFix[]
}

/**
 * Makes fixes in the files that findings came from (Finnish: korjausten tekeminen). Only the fixes' own places
 * change: comments, order and layout stay. A fix that would change anything more is refused. `types` are the types
 * of fields, where they are not core's.
 *
 * @example
 * ```ts
 * import { applyFixes, parseFiles } from '@sotekit/files'
 *
 * const bytes = new TextEncoder().encode('municipality:\n  - id: 047 # Enontekiö\n')
 * const parsed = parseFiles([{ path: 'a.yaml', bytes }])
 * const { files } = applyFixes(parsed, parsed.diagnostics.flatMap((finding) => finding.fixes))
 * new TextDecoder().decode(files[0]?.bytes) // → 'municipality:\n  - id: "047" # Enontekiö\n'
 * ```
 */
export function applyFixes(
  parsed: ParsedFiles,
  fixes: readonly Fix[],
  options: { readonly types?: FieldTypes | undefined } = {},
): AppliedFixes {
  const refused: RefusedFix[] = []
  const byFile = new Map<string, Map<string, Wanted>>()
  for (const fix of fixes) {
    const target = targetOf(parsed, fix)
    if ('reason' in target) refused.push({ fix, reason: target.reason })
    else collect(byFile, target.at, fix)
  }
  const files: InputFile[] = []
  const applied: Fix[] = []
  for (const file of parsed.files) {
    const wanted = [...(byFile.get(file.path)?.values() ?? [])]
    if (wanted.length === 0) continue
    const done = editFile(
      file,
      wanted.map(({ edit }) => edit),
      options.types ?? coreFieldTypes,
    )
    if (done.file !== file) files.push(done.file)
    for (const { edit, fixes: same } of wanted) {
      if (done.refused.includes(edit)) refused.push(...same.map((fix) => ({ fix, reason: cannot })))
      else applied.push(...same)
    }
  }
  return { files, applied, refused }
}

/** An edit, and the fixes that ask for it: two findings often ask for the same. */
interface Wanted {
  readonly edit: Edit
  readonly fixes: Fix[]
}

function collect(byFile: Map<string, Map<string, Wanted>>, { file, pointer }: RecordOrigin, fix: Fix): void {
  const edits = byFile.get(file) ?? new Map<string, Wanted>()
  byFile.set(file, edits)
  const edit = { action: fix.action, pointer, value: fix.value } as Edit
  const key = JSON.stringify(edit)
  const same = edits.get(key)
  if (same) same.fixes.push(fix)
  else edits.set(key, { edit, fixes: [fix] })
}

function targetOf(
  parsed: ParsedFiles,
  fix: Fix,
): { readonly at: RecordOrigin } | { readonly reason: Messages } {
  if (fix.action === 'rename' && typeof fix.value !== 'string') return { reason: cannot }
  if (fix.index === WHOLE_FILE) {
    const { file } = fix.at
    const there =
      file !== undefined && !file.startsWith('../') && parsed.files.some((one) => one.path === file)
    return there ? { at: { file, pointer: fix.pointer } } : { reason: notOurs }
  }
  if (fix.index < (parsed.baseRecords ?? 0)) return { reason: notOurs }
  if (!(fix.index < parsed.records.length)) return { reason: cannot }
  const { file, pointer } = parsed.origin(fix.index)
  return { at: { file, pointer: pointer + fix.pointer } }
}

const notOurs: Messages = {
  en: 'the file belongs to another dataset, which this one adds to',
  fi: 'tiedosto kuuluu toiseen aineistoon, jota tämä täydentää',
}

const cannot: Messages = {
  en: 'the change cannot be made there without changing something else',
  fi: 'muutosta ei voi tehdä siinä muuttamatta jotain muuta',
}
