import type { Dataset, RecordOf, WithoutView } from '@sotekit/core'
import type { PluginNameTypes } from './plugin-types.js'
import type { ReviewState } from './review.js'

/** How many measures there are, and in which state. */
export interface ReviewCounts {
  /** All measures of the dataset. */
  readonly measures: number
  /** Those that were reviewed at least once. */
  readonly reviewed: number
  /** Those whose latest review tells this state. */
  readonly byState: Readonly<Record<ReviewState, number>>
}

type ReviewRecord = RecordOf<'pluginName.review', PluginNameTypes>

/** What `dataset.pluginName` answers. */
export interface PluginNameView {
  /** The latest review of a measure; nothing where there is none. */
  readonly latest: (measure: string) => ReviewRecord | undefined
  /** The latest review of each measure that has one, by the measure's id. */
  readonly all: () => readonly ReviewRecord[]
  /** How many measures were reviewed, and how they do. */
  readonly counts: () => ReviewCounts
  /** Ids of the measures of high priority that were never reviewed. */
  readonly waiting: () => readonly string[]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Made once for a dataset, when it is first asked. The order of records must not matter: sort. */
export function makeView(dataset: Dataset<WithoutView<PluginNameTypes>>): PluginNameView {
  const latest = new Map<string, ReviewRecord>()
  const inTime = [...dataset.all('pluginName.review')].sort(
    (a, b) => compare(a.date, b.date) || compare(a.id, b.id),
  )
  for (const review of inTime) latest.set(review.measure, review)
  const all = [...latest.values()].sort((a, b) => compare(a.measure, b.measure))
  const inState = (state: ReviewState): number => all.filter((review) => review.state === state).length
  return {
    latest: (measure) => latest.get(measure),
    all: () => all,
    counts: () => ({
      measures: dataset.measures.size,
      reviewed: all.length,
      byState: {
        'on-track': inState('on-track'),
        late: inState('late'),
        stopped: inState('stopped'),
        unknown: inState('unknown'),
      },
    }),
    waiting: () =>
      dataset
        .all('measure')
        .filter(({ id, ext }) => ext?.pluginName?.priority === 'high' && !latest.has(id))
        .map(({ id }) => id)
        .sort(compare),
  }
}
