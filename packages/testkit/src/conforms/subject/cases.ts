import fc from 'fast-check'
import { arbitraryDataset } from '../../arbitrary/dataset.js'
import { builders } from '../../build/builders.js'
import type { ConformsOptions } from '../options.js'
import type { DefinitionLike } from './definition.js'

/** A set of records that the plugin is tried on. */
export interface Case {
  readonly name: string
  readonly records: readonly unknown[]
}

const SAMPLES = 3

export const wrongExampleOf = (rule: string): string => `the wrong example of ${rule}`
export const rightExampleOf = (rule: string): string => `the right example of ${rule}`

/** The given records, the examples on the rules' pages, and some datasets of core's kinds. */
export function casesOf(definition: DefinitionLike, options: ConformsOptions): readonly Case[] {
  const pages = [
    ...Object.entries(definition.rules ?? {}).map(([name, rule]) => [name, rule?.page] as const),
    ...Object.entries(definition.pages ?? {}),
  ]
  const examples = pages.flatMap(([name, page]) => [
    { name: wrongExampleOf(name), records: page?.wrong ?? [] },
    { name: rightExampleOf(name), records: page?.right ?? [] },
  ])
  const samples = fc.sample(arbitraryDataset(), { seed: options.seed ?? 1, numRuns: SAMPLES })
  const build = Object.values(builders())
  return [
    { name: 'the given records', records: options.records ?? [] },
    ...examples,
    {
      name: 'records of each kind',
      records: [1, 2, 3].flatMap(() => build.map((one: () => unknown) => one())),
    },
    ...samples.map((records, i) => ({ name: `sample ${i + 1}`, records })),
  ].flatMap(({ name, records }) =>
    Array.isArray(records) && records.length > 0 ? [{ name, records: copyOf(records) }] : [],
  )
}

/** Core freezes what a plugin is to read: so it is given copies, and the plugin's own examples stay as they are. */
export function copyOf<T>(records: T): T {
  return JSON.parse(JSON.stringify(records)) as T
}
