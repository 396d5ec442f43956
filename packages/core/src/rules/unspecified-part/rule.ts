import type { Producer } from '../../kinds/arrangement.js'
import { UNKNOWN } from '../../kinds/record.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { overlaps } from '../../values/period.js'
import { notedProducers } from '../support/noted-producers.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: '{producer} tuottaa osan palvelusta {service}, mutta ei kerrota, minkä osan',
    en: '{producer} produces a part of {service}, and it is not told which part',
  },
  check: (dataset, report) => {
    for (const { id, producers, service } of notedProducers(dataset).several) {
      const at = producers.findIndex((producer) => isUnspecified(producer, producers))
      const producer = producers[at]
      if (!producer) continue
      report({
        record: { kind: 'arrangement', id },
        at: `/producers/${at}`,
        args: { producer: producer.organisation, service },
        expected: { fi: 'osa sanoin kentässä part', en: 'the part in words, in the field part' },
        related: producers.flatMap((other, i) =>
          i !== at && isPart(other) ? [{ record: { kind: 'arrangement', id }, at: `/producers/${i}` }] : [],
        ),
      })
    }
  },
}

function isPart({ coverage, subcontractorOf }: Producer): boolean {
  return coverage === 'part' && subcontractorOf === undefined
}

function isUnspecified(producer: Producer, all: readonly Producer[]): boolean {
  return (
    isPart(producer) &&
    producer.part === undefined &&
    producer.organisation !== UNKNOWN &&
    all.some(
      (other) =>
        other !== producer && isPart(other) && overlaps(other.validity ?? {}, producer.validity ?? {}),
    )
  )
}
