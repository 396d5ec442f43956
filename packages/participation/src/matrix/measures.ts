import type { Measure } from '@sotekit/core'
import type { Data } from '../plugin-types.js'
import type { Target } from '../records/target.js'
import { remembered } from '../scope/remembered.js'
import { addTo, measuresIn } from '../scope/told.js'
import { classesOf, type MeasureClass } from './classes.js'

/** The measures of a programme, or of one call of it, and which of them a target reaches. */
export interface Place {
  /** Sorted. */
  readonly ids: readonly string[]
  readonly classes: readonly MeasureClass[]
  /** Place in `classes` of each measure. */
  readonly classOf: ReadonlyMap<string, number>
  readonly inSubProgramme: (id: string) => readonly string[]
  /** Measures that a target names, itself or by its group; those of other programmes among them. */
  readonly named: (target: Target) => readonly string[]
  /** Measures that a target reaches in any way; none where it names the programme only. */
  readonly reached: (target: Target) => readonly string[]
}

/** The place of a programme's measures; datasets do not change, so it is made once. */
export const measuresOf: (data: Data, programme: string, call?: string) => Place = remembered(makePlace)

function makePlace(data: Data, programme: string, call?: string): Place {
  const all = measuresIn(data, programme)
  const measures = call === undefined ? all : all.filter((one) => one.call === call)
  const { classes, classOf } = classesOf(measures)
  const ids = [...classOf.keys()].sort() // by code units, as `compare` does

  const inCall = (some: readonly string[], wanted: string | undefined): readonly string[] =>
    wanted === undefined ? some : some.filter((id) => data.measures.get(id)?.call === wanted)
  const named = (target: Target): readonly string[] => {
    if (target.measures) return target.measures
    if (target.group === undefined) return []
    return inCall(data.get('participation.group', target.group)?.measures ?? [], target.call)
  }
  let bySub: ReadonlyMap<string, readonly string[]> | undefined
  const inSubProgramme = (id: string): readonly string[] => {
    bySub ??= groupBySub(measures)
    return bySub.get(id) ?? []
  }
  return {
    ids,
    classes,
    classOf,
    inSubProgramme,
    named,
    reached: (target) => {
      if (target.measures || target.group !== undefined) return named(target).filter((id) => classOf.has(id))
      if (target.subProgrammes)
        return inCall([...new Set(target.subProgrammes.flatMap(inSubProgramme))], target.call)
      return target.allMeasures ? inCall(ids, target.call) : []
    },
  }
}

function groupBySub(measures: readonly Measure[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { id, subProgrammes } of measures) for (const sub of subProgrammes) addTo(found, sub, id)
  return found
}
