import { type Diagnostic, sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { budget } from '../index.js'
import { rules } from './index.js'

const kit = sotekit({ plugins: [budget()] })
const errors = (diagnostics: readonly Diagnostic[]) =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, at }) => `${code} ${at.pointer} ${message.en}`)

describe.each(Object.entries(rules))('the page of %s', (name, rule) => {
  const code = `budget/${name}`

  it('has a wrong example that gives the code', () => {
    const { diagnostics } = kit.load(rule.page?.wrong ?? [])
    const own = diagnostics.filter((diagnostic) => diagnostic.code === code)
    expect(own.length, errors(diagnostics).join('\n')).toBeGreaterThan(0)
    expect(own[0]?.severity).toBe(rule.severity)
    // The example shows this rule and no other error.
    expect(errors(diagnostics).filter((text) => !text.startsWith(code))).toEqual([])
    for (const { message } of own) expect(`${message.fi} ${message.en}`).not.toMatch(/\{\w+\}|undefined|NaN/)
  })

  it('has a right example that gives neither the code nor any error', () => {
    const { diagnostics, complete } = kit.load(rule.page?.right ?? [])
    expect(diagnostics.filter((diagnostic) => diagnostic.code === code)).toEqual([])
    expect(errors(diagnostics)).toEqual([])
    expect(complete).toBe(true)
  })

  it('speaks both languages', () => {
    const { title, why, fix } = rule.page ?? { title: undefined, why: undefined, fix: undefined }
    for (const text of [title, why, fix, rule.message]) {
      expect(text?.fi.length).toBeGreaterThan(5)
      expect(text?.en.length).toBeGreaterThan(5)
      expect(text?.fi).not.toBe(text?.en)
    }
  })
})
