import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root, sourceFiles } from '../workspace.js'

const sizes = sourceFiles().map((file) => ({
  file,
  lines: readFileSync(join(root, file), 'utf8').split('\n').length,
}))

it('no file is above 400 lines, docstrings included', () => {
  expect(sizes.filter(({ lines }) => lines > 400)).toEqual([])
})

it('nearly all files (19 of 20) are within 250 lines', () => {
  const long = sizes.filter(({ lines }) => lines > 250)
  expect(long.length, JSON.stringify(long, null, 1)).toBeLessThanOrEqual(sizes.length / 20)
})
