import type { Calls, Step } from '../protocol.js'
import { change } from './change.js'
import { check, type Session, summary } from './check.js'
import { detail, findings } from './findings.js'
import { mend } from './mend.js'
import { chain, report } from './report.js'
import { sources } from './source.js'
import { zip } from './zip.js'

/** What the worker answers; it keeps the dataset that was checked last. */
export function calls(progress: (step: Step) => void): Calls {
  let session: Session | undefined
  let source: ReturnType<typeof sources> | undefined
  const current = (): Session => {
    if (!session) throw new Error('Nothing has been checked yet')
    return session
  }
  return {
    check: async (input) => {
      session = await check(input, progress)
      source = sources(session.read.parsed.files)
      return summary(session)
    },
    findings: (query) => findings(current(), query),
    detail: (id) => detail(current(), id),
    source: (query) => source?.(query),
    mend: (wanted) => mend(current(), wanted),
    compare: async ({ before, after }) => {
      const [old, now] = await Promise.all([before.content.arrayBuffer(), after.content.arrayBuffer()])
      return change(after.path, new Uint8Array(old), new Uint8Array(now))
    },
    report: ({ language, format }) => report(current(), language, format),
    chain: ({ id, language }) => chain(current(), id, language),
    zip,
  }
}
