import { nameOf } from '../names.js'
import type { ParticipationRule } from '../types.js'
import { page } from './page.js'
import { wideIn } from './wide.js'

export const excludedFromAll: ParticipationRule = {
  severity: 'warning',
  message: {
    fi: 'Kunta {municipality} osallistuu kaikkiin toimenpiteisiin, mutta yksi niistä on suljettu pois',
    en: '{municipality} takes part in all measures, yet one of them is excluded',
  },
  page,
  check: (dataset, report) => {
    const wide = wideIn(dataset)
    for (const one of dataset.all('participation.involvement')) {
      if (one.status !== 'no') continue
      const group = one.group === undefined ? undefined : dataset.get('participation.group', one.group)
      const measures = [...(one.measures ?? []), ...(group?.measures ?? [])]
      for (const code of one.municipalities ?? []) {
        const against = measures.flatMap((measure) => wide(code, one.programme, measure) ?? [])[0]
        if (!against) continue
        report({
          record: one,
          at: '/status',
          args: { municipality: nameOf(dataset.municipalities.get(code)?.name, code) },
          received: 'no',
          related: [{ record: against }],
        })
      }
    }
  },
}
