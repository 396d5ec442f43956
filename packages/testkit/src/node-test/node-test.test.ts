import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))
const isBuilt = ['../../dist/index.js', '../../../core/dist/index.js'].every((file) => existsSync(path(file)))

it.skipIf(!isBuilt)("runs under Node's own test runner, from the built packages", { timeout: 60_000 }, () => {
  const { NODE_OPTIONS: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--test', '--test-reporter=tap', path('plugin.fixture.js')],
    { env, encoding: 'utf8' },
  )
  expect(stdout, stderr).toMatch(/^# pass 4$/m)
  expect(status).toBe(0)
})
