import { type Case, copyOf } from './cases.js'
import { membrane } from './membrane.js'
import type { Scope } from './outcome.js'
import type { Subject } from './subject.js'

/** How much a part of the plugin reads of a set of records. */
export interface Reads {
  readonly case: Case
  /** All that it reads and calls. */
  readonly all: number
  /** What it reads of the dataset itself, and not of the records in it. */
  readonly ofDataset: number
}

export const isOfDataset = (place: string): boolean => place.startsWith('dataset')

/** For each part the set of records of which it reads most. */
export function mostReads({
  kit,
  run,
  guard,
  cases,
}: Pick<Subject, 'kit' | 'run' | 'guard' | 'cases'>): ReadonlyMap<string, Reads> {
  const best = new Map<string, Reads>()
  for (const one of cases) {
    const counts = new Map<string, { all: number; ofDataset: number }>()
    const touch = (place: string): void => {
      const part = guard.part()
      if (part === undefined) return
      const count = counts.get(part) ?? { all: 0, ofDataset: 0 }
      counts.set(part, count)
      count.all += 1
      if (isOfDataset(place)) count.ofDataset += 1
    }
    const through = membrane({ touch, write: () => {} })
    run(kit({ dataset: (dataset) => through(dataset) }), copyOf(one.records), 'one report')
    for (const [part, count] of counts)
      if (count.all > (best.get(part)?.all ?? 0)) best.set(part, { case: one, ...count })
  }
  return best
}

/** Parts that are looked at together, on the same records. */
export interface Group {
  readonly case: Case
  readonly parts: ReadonlyMap<string, Reads>
  /** As much of the plugin as must run for them. */
  readonly scope: Scope
}

/** Rules need nothing but loading; a view may be slow to make, and a report slower. */
const SCOPES: readonly (readonly [Scope, (part: string) => boolean])[] = [
  ['rules', (part) => part.startsWith('rule ') || part.startsWith('schema of ')],
  // Alone: a view that is made to fail takes its functions with it.
  ['view', (part) => part === 'view'],
  ['one report', (part) => part === 'report'],
  ['view', () => true],
]

/** Parts by what they need and the records on which they read most. */
export function groupsOf(reads: ReadonlyMap<string, Reads>): readonly Group[] {
  const groups = new Map<string, Group & { readonly parts: Map<string, Reads> }>()
  for (const [part, read] of reads) {
    const sort = SCOPES.findIndex(([, fits]) => fits(part))
    const key = `${sort} ${read.case.name}`
    const scope = SCOPES[sort]?.[0] ?? 'all'
    const group = groups.get(key) ?? { case: read.case, parts: new Map<string, Reads>(), scope }
    group.parts.set(part, read)
    groups.set(key, group)
  }
  return [...groups.values()]
}
