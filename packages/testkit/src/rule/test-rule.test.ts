import { describe, expect, it } from 'vitest'
import { assertRule, testRule } from '../index.js'
import { money } from '../wrong-plugins/sound.js'
import { measures } from '../wrong-plugins/support.js'
import { throws } from '../wrong-plugins/throws.js'

const code = 'money/negative'
const line = (cents: number) => ({
  kind: 'money.line',
  id: `line${cents}`,
  measure: 'm1',
  cents,
  basis: 'modelled',
})
const records = (...lines: readonly object[]) => [...measures({}), ...lines]
const at = '/2/cents'

describe('testRule', () => {
  it('finds nothing to say of examples that do what they should', () => {
    expect(
      testRule(money(), code, {
        valid: [records(line(1)), { name: 'zero', records: records(line(0)) }],
        invalid: [
          { records: records(line(-1)), findings: [{ at, args: { cents: -1 }, severity: 'error' }] },
          { records: records(line(-1), line(-2)), findings: [{ at: '/3/cents' }, { at }] },
          { records: records(line(-5)), findings: [{ at, message: 'The sum -5 is below zero' }] },
        ],
      }),
    ).toEqual([])
  })

  it('tells a finding where there should be none', () => {
    expect(testRule(money(), code, { valid: [records(line(-1))], invalid: [] })).toEqual([
      {
        case: 'valid[0]',
        message: 'unexpected: money/negative at /2/cents ("The sum -1 is below zero") with args {"cents":-1}',
      },
    ])
  })

  it('tells a finding that is missing, at another place or with other arguments', () => {
    const invalid = [
      { records: records(line(1)), findings: [{ at }] },
      { name: 'elsewhere', records: records(line(-1)), findings: [{ at: '/2' }] },
      { records: records(line(-1)), findings: [{ at, args: { cents: -2 } }] },
    ]
    const failures = testRule(money(), code, { valid: [], invalid })
    expect(failures.map((one) => `${one.case}: ${one.message}`)).toEqual([
      'invalid[0]: no finding {"at":"/2/cents"}',
      'elsewhere: no finding {"at":"/2"}',
      'elsewhere: unexpected: money/negative at /2/cents ("The sum -1 is below zero") with args {"cents":-1}',
      'invalid[2]: no finding {"at":"/2/cents","args":{"cents":-2}}',
      'invalid[2]: unexpected: money/negative at /2/cents ("The sum -1 is below zero") with args {"cents":-1}',
    ])
  })

  it('does not let records that are not valid themselves show anything', () => {
    const broken = records({ ...line(1), cents: 'ten' })
    const [failure] = testRule(money(), code, { valid: [broken], invalid: [] })
    expect(failure?.message).toMatch(/^it cannot be judged: core\//)
  })

  it('tells that the rule crashed', () => {
    const [failure] = testRule(throws(), 'throws/endless', { valid: [measures({})], invalid: [] })
    expect(failure?.message).toMatch(/^it cannot be judged: core\/plugin-crashed/)
  })

  it('wants an invalid example to expect something', () => {
    const [failure] = testRule(money(), code, {
      valid: [],
      invalid: [{ records: records(line(1)), findings: [] }],
    })
    expect(failure).toEqual({ case: 'invalid[0]', message: 'it expects no findings' })
  })

  it('names the rules that there are', () => {
    expect(testRule(money(), 'money/negativ', { valid: [], invalid: [] })).toEqual([
      { case: 'money/negativ', message: 'no such rule; there are money/negative' },
    ])
  })
})

describe('assertRule', () => {
  it('throws one error with all failures', () => {
    const valid = [records(line(-1)), records(line(-2))]
    expect(() => assertRule(money(), code, { valid, invalid: [] })).toThrow(
      /^Examples of money\/negative do not do what they should:\n {2}valid\[0\]: .*\n {2}valid\[1\]: .*$/,
    )
    assertRule([money()], code, { valid: [records(line(1))], invalid: [] })
  })
})
