import type { Arrangement, Producer } from '../kinds/arrangement.js'
import type { Service } from '../kinds/service.js'
import { compare } from '../shared/suggest.js'
import type { CalendarDate } from '../values/calendar-date.js'
import { contains, holds } from '../values/period.js'
import type { Reach } from './coverage.js'
import type { OrganiserRow, WhoQuestion, WhoRow } from './types.js'

/** What answering needs to know. */
export interface WhoIndex {
  readonly services: ReadonlyMap<string, Service>
  /** A service and those around it, innermost first. */
  readonly lineOf: (service: string) => readonly string[]
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
  for (const candidate of index.lineOf(service)) {
    const best = bestOf(services.get(candidate) ?? [], date)
    const [first] = best
    if (!first) continue
    if (best.length === 1) return [first.arrangement]
    // One arrangement can reach a municipality by several ways, through an area and an area inside it.
    const arrangements = new Set(best.map((reach) => reach.arrangement))
    return [...arrangements].sort((a, b) => compare(a.id, b.id))
  }
  return []
}

/** Those that hold on the day; only those that list the municipality, where there are such. */
function bestOf(reaches: readonly Reach[], date: CalendarDate): readonly Reach[] {
  let best: Reach[] = []
  let listed = false
  for (const reach of reaches) {
    if ((listed && !reach.listed) || !contains(reach, date)) continue
    if (reach.listed && !listed) best = []
    listed = reach.listed
    best.push(reach)
  }
  return best
}

/** Rows for the given municipalities and services, in order of code and id. */
export function answerWho(
  index: WhoIndex,
  municipalities: readonly string[],
  question: WhoQuestion,
  date: CalendarDate,
): readonly WhoRow[] {
  const services = wantedServices(index, question)
  const rows: WhoRow[] = []
  for (const municipality of municipalities)
    for (const service of services) {
      const arrangements = deciding(index, municipality, service.id, date)
      for (const same of byOrganiser(arrangements)) rows.push(rowOf(same, municipality, service, date))
    }
  return rows
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

function byOrganiser(arrangements: readonly Arrangement[]): Iterable<readonly Arrangement[]> {
  if (arrangements.length === 1) return [arrangements]
  const groups = new Map<string, Arrangement[]>()
  for (const arrangement of arrangements) {
    const same = groups.get(arrangement.organiser)
    if (same) same.push(arrangement)
    else groups.set(arrangement.organiser, [arrangement])
  }
  return groups.values()
}

/** The row of arrangements that have one organiser. */
function rowOf(
  arrangements: readonly Arrangement[],
  municipality: string,
  service: Service,
  date: CalendarDate,
): WhoRow {
  const [first, ...rest] = arrangements
  return {
    municipality,
    service: service.id,
    sector: service.sector,
    organiser: first?.organiser ?? '',
    producers: joined(arrangements, (arrangement) => producersOn(arrangement, date)),
    arrangement: first?.id ?? '',
    ...(rest.length > 0 && { sharedWith: rest.map((other) => other.id) }),
    citations: joined(arrangements, (arrangement) => arrangement.citations ?? []),
  }
}

/** Lists one after another; of one arrangement, as nearly always, its own list. */
function joined<T>(
  arrangements: readonly Arrangement[],
  listOf: (arrangement: Arrangement) => readonly T[],
): readonly T[] {
  const [only] = arrangements
  return only && arrangements.length === 1 ? listOf(only) : arrangements.flatMap(listOf)
}

function producersOn(arrangement: Arrangement, date: CalendarDate): readonly Producer[] {
  const { producers } = arrangement
  if (producers.every(({ validity }) => validity === undefined)) return producers
  return producers.filter(({ validity }) => holds(validity, date))
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
