import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { filesPages, parseFiles } from '../index.js'

const source = fileURLToPath(new URL('..', import.meta.url))
const encoder = new TextEncoder()

/** Codes that no text can show. Each is shown by a test of its own: of the disk, of workbooks, of encodings. */
const withoutText = [
  'base-loop',
  'cannot-write',
  'date-serial',
  'duplicate-file',
  'encoding',
  'link-loop',
  'link-outside',
  'no-folder',
  'no-settings',
  'number-for-text',
  'serial-as-date',
  'text-number',
  'too-large',
  'unreadable',
  'xlsx-error',
  'xlsx-external',
  'xlsx-formula',
  'xlsx-hidden',
  'xlsx-merged',
  'zip-bomb',
].map((code) => `files/${code}`)

/** All codes that the package's own source names. */
function codesInSource(): readonly string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  const texts = files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/^(pages|fuzz)/.test(file))
    .map((file) => readFileSync(`${source}/${file}`, 'utf8'))
  const named = texts.flatMap((text) => text.match(/(?<=')files\/[a-z0-9-]+(?=')/g) ?? [])
  const problems = texts.flatMap(
    (text) => /type CellProblem =((?:\s*\|\s*'[a-z-]+')+)/.exec(text)?.[1]?.match(/[a-z-]+/g) ?? [],
  )
  return [...new Set([...named, ...problems.map((one) => `files/${one}`)])].sort()
}

function codes(file: string, text: string): readonly string[] {
  const settings = { path: 'sotekit.yaml', bytes: encoder.encode('sotekit: 1\n') }
  const own = { path: file, bytes: encoder.encode(text) }
  return parseFiles(file === settings.path ? [own] : [settings, own]).diagnostics.map(({ code }) => code)
}

describe('filesPages', () => {
  it('explains every code, once', () => {
    expect(filesPages.map(({ code }) => code)).toEqual(codesInSource())
  })

  it('has words in both languages, and an example wherever a text can be one', () => {
    for (const { title, why, fix } of filesPages)
      for (const text of [title, why, fix])
        expect(Math.min(text.fi.length, text.en.length)).toBeGreaterThan(3)
    expect(filesPages.filter(({ wrong }) => wrong === undefined).map(({ code }) => code)).toEqual(withoutText)
  })

  it.each(filesPages.filter(({ wrong }) => wrong !== undefined))(
    '$code: the wrong example gives it, the right one nothing',
    (page) => {
      const { code, severity, file = 'data.yaml', wrong = '', right } = page
      expect(codes(file, wrong)).toContain(code)
      if (right !== undefined) expect(codes(file, right)).toEqual([])
      const found = parseFiles([{ path: file, bytes: encoder.encode(wrong) }]).diagnostics.find(
        (one) => one.code === code,
      )
      expect(found?.severity).toBe(severity)
    },
  )
})
