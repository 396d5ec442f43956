import fc from 'fast-check'
import { nearlyValid, nearlyValidDataset } from '../../arbitrary/nearly-valid.js'
import type { Problem } from '../report.js'
import { isCrash, type Outcome } from '../subject/outcome.js'
import type { CheckDefinition } from './check.js'
import { once } from './once.js'
import { sentence } from './same.js'

const LONGEST = 2_000

export const crashes: CheckDefinition = {
  name: 'crashes',
  promise: 'No dataset makes a rule, the view or the report throw.',
  find: ({ kit, run, cases, outcomes, options }) => {
    const seen = once(outcomes.flatMap(({ case: { records }, outcome }) => crashProblems(outcome, records)))
    if (seen.length > 0) return seen
    const own = kit()
    const records = fc.oneof(nearlyValidDataset(), ...cases.map((one) => nearlyValid(one.records)))
    const property = fc.property(records, (some) => crashProblems(run(own, some), some).length === 0)
    const numRuns = options.runs === undefined ? {} : { numRuns: options.runs }
    const { counterexample } = fc.check(property, { seed: options.seed ?? 1, ...numRuns })
    const [smallest] = counterexample ?? []
    return smallest === undefined ? [] : crashProblems(run(own, smallest), smallest)
  },
}

/** What failed in an outcome. A view that fails inside a rule or report is named once, by itself. */
function crashProblems(outcome: Outcome, records: readonly unknown[]): readonly Problem[] {
  const detail = `with these records: ${JSON.stringify(records).slice(0, LONGEST)}`
  const inRules = outcome.diagnostics.filter(isCrash).map(({ message }) => message.en)
  const inReports = outcome.reports.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message.en))
  const inView = outcome.calls.flatMap((call) =>
    'error' in call ? [`${call.name} threw: ${messageOf(call.error)}`] : [],
  )
  return [...inRules, ...inView, ...inReports].map((message) => ({ message: sentence(message), detail }))
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
