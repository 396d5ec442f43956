import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packages, published, root } from '../workspace.js'

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
