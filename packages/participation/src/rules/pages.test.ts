import { sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { participation } from '../index.js'
import { rules } from './index.js'

const kit = sotekit({ plugins: [participation()], today: '2026-01-01' })
const found = (input: unknown): readonly string[] =>
  kit.load(input as Parameters<typeof kit.load>[0]).diagnostics.map(({ code }) => code)

describe.each(Object.entries(rules({})))('%s', (name, rule) => {
  const code = `participation/${name}`

  it('has a page whose wrong example gives it', () => {
    expect(rule.page).toBeDefined()
    expect(found(rule.page?.wrong)).toContain(code)
  })

  it('is not given by the right example, nor is any other finding of the plugin', () => {
    const codes = found(rule.page?.right).filter(
      (one) => one.startsWith('participation/') || one.startsWith('core/'),
    )
    expect(codes).toEqual([])
  })
})
