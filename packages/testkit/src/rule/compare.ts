import type { Diagnostic } from '@sotekit/core'
import type { ExpectedFinding } from './cases.js'

/** A finding in a few words. */
export function shown({ code, at, message }: Diagnostic): string {
  return `${code} at ${at.pointer ?? ''} ("${message.en}")`
}

/** Expected findings with the most exact ones first, so that those find their match before the others. */
export function inOrder(expected: readonly ExpectedFinding[]): readonly ExpectedFinding[] {
  const exactness = (one: ExpectedFinding): number =>
    Object.values(one).filter((value) => value !== undefined).length
  return [...expected].sort((a, b) => exactness(b) - exactness(a))
}

/** What is not found though expected, and found though not expected. */
export function missing(
  found: readonly Diagnostic[],
  expected: readonly ExpectedFinding[],
): readonly string[] {
  const left = [...found]
  const absent = expected.filter((one) => {
    const match = left.findIndex((diagnostic) => fits(diagnostic, one))
    if (match >= 0) left.splice(match, 1)
    return match < 0
  })
  return [
    ...absent.map((one) => `no finding ${JSON.stringify(one)}`),
    ...left.map((one) => `unexpected: ${shown(one)} with args ${JSON.stringify(one.args)}`),
  ]
}

/** Whether a finding is as expected; what the expectation leaves out may be anything. */
export function fits(found: Diagnostic, { at, args, severity, message }: Partial<ExpectedFinding>): boolean {
  return (
    (at === undefined || found.at.pointer === at) &&
    (args === undefined || Object.entries(args).every(([name, value]) => found.args[name] === value)) &&
    (severity === undefined || found.severity === severity) &&
    (message === undefined || found.message.en === message)
  )
}
