import type { Fix } from '@sotekit/core'
import { applyFixes } from '@sotekit/files'
import { writeFolder } from '@sotekit/files/node'
import { type Opened, open } from '../dataset/open.js'
import { cannotRun } from '../io.js'
import { clean } from '../text/clean.js'
import { placeText } from '../text/frame.js'
import type { Context } from './context.js'

/**
 * Applies the safe fixes, those whose meaning can be no other, writes the changed files, and tells what was
 * changed. Gives the dataset as it is afterwards.
 */
export async function applySafeFixes(opened: Opened, context: Context): Promise<Opened> {
  const { io, words } = context
  const base = opened.files.baseRecords ?? 0
  const fixes = opened.loaded.diagnostics.flatMap((one) =>
    one.fixes.filter((fix) => fix.safe && isOwn(fix, base)).slice(0, 1),
  )
  const { files, applied, refused } = applyFixes(opened.files, fixes)
  const { diagnostics } = await writeFolder(opened.folder, files)
  const [unwritten] = diagnostics
  if (unwritten) throw cannotRun(unwritten.message[words.language])
  for (const fix of applied) io.err(`${clean(placeText(fix.at))}: ${clean(fix.title[words.language])}\n`)
  for (const { fix, reason } of refused)
    io.err(`${clean(placeText(fix.at))}: ${clean(reason[words.language])}\n`)
  io.err(`${words.fixed(applied.length, files.length)}\n\n`)
  return files.length === 0
    ? opened
    : open(opened.folder, { plugins: opened.notLoaded.length === 0 }, io, words)
}

/** Whether a fix is for this dataset's files, not for those of the dataset that it adds to. */
function isOwn({ index, at }: Fix, base: number): boolean {
  return index < 0 ? at.file?.startsWith('../') !== true : index >= base
}
