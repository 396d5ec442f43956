import { nameOf } from '../names.js'
import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

export const attendanceAboveCapacity: ParticipationRule = {
  severity: 'warning',
  message: {
    fi: 'Osallistujia on enemmän kuin paikkoja tai ilmoittautuneita: {title}',
    en: 'More attended than there were places or registrations: {title}',
  },
  page,
  check: (dataset, report) => {
    for (const one of dataset.all('participation.event')) {
      const { capacity, attendance, sessions = 1 } = one
      const least = attendance?.count ?? attendance?.atLeast
      if (capacity === undefined || least === undefined || least <= capacity * Math.max(1, sessions)) continue
      report({
        record: one,
        at: '/attendance',
        args: { title: nameOf(one.title, one.id) },
        received: least,
        expected: {
          fi: `enintään ${capacity * Math.max(1, sessions)}`,
          en: `at most ${capacity * Math.max(1, sessions)}`,
        },
      })
    }
  },
}
