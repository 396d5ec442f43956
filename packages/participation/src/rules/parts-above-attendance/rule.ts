import { nameOf } from '../names.js'
import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

export const partsAboveAttendance: ParticipationRule = {
  severity: 'warning',
  message: {
    fi: 'Osat ovat yhteensä enemmän kuin osallistujat: {title}',
    en: 'The parts are more than the attendance: {title}',
  },
  page,
  check: (dataset, report) => {
    for (const one of dataset.all('participation.event')) {
      const most = one.attendance?.count ?? one.attendance?.atMost
      if (most === undefined) continue
      const groups = (one.groups ?? []).reduce((sum, { count = 0 }) => sum + count, 0)
      const channels = (one.onSite ?? 0) + (one.remote ?? 0)
      if (groups <= most && channels <= most) continue
      report({
        record: one,
        at: groups > most ? '/groups' : one.remote !== undefined ? '/remote' : '/onSite',
        args: { title: nameOf(one.title, one.id) },
        received: Math.max(groups, channels),
        expected: { fi: `enintään ${most}`, en: `at most ${most}` },
      })
    }
  },
}
