import type { Diagnostic, Place } from '@sotekit/core'
import { excerpt, finding } from '../diagnostics/finding.js'

export const lineNotARecord = (at: Place, line: string): Diagnostic =>
  finding({
    code: 'files/not-a-record',
    severity: 'error',
    at,
    message: { en: 'the line holds no record', fi: 'rivillä ei ole tietuetta' },
    expected: { en: '{"kind": …, "id": …}', fi: '{"kind": …, "id": …}' },
    received: excerpt(line, 60),
  })

export const moreBadLines = (at: Place, count: number): Diagnostic =>
  finding({
    code: 'files/json-syntax',
    severity: 'error',
    at,
    message: { en: `${count} more lines are not JSON`, fi: `vielä ${count} riviä ei ole JSONia` },
    args: { count },
  })
