import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { sotekit } from '@sotekit/core'
import { fieldTypes } from '@sotekit/files'
import { readFolder } from '@sotekit/files/node'
import { pluginsFor } from './plugins.js'

/**
 * @typedef {import('@sotekit/budget').BudgetTypes | import('@sotekit/participation').ParticipationTypes | import('@sotekit/sami-criteria').SamiCriteriaTypes} Types
 * @typedef {import('@sotekit/core').Dataset<Types>} Dataset all views; which of them are there tells `plugins`
 * @typedef {import('@sotekit/core').Kit<Types>} Kit
 *
 * @typedef {object} Snapshot A dataset's folder as it was read at one moment.
 * @property {string} version changes with any byte of any file
 * @property {string} readAt when it was read, as an ISO 8601 instant
 * @property {string} today the day on which it was checked
 * @property {Kit} kit
 * @property {import('@sotekit/core').Description} description kinds, codes and plugins
 * @property {Dataset} dataset the valid records
 * @property {readonly import('@sotekit/core').Diagnostic[]} diagnostics all findings
 * @property {{ error: number, warning: number, info: number }} counts findings by severity
 * @property {boolean} complete whether everything was read and checked
 * @property {readonly string[]} absent plugins that the dataset names and this portal does not know
 * @property {number} files how many files were read
 * @property {readonly string[]} folders the folder, and the one of the dataset that it adds to
 */

/**
 * Reads and checks a folder. Never throws on what is there or is not: that becomes findings.
 *
 * @param {string} folder
 * @param {string} today
 * @returns {Promise<Snapshot>}
 */
export async function readSnapshot(folder, today) {
  /** @param {readonly import('@sotekit/files').PluginEntry[]} entries */
  const make = (entries) => {
    const { plugins, absent } = pluginsFor(entries)
    return { kit: /** @type {Kit} */ (/** @type {unknown} */ (sotekit({ plugins, today }))), absent }
  }
  const files = await readFolder(folder, {
    typesFor: (entries) => fieldTypes(make(entries).kit.describe().kinds),
  })
  const { kit, absent } = make(files.plugins)
  const { dataset, diagnostics, complete } = kit.load(files)
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return {
    version: versionOf(files.files, today),
    readAt: new Date().toISOString(),
    today,
    kit,
    description: kit.describe(),
    dataset,
    diagnostics,
    counts,
    complete: complete && absent.length === 0,
    absent,
    files: files.files.length,
    folders: [folder, ...(files.base === undefined ? [] : [resolve(folder, files.base)])],
  }
}

/**
 * @param {readonly import('@sotekit/files').InputFile[]} files
 * @param {string} today
 */
function versionOf(files, today) {
  const hash = createHash('sha256').update(today)
  for (const { path, bytes } of files) hash.update(`\0${path}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex').slice(0, 16)
}
