import { nameOf } from '../names.js'
import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

export const negotiationMissing: ParticipationRule = {
  severity: 'warning',
  message: {
    fi: 'Neuvotteluvelvoite: {title}. Neuvottelua ei ole kirjattu',
    en: 'A duty to negotiate: {title}. No negotiation is recorded',
  },
  page,
  check: (dataset, report) => {
    const held = new Set(
      dataset
        .all('participation.negotiation')
        .filter(({ rounds }) => rounds.length > 0)
        .flatMap((one) => [
          `${one.programme} ${one.with} ${one.call ?? ''}`,
          `${one.programme} ${one.with} `,
        ]),
    )
    for (const duty of dataset.all('participation.duty')) {
      if (duty.type !== 'negotiation' || duty.with === undefined) continue
      if (held.has(`${duty.programme} ${duty.with} ${duty.call ?? ''}`)) continue
      report({
        record: duty,
        args: { title: nameOf(duty.title, duty.id) },
        expected: {
          fi: 'tietue participation.negotiation samalle osapuolelle, jossa on neuvottelupäivä',
          en: 'a participation.negotiation with the same party, with the day of a round',
        },
      })
    }
  },
}
