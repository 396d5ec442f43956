import type { Problem } from '../report.js'
import { copyOf } from '../subject/cases.js'
import { membrane } from '../subject/membrane.js'
import { multiply } from '../subject/multiply.js'
import { nameOf } from '../subject/outcome.js'
import type { Subject } from '../subject/subject.js'
import type { CheckDefinition } from './check.js'
import { upper } from './same.js'

/** Records in the largest dataset, roughly. */
const LARGEST = 1_000
const FEWEST_COPIES = 4
const MOST_COPIES = 32

/**
 * How much more the second doubling may add than the first. Linear work adds twice as much, sorting a little
 * more (2.3), and work that grows with the square four times.
 */
const MOST_GROWTH = 2.6

/** Fewer reads than this say nothing of how they grow. */
const FEWEST_READS = 200

export const growth: CheckDefinition = {
  name: 'growth',
  promise: 'Twice the records take about twice the reads.',
  find: (subject) => {
    const records = together(subject)
    const copies = Math.floor(LARGEST / 4 / Math.max(1, records.length))
    const first = Math.min(MOST_COPIES, Math.max(FEWEST_COPIES, copies))
    const sizes = [first, first * 2, first * 4]
    const counts = sizes.map((size) =>
      countReads(subject, multiply(records, suffixes(size), subject.description.kinds)),
    )
    const parts = [...(counts[2]?.keys() ?? [])].sort()
    return parts.flatMap((part) =>
      problemOf(
        part,
        counts.map((count) => count.get(part) ?? 0),
      ),
    )
  },
}

function problemOf(
  part: string,
  [once = 0, twice = 0, fourTimes = 0]: readonly number[],
): readonly Problem[] {
  const [added, addedLater] = [twice - once, fourTimes - twice]
  if (fourTimes < FEWEST_READS || addedLater <= added * MOST_GROWTH) return []
  const figures = [once, twice, fourTimes].join(', then ')
  return [
    {
      message: `${upper(part)} reads far more than twice as much of twice the records: index them in a Map, instead of searching all for each.`,
      detail: `reads for 1, 2 and 4 times the records: ${figures}`,
    },
  ]
}

/** All cases side by side in one set, each with ids of its own. */
function together({ cases, description, options }: Subject): readonly unknown[] {
  const isLarge = (options.records?.length ?? 0) > LARGEST / 4 / FEWEST_COPIES
  const used = cases.filter(
    ({ name }) => !name.startsWith('sample') && !(isLarge && name === 'the given records'),
  )
  const apart = used.flatMap(({ records }, i) => multiply(copyOf(records), [`case${i}`], description.kinds))
  return [...new Map(apart.map((record) => [nameOf(record), record])).values()]
}

const suffixes = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => String(i + 1))

function countReads({ kit, run, guard }: Subject, records: readonly unknown[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const touch = (): void => {
    const part = guard.part()
    if (part !== undefined) counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  const through = membrane({ touch, write: () => {} })
  run(kit({ dataset: (dataset) => through(dataset) }), records)
  return counts
}
