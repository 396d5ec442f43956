import { mkdir, readdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Said } from './said.js'
import type { File } from './template.js'

const notEmpty = (folder: string): Said => ({
  fi: `Kansio ${folder} ei ole tyhjä. Anna uusi kansio: mitään ei koskaan kirjoiteta yli.`,
  en: `The folder ${folder} is not empty. Name a new one: nothing is ever overwritten.`,
})

const cannotWrite = (folder: string, error: unknown): Said => {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    fi: `Kansioon ${folder} ei voi kirjoittaa: ${reason}`,
    en: `The folder ${folder} cannot be written to: ${reason}`,
  }
}

const codeOf = (error: unknown): unknown => (error as { readonly code?: unknown } | null)?.code

/**
 * Writes files into a new or empty folder (a `.git` may be there), or says why not and leaves nothing behind.
 *
 * The first file is the claim: of two that write at once, the one that makes it goes on. Every file is made
 * new, so that nothing is overwritten whoever else writes there meanwhile.
 */
export async function writeNew(folder: string, files: readonly File[]): Promise<Said | undefined> {
  const written: string[] = []
  try {
    const firstMade = await mkdir(folder, { recursive: true })
    const there = (await readdir(folder)).filter((name) => name !== '.git')
    if (there.length > 0) return notEmpty(folder)
    for (const { path, text } of files) {
      const file = join(folder, path)
      try {
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, text, { flag: 'wx' })
      } catch (error) {
        await takeBack(written, firstMade)
        return codeOf(error) === 'EEXIST' ? notEmpty(folder) : cannotWrite(folder, error)
      }
      written.push(file)
    }
    return undefined
  } catch (error) {
    return cannotWrite(folder, error)
  }
}

/** Removes the files that were written, and folders as far as they are empty: others may have files there. */
async function takeBack(written: readonly string[], firstMade: string | undefined): Promise<void> {
  for (const file of written) await rm(file, { force: true })
  const folders = [...new Set(written.map((file) => dirname(file)))].sort((a, b) => b.length - a.length)
  if (firstMade !== undefined) folders.push(firstMade)
  for (const folder of folders) await rmdir(folder).catch(() => undefined)
}
