import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../workspace.js'

const mail = /[\w.+-]+@(?!users\.noreply\.)([\w-]+\.)+[a-z]{2,}\b/gi
const allowedMail = /@([\w-]+\.)*example(\.(org|com|net))?$/i

/** Put together here, so that this file does not hold what it looks for. */
const traces = [
  new RegExp(['', 'work', ''].join('/')),
  new RegExp(`\\.\\./${'shared'}/(design|domain|hooks|reference|seeds)`),
  new RegExp(`\\.${'library'}/`),
]

/** What git tracks; nothing in a tarball without a repository. */
function tracked(): readonly string[] {
  try {
    const list = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', stdio: 'pipe' })
    return list.split('\0').filter((file) => file !== '')
  } catch {
    return []
  }
}

const files = tracked()

const texts = files.flatMap((file) => {
  try {
    const bytes = readFileSync(join(root, file))
    return bytes.includes(0) ? [] : [{ file, text: bytes.toString('utf8') }]
  } catch {
    return [] // tracked, but deleted in the work tree
  }
})

it.skipIf(files.length === 0)('no committed text names a place outside of the repository', () => {
  const found = texts.flatMap(({ file, text }) =>
    traces.filter((trace) => trace.test(text)).map((trace) => `${file}: ${trace.source}`),
  )
  expect(found).toEqual([])
})

it.skipIf(files.length === 0)('no committed text holds an e-mail address', () => {
  const found = texts.flatMap(({ file, text }) =>
    (text.match(mail) ?? []).filter((one) => !allowedMail.test(one)).map((one) => `${file}: ${one}`),
  )
  expect(found).toEqual([])
})

it('the lock file names no download address', () => {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  expect(lock.match(/"resolved": "(?!packages\/|examples\/)[^"]*"/g)).toBeNull()
  expect(lock).not.toMatch(/https?:\/\/[^"]*\/-\//)
})
