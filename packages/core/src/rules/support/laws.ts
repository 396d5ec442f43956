import type { PlainDataset } from '../../dataset/dataset.js'
import type { LawParameter } from '../../law/parameter.js'
import { lawParameters } from '../../law/parameters.js'
import { once } from './once.js'

/** A parameter of law that a chain uses, its values in all times and cases, and where it is used. */
export interface LawUse {
  readonly chain: string
  readonly parameter: string
  readonly values: readonly LawParameter[]
  /** JSON pointers within the chain. */
  readonly at: readonly string[]
}

/** The law that the chains of a dataset use, once for each chain and parameter that is known. */
export const lawUses: (dataset: PlainDataset) => readonly LawUse[] = once(
  (dataset: PlainDataset): readonly LawUse[] => {
    const byId = new Map<string, LawParameter[]>()
    for (const value of lawParameters()) {
      const same = byId.get(value.id)
      if (same) same.push(value)
      else byId.set(value.id, [value])
    }
    return dataset.serviceChains.all.flatMap(({ id: chain, steps }) => {
      const places = new Map<string, string[]>()
      for (const [at, { deadline }] of steps.entries()) {
        const parameter = deadline?.parameter
        if (parameter === undefined || !byId.has(parameter)) continue
        const pointer = `/steps/${at}/deadline/parameter`
        const same = places.get(parameter)
        if (same) same.push(pointer)
        else places.set(parameter, [pointer])
      }
      return [...places].map(([parameter, at]) => ({
        chain,
        parameter,
        values: byId.get(parameter) ?? [],
        at,
      }))
    })
  },
)
