import { assertRule, builders } from '@sotekit/testkit'
import { test } from 'vitest'
import { digital } from '../../index.js'

const build = builders()
const [one, two, service] = [build.municipality(), build.municipality(), build.digitalService()]
const adoption = (count: number, municipalities?: readonly string[]): object => ({
  kind: 'digital.adoption',
  id: 'adoption',
  service: service.id,
  stage: 'in-use',
  count,
  ...(municipalities && { municipalities }),
  basis: 'modelled',
})

test('a source counts at least the municipalities that it names', () => {
  assertRule(digital(), 'digital/more-named-than-counted', {
    valid: [
      [service, adoption(2)],
      [one, two, service, adoption(2, [one.id, two.id])],
      [one, two, service, adoption(6, [one.id])],
      { name: 'one municipality named twice is one', records: [one, service, adoption(1, [one.id, one.id])] },
    ],
    invalid: [
      {
        records: [one, two, service, adoption(1, [one.id, two.id])],
        findings: [{ at: '/3/count', severity: 'error', args: { named: 2, count: 1 } }],
      },
    ],
  })
})
