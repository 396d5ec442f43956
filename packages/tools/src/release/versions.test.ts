import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { published } from '../workspace.js'
import { copyManifests } from './manifests.js'
import { plannedReleases, version } from './versions.js'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function copy(changesets: Record<string, string>, released = true): string {
  const folder = copyManifests({ released, changesets })
  folders.push(folder)
  return folder
}

const changeset = (bumps: Record<string, string>, text: string): string =>
  `---\n${Object.entries(bumps)
    .map(([name, bump]) => `"${name}": ${bump}\n`)
    .join('')}---\n\n${text}\n`

const manifest = (
  folder: string,
  one: string,
): { version: string; peerDependencies?: Record<string, string> } =>
  JSON.parse(readFileSync(join(folder, one, 'package.json'), 'utf8'))

const plugins = published().filter(
  ({ manifest: { peerDependencies = {} } }) => '@sotekit/core' in peerDependencies,
)

describe.each(['patch', 'minor'])('a %s of core', (bump) => {
  it('forces no major of anything, and no new version of a plugin', async () => {
    const folder = copy({ 'core.md': changeset({ '@sotekit/core': bump }, 'Something new.') })
    const before = plugins.map((one) => manifest(folder, `packages/${one.folder}`))
    const releases = await version(folder)
    expect(releases.find(({ name }) => name === '@sotekit/core')?.type).toBe(bump)
    expect(releases.filter(({ type }) => type === 'major')).toEqual([])
    const names = releases.map(({ name }) => name)
    expect(plugins.filter((one) => names.includes(one.manifest.name)).map((one) => one.folder)).toEqual([])
    for (const [i, one] of plugins.entries()) {
      const after = manifest(folder, `packages/${one.folder}`)
      expect(after.version).toBe(before[i]?.version)
      expect(after.peerDependencies).toEqual(before[i]?.peerDependencies)
    }
  })

  it('is followed by the version in its source and in other manifests', async () => {
    const folder = copy({ 'core.md': changeset({ '@sotekit/core': bump }, 'Something new.') })
    await version(folder)
    const { version: made } = manifest(folder, 'packages/core')
    expect(readFileSync(join(folder, 'packages/core/src/version.ts'), 'utf8')).toContain(`= '${made}'`)
    expect(manifest(folder, 'packages/budget')).toMatchObject({ devDependencies: { '@sotekit/core': made } })
    expect(manifest(folder, 'examples/lapland')).toMatchObject({ dependencies: { '@sotekit/core': made } })
    expect(readFileSync(join(folder, 'packages/core/CHANGELOG.md'), 'utf8')).toMatch(/Something new\./)
  })
})

describe('the first release of a package', () => {
  const all = Object.fromEntries(published().map((one) => [one.manifest.name, 'minor']))

  it('is the version that it carries, with its changesets as changelog', async () => {
    const folder = copy({ 'all.md': changeset(all, 'What it is.') }, false)
    const releases = await version(folder)
    expect(releases.map(({ name, type }) => [name, type]).sort()).toEqual(
      published()
        .map((one) => [one.manifest.name, 'first'])
        .sort(),
    )
    for (const { oldVersion, newVersion } of releases) expect(newVersion).toBe(oldVersion)
    const log = readFileSync(join(folder, 'packages/core/CHANGELOG.md'), 'utf8')
    expect(log).toContain(`## ${manifest(folder, 'packages/core').version}`)
    expect(log).toContain('What it is.')
  })

  it('is not made without a changeset', async () => {
    const folder = copy({ 'core.md': changeset({ '@sotekit/core': 'minor' }, 'What it is.') }, false)
    await expect(version(folder)).rejects.toThrow(/never released, and without a changeset.*@sotekit\/budget/)
  })

  it('does not move what was released before', async () => {
    const folder = copy({ 'all.md': changeset(all, 'What it is.') })
    expect((await plannedReleases(folder)).filter(({ type }) => type !== 'minor')).toEqual([])
  })
})
