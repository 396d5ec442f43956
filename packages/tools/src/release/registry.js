// A registry to throw away: verdaccio, which passes on to the usual registry what it does not hold itself.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fetched } from './fetched.js'

/** The newest that runs on Node 20. */
const verdaccio = 'verdaccio@6.8.0'

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => done(port))
    })
  })
}

/** @param {string} url @param {number} until */
async function answers(url, until) {
  try {
    return (await fetch(`${url}-/ping`)).ok
  } catch {
    if (Date.now() > until) throw new Error('the local registry did not start within a minute')
    await new Promise((done) => setTimeout(done, 300))
    return await answers(url, until)
  }
}

/**
 * @param {string} folder where it keeps its files
 * @returns {Promise<{ url: string, npmrc: string, stop: () => void }>} its address, and settings to publish with
 */
export async function startRegistry(folder) {
  // By a tag of node-fetch that not every registry has.
  const home = await fetched(verdaccio, { 'node-fetch': '2.7.0' })
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim()
  const port = await freePort()
  mkdirSync(folder, { recursive: true })
  const all = { access: '$all', publish: '$all' }
  const config = {
    storage: join(folder, 'storage'),
    uplinks: { usual: { url: upstream } },
    packages: { '@sotekit/*': all, 'create-sotekit-plugin': all, '**': { access: '$all', proxy: 'usual' } },
    log: { type: 'stdout', format: 'json', level: 'warn' },
    web: { enable: false },
    max_body_size: '50mb',
  }
  // JSON is YAML too.
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(config, null, 2))
  const bin = join(home, 'node_modules/verdaccio/bin/verdaccio')
  const args = [bin, '--config', join(folder, 'config.yaml'), '--listen', `127.0.0.1:${port}`]
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' })
  const stop = () => void child.kill()
  const url = `http://127.0.0.1:${port}/`
  try {
    await answers(url, Date.now() + 60_000)
  } catch (error) {
    stop()
    throw error
  }
  const npmrc = join(folder, 'npmrc')
  writeFileSync(npmrc, `registry=${url}\n//127.0.0.1:${port}/:_authToken=anybody\n`)
  return { url, npmrc, stop }
}
