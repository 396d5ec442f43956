import type { Data } from '../../plugin-types.js'
import type { Involvement } from '../../records/involvement.js'

type Told = Involvement & { readonly kind: string; readonly id: string }

/** Finds a record by which a municipality takes part in a measure as part of a whole. */
export type Wide = (municipality: string, programme: string, measure: string) => Told | undefined

const ANY = '*'

/** Looks up records that reach all measures or sub-programmes. */
export function wideIn(data: Data): Wide {
  const first = new Map<string, Told>()
  for (const one of data.all('participation.involvement')) {
    if (one.status !== 'yes' || !(one.allMeasures || one.subProgrammes !== undefined)) continue
    for (const place of [...(one.municipalities ?? []), ...(one.area === undefined ? [] : [one.area])])
      for (const sub of one.subProgrammes ?? [ANY]) {
        const key = JSON.stringify([place, one.programme, sub, one.call ?? ANY])
        if (!first.has(key)) first.set(key, one)
      }
  }
  return (municipality, programme, measure) => {
    const record = data.measures.get(measure)
    if (!record) return undefined
    for (const place of placesOf(data, municipality))
      for (const sub of [...record.subProgrammes, ANY])
        for (const call of [record.call, ANY]) {
          const found = first.get(JSON.stringify([place, programme, sub, call]))
          if (found) return found
        }
    return undefined
  }
}

/** A municipality, its areas and those around them. */
function placesOf(data: Data, code: string): readonly string[] {
  const found = new Set<string>([code])
  for (const membership of data.municipalities.get(code)?.memberships ?? [])
    for (let area: string | undefined = membership.area; area !== undefined && !found.has(area); ) {
      found.add(area)
      area = data.areas.get(area)?.parent
    }
  return [...found]
}
