import { type Description, type Kit, type Plugin, sotekit } from '@sotekit/core'
import { type Guard, makeGuard } from '../guard/guard.js'
import type { ConformsOptions } from '../options.js'
import { type Case, casesOf } from './cases.js'
import { type Around, type DefinitionLike, definitionOf, wrapped } from './definition.js'
import { type Outcome, runPlugin, type Scope } from './outcome.js'
import { mostReads, type Reads } from './reads.js'

/** A plugin that is looked at, with what the checks need to run it. */
export interface Subject {
  readonly name: string
  readonly definition: DefinitionLike
  readonly options: ConformsOptions
  readonly guard: Guard
  readonly cases: readonly Case[]
  readonly description: Description
  /** What the plugin gives for each case: the run that others are compared with. */
  readonly outcomes: readonly { readonly case: Case; readonly outcome: Outcome }[]
  /** A kit with a new instance of the plugin and those that it requires. */
  readonly kit: (how?: KitChoices) => Kit
  readonly run: (kit: Kit, records: readonly unknown[], scope?: Scope) => Outcome
  /** What each part reads, of the records of which it reads most. */
  readonly reads: () => ReadonlyMap<string, Reads>
}

/** How a kit is put together. */
export interface KitChoices {
  /** The dataset that the plugin gets in place of the real one. */
  readonly dataset?: Around['dataset']
  /** Puts the plugins in another order, or adds some. */
  readonly plugins?: (plugins: readonly Plugin[]) => readonly Plugin[]
}

/** Makes the plugin ready to be looked at, once it is known that it loads. */
export function subjectOf(make: () => Plugin, options: ConformsOptions): Subject {
  const definition = definitionOf(make())
  const { name } = definition
  const guard = makeGuard()
  const cases = casesOf(definition, options)
  const kit = ({ dataset = (same) => same, plugins = (same) => same }: KitChoices = {}): Kit => {
    const made = guard.watch(() => guard.inside('the factory', make))
    const watched = wrapped(made, { call: guard.inside, dataset })
    return sotekit({ plugins: plugins([watched, ...(options.with ?? [])]) as readonly Plugin[] }) as Kit
  }
  const run = (some: Kit, records: readonly unknown[], scope: Scope = 'all'): Outcome =>
    runPlugin({ name, kit: some, guard, options }, records, scope)
  const first = kit()
  let reads: ReadonlyMap<string, Reads> | undefined
  return {
    name,
    definition,
    options,
    guard,
    cases,
    description: first.describe(),
    outcomes: guard.watch(() => cases.map((one) => ({ case: one, outcome: run(first, one.records) }))),
    kit,
    run,
    reads: () => {
      reads ??= mostReads({ kit, run, guard, cases })
      return reads
    },
  }
}
