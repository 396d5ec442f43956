import { type Arrangement, overlaps, type Period } from '@sotekit/core'
import type { Data } from '../../plugin-types.js'

/** Whether an arrangement is for a municipality, by name or through an area or an area around it. */
export function reaches(data: Data, arrangement: Arrangement, municipality: string, period: Period): boolean {
  if (arrangement.municipalities?.includes(municipality)) return true
  if (arrangement.area === undefined) return false
  return (data.municipalities.get(municipality)?.memberships ?? []).some((membership) => {
    if (!overlaps(membership.validity ?? {}, period)) return false
    const seen = new Set<string>()
    for (let area: string | undefined = membership.area; area !== undefined && !seen.has(area); ) {
      if (area === arrangement.area) return true
      seen.add(area)
      area = data.areas.get(area)?.parent
    }
    return false
  })
}

export function serves(arrangement: Arrangement, organisation: string): boolean {
  return (
    arrangement.organiser === organisation ||
    arrangement.producers.some((one) => one.organisation === organisation)
  )
}
