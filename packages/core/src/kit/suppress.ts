import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { CalendarDate } from '../values/calendar-date.js'
import type { DatasetSettings, Suppression } from './input.js'
import { plain } from './run-rules.js'

/** Applies a dataset's severities and suppressions. What is wrong with a suppression is a finding itself. */
export function applySettings(
  diagnostics: readonly Diagnostic[],
  settings: DatasetSettings,
  today: CalendarDate | undefined,
): readonly Diagnostic[] {
  const severities = settings.severities ?? {}
  const graded = diagnostics.flatMap((diagnostic) => {
    const severity = Object.hasOwn(severities, diagnostic.code) ? severities[diagnostic.code] : undefined
    if (severity === 'off') return []
    return [severity === undefined ? diagnostic : { ...diagnostic, severity }]
  })
  const about: Diagnostic[] = []
  let left: readonly Diagnostic[] = graded
  for (const suppression of settings.suppressions ?? []) {
    const { code, reason, until } = suppression
    if (typeof reason !== 'string' || reason.trim() === '') {
      about.push(plain('core/suppression-without-reason', { code }))
      continue
    }
    if (until !== undefined && today !== undefined && today > until) {
      about.push(plain('core/expired-suppression', { code, until }))
      continue
    }
    const kept = left.filter((diagnostic) => !covers(suppression, diagnostic))
    if (kept.length === left.length) about.push(plain('core/unused-suppression', { code }))
    left = kept
  }
  return [...left, ...about]
}

function covers({ code, record }: Suppression, diagnostic: Diagnostic): boolean {
  if (diagnostic.code !== code) return false
  return (
    record === undefined ||
    (diagnostic.record !== undefined && record === `${diagnostic.record.kind}/${diagnostic.record.id}`)
  )
}
