// A copy of what versions are made from: manifests, changesets' settings, changelogs. For trying a release.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { filesUnder, published, root } from '../workspace.js'

/**
 * @param {object} options
 * @param {boolean} options.released whether all packages count as released before
 * @param {Record<string, string>} options.changesets text by file name
 * @returns {string} the folder
 */
export function copyManifests({ released, changesets }) {
  const folder = mkdtempSync(join(tmpdir(), 'sotekit-release-'))
  const manifests = ['packages', 'examples'].flatMap((under) =>
    filesUnder(under, /^[^/]+\/[^/]+\/(package\.json|CHANGELOG\.md|src\/version\.ts)$/),
  )
  for (const file of ['package.json', '.changeset/config.json', ...manifests]) {
    if (!existsSync(join(root, file))) continue
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(root, file), join(folder, file))
  }
  for (const one of published()) {
    const log = join(folder, 'packages', one.folder, 'CHANGELOG.md')
    if (released) writeFileSync(log, `# ${one.manifest.name}\n`)
    else rmSync(log, { force: true })
  }
  for (const [name, text] of Object.entries(changesets)) writeFileSync(join(folder, '.changeset', name), text)
  return folder
}
