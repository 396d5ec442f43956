import { isAmbiguous } from '../../records/target.js'
import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

export const targetUnclear: ParticipationRule = {
  severity: 'error',
  message: {
    fi: 'Kohde on sanottu monella tavalla: anna vain yksi kentistä measures, group, subProgrammes ja allMeasures',
    en: 'The target is said in several ways: give only one of measures, group, subProgrammes and allMeasures',
  },
  page,
  check: (dataset, report) => {
    for (const kind of ['participation.involvement', 'participation.producer'] as const)
      for (const one of dataset.all(kind)) if (isAmbiguous(one)) report({ record: one })
  },
}
