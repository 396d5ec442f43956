import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { filesUnder, packages, published, root } from '../workspace.js'

const license = readFileSync(join(root, 'LICENSE'), 'utf8')

it.each(published())('$folder says all that a registry and a user need', ({ path, manifest }) => {
  expect(manifest).toMatchObject({
    description: expect.any(String),
    license: 'MIT',
    type: 'module',
    engines: { node: '>=20.19' },
    publishConfig: { access: 'public', provenance: true },
  })
  expect(existsSync(join(path, 'LICENSE')) && readFileSync(join(path, 'LICENSE'), 'utf8')).toBe(license)
})

it.each(packages())('$folder takes other packages of ours by a range that a minor does not leave', (one) => {
  for (const [name, range] of Object.entries(one.manifest.peerDependencies ?? {}))
    if (name.startsWith('@sotekit/')) expect(`${name} ${range}`).toMatch(/ >=0\.\d+\.\d+ <1$/)
})

const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const members = ['packages', 'examples']
  .flatMap((folder) => filesUnder(folder, /^[^/]+\/[^/]+\/package\.json$/))
  .filter((file) => !workspaces.includes(`!${dirname(file)}`))

it.each(members)('the lock file knows %s as it is (else: npm install)', (file) => {
  const manifest = JSON.parse(readFileSync(join(root, file), 'utf8'))
  const parts = ['version', 'dependencies', 'devDependencies', 'peerDependencies'] as const
  const expected = Object.fromEntries(
    parts.flatMap((part) => (part in manifest ? [[part, manifest[part]]] : [])),
  )
  expect(lock).toMatchObject({ packages: { [dirname(file)]: expected } })
})
