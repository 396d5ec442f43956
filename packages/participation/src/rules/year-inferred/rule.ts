import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

export const yearInferred: ParticipationRule = {
  severity: 'info',
  message: {
    fi: 'Päivän {date} vuosi on päätelty: lähteessä ei ole vuotta',
    en: 'The year of {date} is inferred: the source prints none',
  },
  page,
  check: (dataset, report) => {
    for (const one of dataset.all('participation.negotiation'))
      one.rounds.forEach(({ date, yearInferred }, index) => {
        if (yearInferred) report({ record: one, at: `/rounds/${index}/date`, args: { date }, received: date })
      })
    for (const one of dataset.all('participation.event'))
      if (one.yearInferred && one.date !== undefined)
        report({ record: one, at: '/date', args: { date: one.date }, received: one.date })
  },
}
