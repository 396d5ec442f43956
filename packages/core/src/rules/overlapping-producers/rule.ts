import type { Arrangement, Producer } from '../../kinds/arrangement.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { overlaps } from '../../values/period.js'
import { notedProducers } from '../support/noted-producers.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: '{whole} tuottaa koko palvelun, mutta samaan aikaan sitä tuottaa myös {other}',
    en: '{whole} produces the whole service, but {other} produces it at the same time',
  },
  check: (dataset, report) => {
    for (const arrangement of notedProducers(dataset).several) {
      const pair = firstClash(arrangement)
      if (!pair) continue
      const [whole, other] = pair
      const at = (producer: Producer): string => `/producers/${arrangement.producers.indexOf(producer)}`
      report({
        record: { kind: 'arrangement', id: arrangement.id },
        at: `${at(other)}/coverage`,
        args: { whole: whole.organisation, other: other.organisation },
        expected: { fi: 'kumpikin osan (part)', en: 'a part (part) each' },
        received: other.coverage,
        related: [{ record: { kind: 'arrangement', id: arrangement.id }, at: `${at(whole)}/coverage` }],
      })
    }
  },
}

function firstClash({ producers }: Arrangement): readonly [whole: Producer, other: Producer] | undefined {
  // A subcontractor's part is within that of the producer for whom it works.
  const own = producers.filter(({ subcontractorOf }) => subcontractorOf === undefined)
  for (const whole of own) {
    if (whole.coverage !== 'whole') continue
    const other = own.find((one) => one !== whole && clash(whole, one))
    if (other) return [whole, other]
  }
  return undefined
}

/** With vouchers the client chooses, so that each producer may well offer the whole service. */
function clash(whole: Producer, other: Producer): boolean {
  if (other.coverage === 'unknown' || (whole.mode === 'voucher' && other.mode === 'voucher')) return false
  return overlaps(whole.validity ?? {}, other.validity ?? {})
}
