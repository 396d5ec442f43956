import type { KindDescription } from '@sotekit/core'
import type { Problem } from '../report.js'
import { type Case, copyOf } from '../subject/cases.js'
import { membrane } from '../subject/membrane.js'
import { multiply } from '../subject/multiply.js'
import { type Group, groupsOf } from '../subject/reads.js'
import type { Subject } from '../subject/subject.js'
import { textOf } from '../subject/text.js'
import type { CheckDefinition } from './check.js'
import { upper } from './same.js'

/** Records in the largest dataset, roughly. */
const LARGEST = 600
const FEWEST_COPIES = 4
const MOST_COPIES = 32

/**
 * How much more the second doubling may add than the first. Linear work adds twice as much, sorting a little
 * more (2.3), and work that grows with the square four times.
 */
const MOST_GROWTH = 2.6

/** Reads of twice the records, by those of once, that only work beyond sorting takes. It is stopped there. */
const MOST_BY_DOUBLING = 3

/** Fewer reads than this say nothing of how they grow. */
const FEWEST_READS = 200

export const growth: CheckDefinition = {
  name: 'growth',
  promise: 'Twice the records take about twice the reads.',
  find: (subject) => groupsOf(subject.reads()).flatMap((group) => grown(subject, group)),
}

type Counts = ReadonlyMap<string, number>

/** Reads of the parts that are looked at, of a set of records copied once, twice and four times as often. */
function grown(subject: Subject, group: Group): readonly Problem[] {
  const copies = Math.floor(LARGEST / 4 / group.case.records.length)
  const first = Math.min(MOST_COPIES, Math.max(FEWEST_COPIES, copies))
  const records = [1, 2, 4].map((times) => () => copied(group.case, first * times, subject.description.kinds))
  const counts: Counts[] = []
  for (const some of records) counts.push(countReads(subject, group, some(), counts.at(-1)))
  const steep = [...group.parts.keys()].filter((part) => isSteep(part, counts))
  if (steep.length === 0) return []
  const sizes = records.map((some) => resultSizes(subject, group, some()))
  return steep.filter((part) => !isMatched(part, sizes)).map((part) => problemOf(part, counts))
}

function copied({ records }: Case, times: number, kinds: readonly KindDescription[]): readonly unknown[] {
  const suffixes = Array.from({ length: times }, (_, i) => String(i + 1))
  return multiply(copyOf(records), suffixes, kinds)
}

const figures = (part: string, counts: readonly Counts[]): readonly number[] =>
  counts.map((count) => count.get(part) ?? 0)

/** Whether the second doubling adds far more than twice as much as the first. */
function isSteep(part: string, counts: readonly Counts[]): boolean {
  const [once = 0, twice = 0, fourTimes = 0] = figures(part, counts)
  if (fourTimes < FEWEST_READS) return false
  return (
    twice > once * MOST_BY_DOUBLING ||
    fourTimes > twice * MOST_BY_DOUBLING ||
    fourTimes - twice > (twice - once) * MOST_GROWTH
  )
}

/** Sizes of what the view and the report give. */
function resultSizes({ kit, run }: Subject, { scope }: Group, records: readonly unknown[]): Counts {
  const { calls, reports } = run(kit(), records, scope)
  return new Map([
    ...calls.map(({ name, value }) => [name, textOf(value).length] as const),
    ...reports.map(({ blocks }) => ['report', textOf(blocks).length] as const),
  ])
}

/** A matrix of all by all takes work as large as itself. */
function isMatched(part: string, sizes: readonly Counts[]): boolean {
  const [once = 0, twice = 0, fourTimes = 0] = figures(part, sizes)
  return fourTimes - twice > (twice - once) * MOST_GROWTH
}

function problemOf(part: string, counts: readonly Counts[]): Problem {
  return {
    message: `${upper(part)} reads far more than twice as much of twice the records: index them in a Map, instead of searching all for each.`,
    detail: `reads of 1, 2 and 4 times the records: ${figures(part, counts).join(', ')}; stopped at ${MOST_BY_DOUBLING} times those before`,
  }
}

/** Counts reads by part; a part that reads far more than the last time is stopped by an error. */
function countReads(
  { kit, run, guard }: Subject,
  { parts, scope }: Group,
  records: readonly unknown[],
  before?: Counts,
): Counts {
  const counts = new Map<string, number>()
  const touch = (): void => {
    const part = guard.part()
    if (part === undefined || !parts.has(part)) return
    const count = (counts.get(part) ?? 0) + 1
    counts.set(part, count)
    const most = Math.max(FEWEST_READS, (before?.get(part) ?? Number.POSITIVE_INFINITY) * MOST_BY_DOUBLING)
    if (count > most) throw new Error('this reads too much')
  }
  const through = membrane({ touch, write: () => {} })
  run(kit({ dataset: (dataset) => through(dataset) }), records, scope)
  return counts
}
