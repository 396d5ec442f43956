import { compare } from '../scope/compare.js'
import { laidOver, rankOf } from './cells.js'
import type { MeasureClass } from './classes.js'
import type { Place } from './measures.js'
import type { Layer, Told } from './plan.js'

/** A cell and the record that it comes from: the first by id of the most specific ones. */
export interface Held {
  readonly value: number
  readonly record: Told
}

/** The row of a municipality: a cell for each class of measures, and those that records name. */
export interface Row {
  readonly wide: (Held | undefined)[]
  readonly named: Map<string, Held>
  /** How many measures of each class have a cell of their own, by status: four numbers for each class. */
  readonly counts: Uint32Array
}

export function emptyRow(classes: readonly MeasureClass[]): Row {
  return {
    wide: new Array<Held | undefined>(classes.length).fill(undefined),
    named: new Map(),
    counts: new Uint32Array(4 * classes.length),
  }
}

function laid(here: Held | undefined, next: Held): Held {
  if (here === undefined) return next
  const value = laidOver(here.value, next.value)
  const isFirst = rankOf(here.value) === rankOf(next.value) && compare(next.record.id, here.record.id) < 0
  return value === here.value && !isFirst ? here : { value, record: isFirst ? next.record : here.record }
}

/** Lays a record over a row. The most specific ones must come first; of equal ones the order changes nothing. */
export function layOn(row: Row, layer: Layer, classOf: ReadonlyMap<string, number>): void {
  if (layer.named === undefined) {
    for (const index of layer.classes) row.wide[index] = laid(row.wide[index], layer)
    return
  }
  const ids = layer.named // frozen: by index
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as string
    const index = classOf.get(id)
    if (index === undefined) continue
    const before = row.named.get(id)
    const after = laid(before, layer)
    if (after === before) continue
    row.named.set(id, after)
    if (before) add(row.counts, 4 * index + statusCode(before.value), -1)
    add(row.counts, 4 * index + statusCode(after.value), 1)
  }
}

/** The cell of a measure: what is named for it, over what reaches its class. */
export function heldAt({ wide, named }: Row, id: string, index: number): Held | undefined {
  const own = named.get(id)
  const around = wide[index]
  return own && around ? laid(own, around) : (own ?? around)
}

const statusCode = (value: number): number => value & 3

function add(counts: Uint32Array, at: number, count: number): void {
  counts[at] = (counts[at] as number) + count
}

/**
 * Counts a row's cells by status: all, or those of a sub-programme. What reaches a class never changes the status
 * of what is named in it.
 */
export function countRow(
  row: Row,
  classes: readonly MeasureClass[],
  subProgramme: string | undefined,
  into: Uint32Array,
): void {
  for (let index = 0; index < classes.length; index++) {
    const { size, subProgrammes } = classes[index] as MeasureClass
    if (subProgramme !== undefined && !subProgrammes.includes(subProgramme)) continue
    let rest = size
    for (let status = 0; status < 4; status++) {
      const count = row.counts[4 * index + status] as number
      add(into, status, count)
      rest -= count
    }
    add(into, statusCode(row.wide[index]?.value ?? 0), rest)
  }
}

/** Counts the cell of one measure, if it is of the sub-programme. */
export function countCell(
  row: Row,
  { classes, classOf }: Pick<Place, 'classes' | 'classOf'>,
  measure: string,
  subProgramme: string | undefined,
  into: Uint32Array,
): void {
  const index = classOf.get(measure)
  if (index === undefined) return
  if (subProgramme !== undefined && !classes[index]?.subProgrammes.includes(subProgramme)) return
  add(into, statusCode(heldAt(row, measure, index)?.value ?? 0), 1)
}
