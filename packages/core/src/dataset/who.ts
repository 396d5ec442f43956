import type { Arrangement, Producer } from '../kinds/arrangement.js'
import type { Service } from '../kinds/service.js'
import { compare } from '../shared/suggest.js'
import type { CalendarDate } from '../values/calendar-date.js'
import { contains } from '../values/period.js'
import { ancestry, type Reach } from './coverage.js'
import type { OrganiserRow, WhoQuestion, WhoRow } from './types.js'

/** What answering needs to know. */
export interface WhoIndex {
  readonly services: ReadonlyMap<string, Service>
  readonly reach: ReadonlyMap<string, ReadonlyMap<string, readonly Reach[]>>
}

/**
 * The arrangements that decide for a municipality, service and day: of those that reach it, the ones of the
 * deepest service, and of these the ones that list the municipality before those of an area.
 */
function deciding(
  index: WhoIndex,
  municipality: string,
  service: string,
  date: CalendarDate,
): readonly Arrangement[] {
  const services = index.reach.get(municipality)
  if (!services) return []
  for (const candidate of ancestry(index.services, service)) {
    const reaches = (services.get(candidate) ?? []).filter((reach) => contains(reach.period, date))
    if (reaches.length === 0) continue
    const listed = reaches.filter((reach) => reach.listed)
    const best = listed.length > 0 ? listed : reaches
    const [only] = best
    if (only && best.length === 1) return [only.arrangement]
    // One arrangement can reach a municipality by several ways, through an area and an area inside it.
    const arrangements = new Set(best.map((reach) => reach.arrangement))
    return [...arrangements].sort((a, b) => compare(a.id, b.id))
  }
  return []
}

/** Rows for the given municipalities and services, in order of code and id. */
export function answerWho(
  index: WhoIndex,
  municipalities: readonly string[],
  question: WhoQuestion,
  date: CalendarDate,
): readonly WhoRow[] {
  const services = wantedServices(index, question)
  return municipalities.flatMap((municipality) =>
    services.flatMap((service) =>
      rowsOf(deciding(index, municipality, service.id, date), municipality, service, date),
    ),
  )
}

function wantedServices(index: WhoIndex, question: WhoQuestion): readonly Service[] {
  const { service, sector } = question
  if (service !== undefined) {
    const one = index.services.get(service)
    return one && (sector === undefined || one.sector === sector) ? [one] : []
  }
  return [...index.services.values()]
    .filter((one) => sector === undefined || one.sector === sector)
    .sort((a, b) => compare(a.id, b.id))
}

function rowsOf(
  arrangements: readonly Arrangement[],
  municipality: string,
  service: Service,
  date: CalendarDate,
): readonly WhoRow[] {
  const byOrganiser = new Map<string, Arrangement[]>()
  for (const arrangement of arrangements) {
    const same = byOrganiser.get(arrangement.organiser)
    if (same) same.push(arrangement)
    else byOrganiser.set(arrangement.organiser, [arrangement])
  }
  return [...byOrganiser].map(([organiser, [first, ...rest]]) => {
    const all = first ? [first, ...rest] : rest
    return {
      municipality,
      service: service.id,
      sector: service.sector,
      organiser,
      producers: all.flatMap((arrangement) => producersOn(arrangement, date)),
      arrangement: first?.id ?? '',
      ...(rest.length > 0 && { sharedWith: rest.map((other) => other.id) }),
      citations: all.flatMap((arrangement) => arrangement.citations ?? []),
    }
  })
}

function producersOn(arrangement: Arrangement, date: CalendarDate): readonly Producer[] {
  return arrangement.producers.filter((producer) => !producer.validity || contains(producer.validity, date))
}

/** Organisers of the sector's general services in the municipalities, in order of id. */
export function answerOrganisers(
  index: WhoIndex,
  municipalities: readonly string[],
  sector: string,
  date: CalendarDate,
): readonly OrganiserRow[] {
  const general = [...index.services.values()].filter(
    (service) => service.sector === sector && service.general === true,
  )
  const rows = new Map<string, { municipalities: Set<string>; arrangements: Set<string> }>()
  for (const municipality of municipalities) {
    for (const service of general) {
      for (const arrangement of deciding(index, municipality, service.id, date)) {
        const row = rows.get(arrangement.organiser) ?? { municipalities: new Set(), arrangements: new Set() }
        rows.set(arrangement.organiser, row)
        row.municipalities.add(municipality)
        row.arrangements.add(arrangement.id)
      }
    }
  }
  return [...rows]
    .map(([organisation, row]) => ({
      organisation,
      municipalities: [...row.municipalities].sort(compare),
      arrangements: [...row.arrangements].sort(compare),
    }))
    .sort((a, b) => compare(a.organisation, b.organisation))
}
