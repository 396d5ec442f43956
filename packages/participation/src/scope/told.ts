import type { KindName, Measure, RecordOf } from '@sotekit/core'
import type { Data, ParticipationTypes } from '../plugin-types.js'

type Kind = Extract<KindName<ParticipationTypes>, `participation.${string}`>

const byKind = new WeakMap<Data, Map<string, ReadonlyMap<string, readonly unknown[]>>>()

function grouped<T>(
  data: Data,
  kind: string,
  items: readonly T[],
  keys: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const kinds = byKind.get(data) ?? new Map<string, ReadonlyMap<string, readonly unknown[]>>()
  byKind.set(data, kinds)
  const known = kinds.get(kind)
  if (known) return known as ReadonlyMap<string, readonly T[]>
  const made = new Map<string, T[]>()
  for (const item of items)
    for (const key of new Set(keys(item))) {
      const list = made.get(key)
      if (list) list.push(item)
      else made.set(key, [item])
    }
  kinds.set(kind, made)
  return made
}

/** Records of a kind that speak of a programme; indexed once, as datasets do not change. */
export function toldOf<const K extends Kind>(
  data: Data,
  kind: K,
  programme: string | undefined,
): readonly RecordOf<K, ParticipationTypes>[] {
  const all = data.all(kind) as readonly RecordOf<K, ParticipationTypes>[]
  if (programme === undefined) return all
  const index = grouped(data, kind, all, (one) => {
    const { programme: single, programmes = [] } = one as {
      readonly programme?: string
      readonly programmes?: readonly string[]
    }
    return single === undefined ? programmes : [single]
  })
  return index.get(programme) ?? []
}

/** Measures of a programme. */
export function measuresIn(data: Data, programme: string): readonly Measure[] {
  return grouped(data, 'measure', data.measures.all, (one) => [one.programme]).get(programme) ?? []
}
