import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pluginPage } from '../plugin-pages.js'
import { root } from '../workspace.js'

it('docs/plugins.md tells the plugins as they are (else: node packages/tools/src/plugin-pages.js)', async () => {
  expect(readFileSync(join(root, 'docs/plugins.md'), 'utf8')).toBe(await pluginPage())
})
