import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '@sotekit/core'
import { tooLarge } from '../folder/findings.js'
import { formatOf } from '../folder/ignored.js'
import { largest } from '../folder/largest.js'
import type { InputFile } from '../folder/parse-files.js'
import { unreadable } from './findings.js'
import type { Listed } from './walk.js'

/** Files open at one time. */
const AT_ONCE = 16

/** Reads files a few at a time, in order. */
export async function readAll(
  folder: string,
  listed: readonly Listed[],
  diagnostics: Diagnostic[],
): Promise<InputFile[]> {
  const bytes: (Uint8Array | undefined)[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let i = next++; i < listed.length; i = next++) {
      const one = listed[i]
      if (one) bytes[i] = await readOne(folder, one, diagnostics)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  diagnostics.sort((a, b) => compare(a.at.file ?? '', b.at.file ?? ''))
  return listed.flatMap(({ path }, i) => {
    const content = bytes[i]
    return content ? [{ path, bytes: content }] : []
  })
}

async function readOne(
  folder: string,
  { path, size }: Listed,
  diagnostics: Diagnostic[],
): Promise<Uint8Array | undefined> {
  const format = formatOf(path)
  // What is no data is told by its name alone.
  if (format === undefined) return new Uint8Array()
  if (size > largest[format]) {
    diagnostics.push(tooLarge(path, size, largest[format]))
    return undefined
  }
  try {
    return await readFile(join(folder, path))
  } catch (error) {
    diagnostics.push(unreadable(path, error))
    return undefined
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
