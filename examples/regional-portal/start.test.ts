import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { dataOf } from './testing/portal.js'

const script = fileURLToPath(new URL('start.js', import.meta.url))
// What is started is the built packages, as in `npm run portal`.
const isBuilt = existsSync(fileURLToPath(new URL('../../packages/report/dist/index.js', import.meta.url)))

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [script, dataOf('second-region'), ...args], { stdio: 'pipe' })
  children.push(child)
  let output = ''
  const waiting: (() => void)[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      output += part
      for (const one of waiting) one()
    })
  const code = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const told = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      const look = () => {
        const found = pattern.exec(output)
        if (found) resolve(found[1] ?? found[0])
      }
      waiting.push(look)
      look()
    })
  return { child, code, told, output: () => output }
}

describe.skipIf(!isBuilt)('start.js', () => {
  it('prints the address, answers, says that a port is in use, and ends when told', async () => {
    const portal = start('--port', '0')
    const address = await portal.told(/(http:\/\/127\.0\.0\.1:\d+\/)/)
    expect((await fetch(`${address}en`)).status).toBe(200)

    const second = start('--port', new URL(address).port)
    expect(await second.code).toBe(2)
    expect(second.output()).toMatch(/Port \d+ is in use\. Choose another one: --port \d+/)

    portal.child.kill('SIGTERM')
    expect(await portal.code).toBe(0)
  })

  it('refuses what it does not understand', async () => {
    for (const args of [['--port', 'many'], ['--port', '99999'], ['--nope'], ['another-folder']]) {
      const { code, output } = start(...args)
      expect([args, await code]).toEqual([args, 2])
      expect(output()).toContain('Usage')
    }
  })
})
