import { type Diagnostic, sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { samiCriteria } from '../index.js'
import { rules } from './index.js'

const kit = sotekit({ plugins: [samiCriteria()], today: '2026-01-01' })
const found = (input: unknown): readonly Diagnostic[] =>
  kit.load(input as Parameters<typeof kit.load>[0]).diagnostics

describe.each(Object.entries(rules({})))('%s', (name, rule) => {
  const code = `samiCriteria/${name}`

  it('has a page whose wrong example gives it, in whole sentences', () => {
    const own = found(rule.page?.wrong).filter((one) => one.code === code)
    expect(own.length).toBeGreaterThan(0)
    for (const { message } of own) expect(`${message.fi} ${message.en}`).not.toMatch(/\{\w+\}|undefined|NaN/)
  })

  it('is not given by the right example, nor is any other finding', () => {
    expect(found(rule.page?.right).map((one) => `${one.code} ${one.message.en}`)).toEqual([])
  })
})
