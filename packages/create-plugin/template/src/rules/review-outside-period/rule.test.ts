import { assertRule, builders } from '@sotekit/testkit'
import { test } from 'vitest'
import { review } from '../../examples.js'
import { pluginName } from '../../index.js'

const build = builders()
const programme = build.programme({ period: { from: '2020-01-01', to: '2023-12-31' } })
const endless = build.programme()
const measure = build.measure()
const short = build.measure({ period: { to: '2021-06-30' } })

test('a review belongs to the time of its measure, or of its programme', () => {
  assertRule(pluginName(), 'pluginName/review-outside-period', {
    valid: [
      [programme, measure, review('first-day', measure.id, '2020-01-01')],
      [programme, measure, review('last-day', measure.id, '2023-12-31')],
      [programme, short, review('early', short.id, '2019-01-01')],
      [programme, endless, { ...measure, programme: endless.id }, review('any', measure.id, '2035-01-01')],
    ],
    invalid: [
      {
        records: [programme, measure, review('before', measure.id, '2019-12-31')],
        findings: [{ at: '/2/date', args: { date: '2019-12-31', measure: measure.id } }],
      },
      {
        name: "the measure's own period counts",
        records: [programme, short, review('after', short.id, '2021-07-01')],
        findings: [{ at: '/2/date', severity: 'warning' }],
      },
    ],
  })
})
