import { type Arrangement, overlaps, type Period } from '@sotekit/core'
import type { Data } from '../../plugin-types.js'

/** What is known of who serves a municipality in a period. */
export interface Serving {
  /** Whether any arrangement reaches the municipality then; otherwise nobody can tell. */
  readonly isKnown: (municipality: string, period: Period) => boolean
  readonly isServedBy: (municipality: string, organisation: string, period: Period) => boolean
}

/** Looks up arrangements by municipality and area, and by who organises or produces in them. */
export function servingIn(data: Data): Serving {
  const index = new Map<string, Arrangement[]>()
  const add = (key: string, arrangement: Arrangement): void => {
    const list = index.get(key)
    if (list) list.push(arrangement)
    else index.set(key, [arrangement])
  }
  for (const arrangement of data.arrangements) {
    const organisations = new Set([
      arrangement.organiser,
      ...arrangement.producers.map((one) => one.organisation),
    ])
    const places = [
      ...(arrangement.municipalities ?? []),
      ...(arrangement.area === undefined ? [] : [arrangement.area]),
    ]
    for (const place of new Set(places)) {
      add(JSON.stringify([place]), arrangement)
      for (const organisation of organisations) add(JSON.stringify([place, organisation]), arrangement)
    }
  }
  const has = (key: readonly string[], period: Period): boolean =>
    (index.get(JSON.stringify(key)) ?? []).some(({ validity = {} }) => overlaps(validity, period))
  const any = (municipality: string, rest: readonly string[], period: Period): boolean =>
    [municipality, ...areasOf(data, municipality, period)].some((place) => has([place, ...rest], period))
  return {
    isKnown: (municipality, period) => any(municipality, [], period),
    isServedBy: (municipality, organisation, period) => any(municipality, [organisation], period),
  }
}

/** The areas of a municipality in a period, and those around them. */
function areasOf(data: Data, municipality: string, period: Period): ReadonlySet<string> {
  const found = new Set<string>()
  for (const membership of data.municipalities.get(municipality)?.memberships ?? []) {
    if (!overlaps(membership.validity ?? {}, period)) continue
    for (let area: string | undefined = membership.area; area !== undefined && !found.has(area); ) {
      found.add(area)
      area = data.areas.get(area)?.parent
    }
  }
  return found
}
