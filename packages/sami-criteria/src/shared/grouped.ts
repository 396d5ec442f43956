import type { RecordOf } from '@sotekit/core'
import type { Data, SamiCriteriaTypes } from '../plugin-types.js'

type Kind = keyof SamiCriteriaTypes['records'] & string
type Of<K extends Kind> = RecordOf<`samiCriteria.${K}`, SamiCriteriaTypes>

const made = new WeakMap<Data, Map<string, ReadonlyMap<string, readonly unknown[]>>>()

/** Records of a kind by a key, grouped once per dataset: questions then read only what is about them. */
export function grouped<K extends Kind>(
  data: Data,
  kind: K,
  by: string,
  keyOf: (record: Of<K>) => string | undefined,
): (key: string) => readonly Of<K>[] {
  const ofData = made.get(data) ?? new Map<string, ReadonlyMap<string, readonly unknown[]>>()
  made.set(data, ofData)
  const name = `${kind} ${by}`
  let groups = ofData.get(name) as ReadonlyMap<string, readonly Of<K>[]> | undefined
  if (groups === undefined) {
    const fresh = new Map<string, Of<K>[]>()
    for (const record of data.all(`samiCriteria.${kind}`) as readonly unknown[] as readonly Of<K>[]) {
      const key = keyOf(record)
      if (key === undefined) continue
      const group = fresh.get(key)
      if (group) group.push(record)
      else fresh.set(key, [record])
    }
    groups = fresh
    ofData.set(name, fresh)
  }
  const found = groups
  return (key) => found.get(key) ?? []
}
