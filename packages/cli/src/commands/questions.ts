import { type Dataset, type DatasetAt, isCalendarDate, type Sector } from '@sotekit/core'
import { distance } from 'fastest-levenshtein'
import { cannotRun } from '../io.js'
import type { Words } from '../text/words.js'

/** The dataset on the day asked for; a day that is none ends the command. */
export function onDay(dataset: Dataset, at: string, words: Words): DatasetAt {
  if (!isCalendarDate(at)) throw cannotRun(words.invalidDate(at))
  return dataset.at(at)
}

/** Ends the command where a question names what the dataset does not have; says what is near. */
export function mustExist(dataset: Dataset, kind: string, id: string | undefined, words: Words): void {
  if (id === undefined || dataset.records(kind).some((record) => record.id === id)) return
  const named = dataset.find(kind as 'area', id)
  const likely = [...named.matches, ...named.suggestions].map((record) => record.id)
  throw cannotRun(
    words.unknownThing(
      kind,
      id,
      likely.length > 0
        ? likely
        : nearest(
            id,
            dataset.records(kind).map((record) => record.id),
          ),
    ),
  )
}

/** The sectors that `--sector` takes. */
export const sectors: readonly Sector[] = ['health', 'social', 'rescue', 'support']

/** The nearest of some words, at most two, none further than a third of its length. */
export function nearest(word: string, candidates: Iterable<string>): readonly string[] {
  const limit = Math.max(1, Math.floor(word.length / 3))
  return [...candidates]
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 2)
    .map(({ candidate }) => candidate)
}
