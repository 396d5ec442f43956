// What a stranger's machine would see: our packages are packed, and installed by npm from the tarballs into folders
// outside of the repository. There
//   the plugin of examples/digital-services-plugin is checked by its own `npm run check`, and
//   the commands of the authoring guide are run, whose plugin finds an error that was put into Lapland's data.
// Third-party packages come from npm's cache or the registry. Exit codes: 0 all is well, 1 something is broken,
// 2 not run, since a package could not be had: that is said, and is no pass.
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pack } from './release/tarballs.js'
import { published, root } from './workspace.js'

/** Why something was not run, in words; every other error is a failure. */
class NotRun extends Error {}

/**
 * Runs a command and gives what it said on standard output.
 * @param {string} folder @param {string} command @param {readonly string[]} args
 * @returns {Promise<{ status: number, out: string, all: string }>}
 */
function run(folder, command, ...args) {
  const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...env, NO_COLOR: '1', SOTEKIT_LOCALE: 'en' },
    shell: process.platform === 'win32',
  })
  let [out, all] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
    all += chunk
  })
  child.stderr.on('data', (chunk) => {
    all += chunk
  })
  return new Promise((done) => child.on('close', (status) => done({ status: status ?? 1, out, all })))
}

/** @param {string} folder @param {string} command @param {readonly string[]} args */
async function must(folder, command, ...args) {
  const { status, out, all } = await run(folder, command, ...args)
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} gave ${status}\n${all.trim()}`)
  return out
}

/**
 * Installs what a package's manifest asks for, our packages from the tarballs.
 * @param {string} folder @param {ReadonlyMap<string, string>} tarballs name of the package → file
 */
async function install(folder, tarballs) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  manifest.devDependencies = {
    ...manifest.devDependencies,
    ...Object.fromEntries([...tarballs].map(([name, file]) => [name, `file:${file}`])),
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1']
  const { status, all } = await run(folder, 'npm', 'install', ...flags)
  if (status === 0) return
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET|ENOTCACHED|E50\d/.test(all))
    throw new NotRun('no network, and not everything is in the cache of npm')
  throw new Error(`npm install gave ${status}\n${all.trim()}`)
}

/**
 * The plugin that is laid out as a repository of its own.
 * @param {string} folder @param {ReadonlyMap<string, string>} tarballs
 */
export async function canary(folder, tarballs) {
  const target = join(folder, 'digital-services-plugin')
  cpSync(join(root, 'examples/digital-services-plugin'), target, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist)([\\/]|$)/.test(path),
  })
  await install(target, tarballs)
  return must(target, 'npm', 'run', '--silent', 'check')
}

/** The commands of the guide and the files that it shows, in order. */
function* guideSteps() {
  const text = readFileSync(join(root, 'docs/guides/writing-a-plugin.md'), 'utf8')
  for (const [, language, file, body = ''] of text.matchAll(
    /^```(sh|yaml)(?: (?!no-run)(\S+))?(?: no-run:.*?)?\n(.*?)^```$/gms,
  )) {
    if (language === 'yaml') yield { file, body }
    else for (const command of body.trim().split('\n')) yield { command }
  }
}

/**
 * From an empty folder to a plugin that finds an error in Lapland's data, by the commands of the guide.
 * @param {string} folder @param {ReadonlyMap<string, string>} tarballs
 */
export async function guide(folder, tarballs) {
  const name = 'create-sotekit-plugin'
  const scaffolder = join(folder, 'scaffolder')
  mkdirSync(scaffolder)
  writeFileSync(join(scaffolder, 'package.json'), '{ "private": true }\n')
  await install(scaffolder, new Map([[name, tarballs.get(name) ?? '']]))
  symlinkSync(root, join(folder, 'sotekit'), 'junction')

  let here = folder
  let said = ''
  for (const { command, file, body = '' } of guideSteps()) {
    if (file !== undefined) {
      mkdirSync(join(here, dirname(file)), { recursive: true })
      writeFileSync(join(here, file), body)
    } else if (command?.startsWith('npm create sotekit-plugin ')) {
      const bin = join(scaffolder, 'node_modules/.bin', name)
      await must(here, process.execPath, bin, ...command.split(' ').slice(3))
    } else if (command?.startsWith('cd ')) here = join(here, command.slice(3))
    else if (command === 'npm install') await install(here, tarballs)
    else if (command !== undefined) said += await must(here, 'sh', '-c', command)
  }
  const plain = said.replaceAll('\u00A0', ' ')
  for (const sign of ['warning[homeVisits/review-outside-period]', '2 May 2032', 'homeVisits.review (1)'])
    if (!plain.includes(sign)) throw new Error(`the commands of the guide do not show ${sign}\n${said}`)
  return said
}

const jobs = { canary, guide }

/** Packs our packages, and does one job or all with them. @param {readonly string[]} wanted */
async function main(wanted) {
  const folder = mkdtempSync(join(tmpdir(), 'sotekit-outside-'))
  /** @type {Set<number>} */
  const statuses = new Set()
  try {
    const packed = await pack(published(), join(folder, 'tarballs'))
    const tarballs = new Map(packed.map(({ one, file }) => [one.manifest.name, file]))
    for (const [name, job] of Object.entries(jobs)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue
      const started = performance.now()
      try {
        await job(folder, tarballs)
        console.log(`✔ ${name}, from packed tarballs: ${((performance.now() - started) / 1000).toFixed(0)} s`)
      } catch (error) {
        const isNotRun = error instanceof NotRun
        console.log(isNotRun ? `– ${name} was NOT RUN: ${error.message}` : `✘ ${name}: ${error}`)
        statuses.add(isNotRun ? 2 : 1)
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return statuses.has(1) ? 1 : statuses.has(2) ? 2 : 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = await main(process.argv.slice(2))
