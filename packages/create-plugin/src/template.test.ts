import { spawn } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { scaffold } from './index.js'
import { emptyFolder } from './testing.js'

const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)))
const manifestOf = (folder: string): Record<string, Record<string, string>> =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const isBuilt = ['core', 'testkit'].every((one) => existsSync(join(root, 'packages', one, 'dist/index.d.ts')))

/** The output of one of the repository's tools in a folder. */
function run(folder: string, file: string, ...args: readonly string[]): Promise<string> {
  const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env
  const child = spawn(process.execPath, [join(root, 'node_modules', file), ...args], { cwd: folder, env })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  return new Promise((done) => child.on('close', (status) => done(`${output}exit ${status}`)))
}

it.skipIf(!isBuilt)(
  'a new plugin has sound types, conforms, and passes its tests',
  { timeout: 120_000 },
  async () => {
    const folder = join(emptyFolder(), 'home-visits-plugin')
    expect(await scaffold({ folder })).toMatchObject({ ok: true })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    const [types, tests] = await Promise.all([
      run(folder, 'typescript/bin/tsc', '--noEmit', 'false', '--rootDir', 'src', '--outDir', 'dist'),
      run(folder, 'vitest/vitest.mjs', 'run', '--reporter=json', '--no-isolate', '--maxWorkers=1'),
    ])
    expect(types).toBe('exit 0')
    expect(tests).toMatch(/"numFailedTests":0,.*"success":true.*exit 0$/s)
    expect(tests).toContain('the plugin keeps the contract')
    const { default: made } = await import(join(folder, 'dist/index.js'))
    expect(made()['~sotekit']).toMatchObject({ name: 'homeVisits', version: '0.1.0' })
  },
)

it('asks for the versions of the packages that it was made with', async () => {
  const folder = join(emptyFolder(), 'home-visits-plugin')
  await scaffold({ folder })
  const made = manifestOf(folder)
  const core = manifestOf(join(root, 'packages/core'))['version']
  expect(made['peerDependencies']?.['@sotekit/core']).toBe(`>=${core} <1`)
  expect(made['devDependencies']?.['@sotekit/testkit']).toMatch(/^>=\d+\.\d+\.\d+ <1$/)
  expect(Object.values({ ...made['devDependencies'], ...made['peerDependencies'] })).not.toContain('*')
})

it('knows other tools in the ranges of this repository', () => {
  const own = manifestOf(join(root, 'packages/create-plugin'))['devDependencies'] ?? {}
  const others = Object.entries(own).filter(([name]) => !name.startsWith('@sotekit/'))
  expect(manifestOf(root)['devDependencies']).toMatchObject(Object.fromEntries(others))
})
