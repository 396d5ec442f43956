import type { KindName, Measure, RecordOf } from '@sotekit/core'
import type { Data, ParticipationTypes } from '../plugin-types.js'
import { remembered } from './remembered.js'

type Kind = Extract<KindName<ParticipationTypes>, `participation.${string}`>

type Programmed = { readonly programme?: string; readonly programmes?: readonly string[] }

/** Records of a kind by the programmes that they speak of. */
const byProgramme = remembered((data: Data, kind: string): ReadonlyMap<string, readonly unknown[]> => {
  const found = new Map<string, unknown[]>()
  const all = data.records(kind)
  for (let i = 0; i < all.length; i++) {
    const { programme, programmes } = all[i] as Programmed
    if (programme !== undefined) addTo(found, programme, all[i])
    else for (const each of new Set(programmes)) addTo(found, each, all[i])
  }
  return found
})

/** Adds to the list of a key. */
export function addTo<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key)
  if (list) list.push(one)
  else lists.set(key, [one])
}

/** Records of a kind that speak of a programme; indexed once, as datasets do not change. */
export function toldOf<const K extends Kind>(
  data: Data,
  kind: K,
  programme: string | undefined,
): readonly RecordOf<K, ParticipationTypes>[] {
  const all = programme === undefined ? data.all(kind) : (byProgramme(data, kind).get(programme) ?? [])
  return all as readonly RecordOf<K, ParticipationTypes>[]
}

/** Measures of a programme. */
export function measuresIn(data: Data, programme: string): readonly Measure[] {
  return (byProgramme(data, 'measure').get(programme) ?? []) as readonly Measure[]
}
