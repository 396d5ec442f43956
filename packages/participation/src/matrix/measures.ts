import type { Measure } from '@sotekit/core'
import type { Data } from '../plugin-types.js'
import type { Target } from '../records/target.js'
import { compare } from '../scope/compare.js'
import { measuresIn } from '../scope/told.js'
import { type Classes, classesOf } from './rows.js'

/** The measures of a programme, and which of them a target reaches. */
export interface Place {
  readonly measures: readonly Measure[]
  readonly ids: readonly string[]
  readonly columns: ReadonlyMap<string, number>
  readonly classes: Classes
  readonly inSubProgramme: (id: string) => readonly string[]
  /** None for a target that names the programme only. */
  readonly reached: (target: Target) => readonly string[]
}

const made = new WeakMap<Data, Map<string, Place>>()

/** The place of a programme's measures; datasets do not change, so it is made once. */
export function measuresOf(data: Data, programme: string, call?: string): Place {
  const known = made.get(data) ?? new Map<string, Place>()
  made.set(data, known)
  const key = JSON.stringify([programme, call])
  const place = known.get(key) ?? makePlace(data, programme, call)
  known.set(key, place)
  return place
}

function makePlace(data: Data, programme: string, call: string | undefined): Place {
  const measures = measuresIn(data, programme)
    .filter((one) => call === undefined || one.call === call)
    .sort((a, b) => compare(a.id, b.id))
  const ids = measures.map(({ id }) => id)
  const known = new Set(ids)
  const bySub = new Map<string, string[]>()
  const byCall = new Map<string, Set<string>>()
  for (const one of measures) {
    for (const sub of one.subProgrammes) {
      const list = bySub.get(sub)
      if (list) list.push(one.id)
      else bySub.set(sub, [one.id])
    }
    const inCall = byCall.get(one.call) ?? new Set()
    byCall.set(one.call, inCall.add(one.id))
  }
  const inSubProgramme = (id: string): readonly string[] => bySub.get(id) ?? []
  const listed = (target: Target): readonly string[] => {
    if (target.measures) return target.measures.filter((id) => known.has(id))
    if (target.group !== undefined)
      return (data.get('participation.group', target.group)?.measures ?? []).filter((id) => known.has(id))
    if (target.subProgrammes) return [...new Set(target.subProgrammes.flatMap(inSubProgramme))]
    return target.allMeasures ? ids : []
  }
  return {
    measures,
    ids,
    columns: new Map(ids.map((id, index) => [id, index])),
    classes: classesOf(measures),
    inSubProgramme,
    reached: (target) => {
      const all = listed(target)
      const inCall = target.call === undefined ? undefined : (byCall.get(target.call) ?? new Set())
      return inCall && !target.measures ? all.filter((id) => inCall.has(id)) : all
    },
  }
}
