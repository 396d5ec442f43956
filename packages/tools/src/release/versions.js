// Changesets become versions and changelogs. What changesets alone would not do:
// - A package that was never released (it has no CHANGELOG.md yet) goes out as the version that it carries; its
//   changesets are the changelog of that version. So the first release is 0.1.0, whatever was noted before it.
// - Exact versions of our packages in other manifests, of private packages too, and the VERSION in the source of a
//   plugin follow.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import applyReleasePlan from '@changesets/apply-release-plan'
import { read } from '@changesets/config'
import getReleasePlan from '@changesets/get-release-plan'
import { getPackages } from '@manypkg/get-packages'

/**
 * @typedef {object} Release
 * @property {string} name
 * @property {string} oldVersion
 * @property {string} newVersion
 * @property {'first' | 'major' | 'minor' | 'patch'} type
 */

/**
 * What would be released from a repository, as its changesets say.
 * @param {string} root
 */
async function planOf(root) {
  const packages = await getPackages(root)
  const config = await read(root, packages)
  const plan = await getReleasePlan(root, undefined, config)
  const dirs = new Map(packages.packages.map(({ dir, packageJson }) => [packageJson.name, dir]))
  const isFirst = (/** @type {string} */ name) => !existsSync(join(dirs.get(name) ?? '', 'CHANGELOG.md'))
  const releases = plan.releases.map((one) =>
    isFirst(one.name) ? { ...one, newVersion: one.oldVersion } : one,
  )
  return { packages, config, isFirst, plan: { ...plan, releases } }
}

/**
 * @param {string} root
 * @returns {Promise<readonly Release[]>}
 */
export async function plannedReleases(root) {
  const { plan, isFirst } = await planOf(root)
  return plan.releases.flatMap(({ name, oldVersion, newVersion, type }) =>
    type === 'none' ? [] : [{ name, oldVersion, newVersion, type: isFirst(name) ? 'first' : type }],
  )
}

/**
 * Writes versions and changelogs.
 * @param {string} root
 * @returns {Promise<readonly Release[]>}
 */
export async function version(root) {
  const { packages, config, plan, isFirst } = await planOf(root)
  const releases = await plannedReleases(root)
  const silent = packages.packages
    .filter(({ packageJson: { name, private: hidden } }) => hidden !== true && isFirst(name))
    .filter(({ packageJson: { name } }) => !releases.some((one) => one.name === name))
  if (silent.length > 0) {
    const names = silent.map(({ packageJson: { name } }) => name).join(', ')
    throw new Error(`never released, and without a changeset that says what it is: ${names}`)
  }
  await applyReleasePlan(plan, packages, config)
  const versions = new Map(releases.map(({ name, newVersion }) => [name, newVersion]))
  for (const { dir, packageJson } of packages.packages) {
    followVersions(join(dir, 'package.json'), versions)
    const own = versions.get(packageJson.name)
    const file = join(dir, 'src/version.ts')
    if (own === undefined || !existsSync(file)) continue
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(VERSION\b[^=]*= ')[^']*'/, `$1${own}'`))
  }
  return releases
}

/** @param {string} file a manifest @param {ReadonlyMap<string, string>} versions */
function followVersions(file, versions) {
  const text = readFileSync(file, 'utf8')
  const followed = text.replaceAll(/"([^"]+)": "\d+\.\d+\.\d+"/g, (whole, name) => {
    const wanted = versions.get(name)
    return wanted === undefined ? whole : `"${name}": "${wanted}"`
  })
  if (followed !== text) writeFileSync(file, followed)
}

/** The changesets that wait, by file name. @param {string} root */
export const waiting = (root) =>
  readdirSync(join(root, '.changeset')).filter((name) => name.endsWith('.md') && name !== 'README.md')
