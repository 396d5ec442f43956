import type { Measure } from '@sotekit/core'
import type { Target } from '../records/target.js'

/*
 * Most records reach whole sub-programmes, or all measures. Measures of the same call and sub-programmes are
 * reached by the same such records: they form a class, and a row holds one cell for each class. Only cells that
 * a record names are kept one by one, so that a matrix of a whole country is small.
 *
 * Records are frozen, and a frozen list is walked by index in half of the time of `for … of`.
 */

/** Measures that records reach together, unless they name them. */
export interface MeasureClass {
  readonly call: string
  readonly subProgrammes: readonly string[]
  /** How many measures. */
  readonly size: number
}

/** Step by step from the call through the sub-programmes, so that no text is joined for each measure. */
interface Step {
  readonly next: Map<string, Step>
  index: number
}

function step(from: Step, key: string): Step {
  const known = from.next.get(key)
  if (known) return known
  const made = { next: new Map(), index: -1 }
  from.next.set(key, made)
  return made
}

export function classesOf(measures: readonly Measure[]): {
  readonly classes: readonly MeasureClass[]
  readonly classOf: ReadonlyMap<string, number>
} {
  const root: Step = { next: new Map(), index: -1 }
  const classes: { call: string; subProgrammes: readonly string[]; size: number }[] = []
  const classOf = new Map<string, number>()
  for (const { id, call, subProgrammes } of measures) {
    let at = step(root, call)
    for (let i = 0; i < subProgrammes.length; i++) at = step(at, subProgrammes[i] as string)
    if (at.index < 0) at.index = classes.push({ call, subProgrammes, size: 0 }) - 1
    const known = classes[at.index]
    if (known) known.size += 1
    classOf.set(id, at.index)
  }
  return { classes, classOf }
}

/** Whether a record reaches measures by class, and not by name. */
export function isWide(record: Target): boolean {
  return !record.measures && record.group === undefined
}

/** The classes that a record reaches which names no measures. */
export function classesReached(record: Target, all: readonly MeasureClass[]): readonly number[] {
  const found: number[] = []
  for (const [index, one] of all.entries()) {
    if (record.call !== undefined && record.call !== one.call) continue
    if (record.subProgrammes ? sharesOne(record.subProgrammes, one.subProgrammes) : record.allMeasures)
      found.push(index)
  }
  return found
}

function sharesOne(some: readonly string[], others: readonly string[]): boolean {
  for (const one of some) if (others.includes(one)) return true
  return false
}
