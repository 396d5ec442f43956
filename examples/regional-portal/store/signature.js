import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Names, sizes and times of all files of folders: cheap to ask for every second,
 * and works where watching a folder does not, as on network drives.
 *
 * @param {readonly string[]} folders
 * @returns {Promise<string>}
 */
export async function signatureOf(folders) {
  /** @type {string[]} */
  const lines = []
  for (const path of (await Promise.all(folders.map(listed))).flat().sort()) {
    try {
      const { size, mtimeMs } = await stat(path)
      lines.push(`${path}\0${size}\0${mtimeMs}`)
    } catch {
      lines.push(`${path}\0gone`)
    }
  }
  return lines.join('\n')
}

/** @param {string} folder */
async function listed(folder) {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}
