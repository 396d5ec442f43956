import { assertRule } from '@sotekit/testkit'
import { test } from 'vitest'
import { digital } from '../../index.js'
import { page } from './page.js'

test('a figure tells its time, both ends', () => {
  assertRule(digital(), 'digital/figure-without-time', {
    valid: [page.right as readonly object[]],
    invalid: [
      { records: page.wrong as readonly object[], findings: [{ at: '/1', severity: 'info' }] },
      {
        records: (page.wrong as readonly object[]).map((one) =>
          'services' in one ? { ...one, period: { from: '2020-01-01' } } : one,
        ),
        findings: [{ at: '/1', args: { figure: 'portal-uses' } }],
      },
    ],
  })
})
