import type { Measure } from '@sotekit/core'
import type { Involvement } from '../records/involvement.js'
import { encode, laidOver } from './cells.js'

/*
 * Most records reach whole sub-programmes, or all measures. Measures of the same call and sub-programmes are
 * reached by the same such records: they form a class, and a row holds one cell per class. Only cells that a
 * record names are kept one by one, so that a matrix of a whole country is small.
 */

/** A cell and the place of its record in the list of records; -1 for none. */
export interface Held {
  readonly value: number
  readonly record: number
}

/** The row of a municipality. */
export interface Row {
  readonly wide: Held[]
  /** Cells that records name, by column. */
  readonly narrow: Map<number, Held>
}

/** Measures that wide records reach together. */
export interface MeasureClass {
  readonly call: string
  readonly subProgrammes: readonly string[]
  readonly columns: readonly number[]
}

export interface Classes {
  readonly all: readonly MeasureClass[]
  /** Class of each column. */
  readonly of: Int32Array
}

const NOTHING: Held = { value: 0, record: -1 }

export function classesOf(measures: readonly Measure[]): Classes {
  const byKey = new Map<string, { index: number; columns: number[]; measure: Measure }>()
  const of = new Int32Array(measures.length)
  measures.forEach((measure, column) => {
    const key = JSON.stringify([measure.call, ...measure.subProgrammes])
    const known = byKey.get(key) ?? { index: byKey.size, columns: [], measure }
    byKey.set(key, known)
    known.columns.push(column)
    of[column] = known.index
  })
  return {
    all: [...byKey.values()].map(({ columns, measure }) => ({
      call: measure.call,
      subProgrammes: measure.subProgrammes,
      columns,
    })),
    of,
  }
}

export function emptyRow(classes: Classes): Row {
  return { wide: classes.all.map(() => NOTHING), narrow: new Map() }
}

/** Whether a record reaches measures by class, and not by name. */
export function isWide(record: Involvement): boolean {
  return !record.measures && record.group === undefined
}

function reachesClass(record: Involvement, one: MeasureClass): boolean {
  if (record.call !== undefined && record.call !== one.call) return false
  return record.subProgrammes
    ? record.subProgrammes.some((id) => one.subProgrammes.includes(id))
    : record.allMeasures === true
}

function lay(here: Held, value: number, record: number): Held {
  const next = laidOver(here.value, value)
  if (next === here.value) return here
  return { value: next, record: here.record < 0 ? record : here.record }
}

/** Lays a record over a row: on the classes that it reaches, or on the columns that it names. */
export function layOnRow(
  row: Row,
  classes: Classes,
  record: Involvement,
  place: { readonly rank: number; readonly index: number; readonly columns: readonly number[] },
): void {
  const value = encode(record.status, place.rank, record.strength ?? 'declared')
  if (isWide(record)) {
    classes.all.forEach((one, index) => {
      if (reachesClass(record, one)) row.wide[index] = lay(row.wide[index] ?? NOTHING, value, place.index)
    })
  } else {
    for (const column of place.columns)
      row.narrow.set(column, lay(row.narrow.get(column) ?? NOTHING, value, place.index))
  }
}

/** The cell of a column: what is named for it, over what reaches its class. */
export function heldAt(row: Row, classes: Classes, column: number): Held {
  const wide = row.wide[classes.of[column] ?? -1] ?? NOTHING
  const narrow = row.narrow.get(column)
  return narrow ? lay(narrow, wide.value, wide.record) : wide
}
