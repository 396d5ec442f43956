import type { Data } from '../plugin-types.js'
import type { Involvement } from '../records/involvement.js'
import { isWholeProgramme } from '../records/target.js'
import { byId } from '../scope/compare.js'
import { remembered } from '../scope/remembered.js'
import { toldOf } from '../scope/told.js'
import { encode } from './cells.js'
import { classesReached, isWide } from './classes.js'
import { measuresOf, type Place } from './measures.js'

export type Told = Involvement & { readonly id: string }

/** A record, and what of the matrix it decides: whole classes of measures, or those that it names. */
export interface Layer {
  readonly record: Told
  /** The cell that it makes where nothing else does. */
  readonly value: number
  /** Measures that it names; none where it reaches classes. */
  readonly named: readonly string[] | undefined
  readonly classes: readonly number[]
}

/** All of a matrix that does not depend on the day. */
export interface Plan {
  readonly place: Place
  /** By rank, the most specific first. */
  readonly layers: readonly (readonly Layer[])[]
  /** Records that name the programme only, by id. */
  readonly whole: readonly Told[]
}

/** The plan of a programme or one call of it; made once, so that a further day only lays it. */
export const planOf: (data: Data, programme: string, call?: string) => Plan = remembered(makePlan)

function makePlan(data: Data, programme: string, call?: string): Plan {
  const place = measuresOf(data, programme, call)
  const byRank: Layer[][] = [[], [], [], [], [], [], [], []]
  const whole: Told[] = []
  for (const record of toldOf(data, 'participation.involvement', programme)) {
    if (isWholeProgramme(record)) whole.push(record)
    else if (record.status !== 'unknown') {
      const rank = rankOf(record)
      byRank[rank]?.push(layerOf(record, rank, place))
    }
  }
  return { place, layers: byRank.reverse(), whole: whole.sort(byId) }
}

/** 0–7: how specific a record is, by what it names, and then by whether it names the municipality. */
function rankOf(record: Told): number {
  const what = record.measures
    ? record.measures.length === 1
      ? 3
      : 2
    : record.group !== undefined
      ? 2
      : record.subProgrammes !== undefined
        ? 1
        : 0
  return what * 2 + (record.area === undefined ? 1 : 0)
}

function layerOf(record: Told, rank: number, place: Place): Layer {
  const value = encode(record.status, rank, record.strength ?? 'declared')
  return isWide(record)
    ? { record, value, named: undefined, classes: classesReached(record, place.classes) }
    : { record, value, named: place.named(record), classes: NONE }
}

const NONE: readonly number[] = []
