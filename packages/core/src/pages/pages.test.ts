import {
  type Diagnostic,
  definePlugin,
  type ExampleInput,
  type ExampleRecords,
  type SotekitError,
  sotekit,
} from '@sotekit/core'
import { corePages } from '@sotekit/core/pages'
import { describe, expect, it } from 'vitest'

interface Outcome {
  readonly codes: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

function outcomeOf(example: ExampleRecords | ExampleInput): Outcome {
  try {
    const diagnostics = 'program' in example ? run(example.program) : load(example)
    return { codes: diagnostics.map(({ code }) => code), diagnostics }
  } catch (error) {
    const { problems } = error as SotekitError
    return { codes: problems.map(({ code }) => code), diagnostics: [] }
  }
}

function load(example: ExampleRecords | ExampleInput): readonly Diagnostic[] {
  const today = 'today' in example ? example.today : undefined
  return sotekit({ today }).load(example).diagnostics
}

/** Runs a page's program, whose last line is a value. */
function run(program = ''): readonly Diagnostic[] {
  const lines = program.split('\n')
  const body = [...lines.slice(0, -1), `return ${lines.at(-1)}`].join('\n')
  const made = new Function('sotekit', 'definePlugin', body)(sotekit, definePlugin)
  return (made as { readonly diagnostics: readonly Diagnostic[] }).diagnostics
}

const described = sotekit()
  .describe()
  .codes.map(({ code }) => code)

it('every code has a page', () => {
  expect(described.filter((code) => !Object.hasOwn(corePages, code))).toEqual([])
})

it('every page of data is of a code that there is', () => {
  const ofData = Object.entries(corePages)
    .filter(([, { wrong }]) => !('program' in wrong))
    .map(([code]) => code)
  expect(ofData.filter((code) => !described.includes(code))).toEqual([])
})

describe.each(Object.entries(corePages))('%s', (code, page) => {
  it('is told in Finnish and English', () => {
    for (const { fi, en } of [page.title, page.why, page.fix]) {
      expect(fi.trim()).not.toBe('')
      expect(en.trim()).not.toBe('')
      expect(fi).not.toBe(en)
    }
  })

  it('the wrong example gives the code, and at a place', () => {
    const { codes, diagnostics } = outcomeOf(page.wrong)
    expect(codes).toContain(code)
    for (const { at } of diagnostics) expect(at.pointer ?? at.file).toBeDefined()
  })

  it('the wrong example gives no other error', () => {
    const { diagnostics } = outcomeOf(page.wrong)
    expect(
      diagnostics.filter((one) => one.code !== code && one.severity === 'error').map((one) => one.code),
    ).toEqual(code === 'core/rule-not-run' ? ['core/plugin-crashed'] : [])
  })

  it('the right example does not, and is right in all else', () => {
    const { codes, diagnostics } = outcomeOf(page.right)
    expect(codes).not.toContain(code)
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map((one) => one.message.en)).toEqual([])
  })

  it('fills each placeholder of its message', () => {
    for (const { message } of outcomeOf(page.wrong).diagnostics) {
      expect(`${message.fi} ${message.en}`).not.toMatch(/\{\w+\}/)
    }
  })
})
