import type { Problem } from '../report.js'
import { copyOf } from '../subject/cases.js'
import { membrane } from '../subject/membrane.js'
import { type Group, groupsOf, isOfDataset } from '../subject/reads.js'
import type { Subject } from '../subject/subject.js'
import type { CheckDefinition } from './check.js'
import { upper } from './same.js'

export const swallowedErrors: CheckDefinition = {
  name: 'swallowed-errors',
  promise: 'What the dataset throws is passed on, so that it is seen.',
  find: (subject) => groupsOf(subject.reads()).flatMap((group) => probe(subject, group)),
}

/** Reads after which nothing new is to be expected. */
const LAST = 1_000

/**
 * Makes the dataset throw once in every part: at its first read, its second, its fourth and so on. A part that
 * goes on as if nothing had happened gives a result that nobody should trust. Reads of records do not count:
 * who parses their texts may well catch what the parser throws.
 */
function probe({ kit, run, guard }: Subject, { case: one, parts, scope }: Group): readonly Problem[] {
  const swallowing = new Set<string>()
  const most = Math.min(LAST, Math.max(...[...parts.values()].map(({ ofDataset }) => ofDataset)))
  for (let at = 1; at <= most; at *= 2) {
    const counts = new Map<string, number>()
    const touch = (place: string): void => {
      const part = guard.part()
      if (part === undefined || !parts.has(part) || !isOfDataset(place)) return
      const count = (counts.get(part) ?? 0) + 1
      counts.set(part, count)
      if (count === at) throw new Error('the dataset failed, to see whether the plugin tells')
    }
    const through = membrane({ touch, write: () => {} })
    const before = guard.failed.length
    run(kit({ dataset: (dataset) => through(dataset) }), copyOf(one.records), scope)
    const failed = new Set(guard.failed.slice(before))
    for (const [part, count] of counts) if (count >= at && !failed.has(part)) swallowing.add(part)
  }
  return [...swallowing].map((part) => ({
    message: `${upper(part)} catches an error of the dataset and goes on: let it pass, so that it becomes a finding.`,
  }))
}
