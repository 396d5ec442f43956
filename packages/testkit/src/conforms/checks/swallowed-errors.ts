import type { Problem } from '../report.js'
import { type Case, copyOf } from '../subject/cases.js'
import { membrane } from '../subject/membrane.js'
import type { Subject } from '../subject/subject.js'
import type { CheckDefinition } from './check.js'
import { upper } from './same.js'

export const swallowedErrors: CheckDefinition = {
  name: 'swallowed-errors',
  promise: 'What the dataset throws is passed on, so that it is seen.',
  find: (subject) => {
    const best = mostReads(subject)
    const cases = new Set([...best.values()].map((one) => one.case))
    return [...cases].flatMap((one) => {
      const parts = [...best].filter(([, read]) => read.case === one)
      return PASSES.flatMap((isIn) => probe(subject, one, new Map(parts.filter(([part]) => isIn(part)))))
    })
  },
}

interface Reads {
  readonly case: Case
  readonly count: number
}

type ByPart = ReadonlyMap<string, Reads>

/** A view that fails takes the rules with it that use it: so the two are made to fail one after the other. */
const PASSES = [(part: string) => part === 'view', (part: string) => part !== 'view']

/** Reads of the dataset itself. Who parses the text of a record may well catch what the parser throws. */
const ofDataset = (place: string): boolean => place.startsWith('dataset')

/** For each part the set of records of which it reads most. */
function mostReads({ kit, run, guard, cases }: Subject): ByPart {
  const best = new Map<string, Reads>()
  for (const one of cases) {
    const counts = new Map<string, number>()
    const touch = (place: string): void => {
      const part = guard.part()
      if (part !== undefined && ofDataset(place)) counts.set(part, (counts.get(part) ?? 0) + 1)
    }
    const through = membrane({ touch, write: () => {} })
    run(kit({ dataset: (dataset) => through(dataset) }), copyOf(one.records))
    for (const [part, count] of counts)
      if (count > (best.get(part)?.count ?? 0)) best.set(part, { case: one, count })
  }
  return best
}

/**
 * Makes the dataset throw once in every part: at its first read, its second, its fourth and so on. A part that
 * goes on as if nothing had happened gives a result that nobody should trust.
 */
function probe({ kit, run, guard }: Subject, { records }: Case, parts: ByPart): readonly Problem[] {
  const swallowing = new Set<string>()
  const most = Math.max(0, ...[...parts.values()].map(({ count }) => count))
  for (let at = 1; at <= most; at *= 2) {
    const counts = new Map<string, number>()
    const touch = (place: string): void => {
      const part = guard.part()
      if (part === undefined || !parts.has(part) || !ofDataset(place)) return
      const count = (counts.get(part) ?? 0) + 1
      counts.set(part, count)
      if (count === at) throw new Error('the dataset failed, to see whether the plugin tells')
    }
    const through = membrane({ touch, write: () => {} })
    const before = guard.failed.length
    run(kit({ dataset: (dataset) => through(dataset) }), copyOf(records))
    const failed = new Set(guard.failed.slice(before))
    for (const [part, count] of counts) if (count >= at && !failed.has(part)) swallowing.add(part)
  }
  return [...swallowing].map((part) => ({
    message: `${upper(part)} catches an error of the dataset and goes on: let it pass, so that it becomes a finding.`,
  }))
}
