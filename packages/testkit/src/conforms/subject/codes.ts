import type { Outcome } from './outcome.js'

/** Codes of all findings in an outcome: of loading, of reports, and those that the view hands out. */
export function codesIn({ diagnostics, calls, reports }: Outcome): ReadonlySet<string> {
  const codes = new Set(diagnostics.map(({ code }) => code))
  collect([calls.map(({ value }) => value), reports], codes, [])
  return codes
}

/** What looks like a diagnostic is one: it has a code with a namespace, a severity and a message. */
function collect(value: unknown, codes: Set<string>, above: readonly unknown[]): void {
  if (typeof value !== 'object' || value === null || above.includes(value)) return
  const { code, severity, message } = value as Readonly<Record<string, unknown>>
  const isDiagnostic = typeof severity === 'string' && typeof message === 'object' && message !== null
  if (isDiagnostic && typeof code === 'string' && code.includes('/')) codes.add(code)
  const inner = value instanceof Map || value instanceof Set ? [...value] : Object.values(value)
  for (const one of inner) collect(one, codes, [...above, value])
}
