import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

export const pairIncomplete: ParticipationRule = {
  severity: 'error',
  message: {
    fi: 'Anna sekä organisaatio että kunta, tai jätä molemmat pois',
    en: 'Give both organisation and municipality, or leave both out',
  },
  page,
  check: (dataset, report) => {
    for (const one of dataset.all('participation.producer'))
      if ((one.organisation === undefined) !== (one.municipality === undefined))
        report({
          record: one,
          at: one.organisation === undefined ? '/municipality' : '/organisation',
          expected: {
            fi: 'kentät organisation ja municipality',
            en: 'the fields organisation and municipality',
          },
        })
  },
}
