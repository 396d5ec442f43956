import { levels } from '../../records/codes.js'
import { levelShown } from '../../records/evidence.js'
import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

export const levelAboveEvidence: ParticipationRule = {
  severity: 'warning',
  message: {
    fi: 'Toteutunut osallistumisen taso {level} on korkeampi kuin näyttö osoittaa: {shown}',
    en: 'The achieved level {level} is above what the evidence shows: {shown}',
  },
  page,
  check: (dataset, report) => {
    for (const kind of ['participation.event', 'participation.negotiation'] as const)
      for (const one of dataset.all(kind)) {
        if (one.achievedLevel === undefined) continue
        const shown = levelShown(one.evidence)
        if (shown !== undefined && levels.indexOf(one.achievedLevel) <= levels.indexOf(shown)) continue
        report({
          record: one,
          at: '/achievedLevel',
          args: { level: one.achievedLevel, shown: shown ?? '–' },
          received: one.achievedLevel,
          expected: { fi: 'päivätty näyttö, joka osoittaa tason', en: 'dated evidence that shows the level' },
        })
      }
  },
}
