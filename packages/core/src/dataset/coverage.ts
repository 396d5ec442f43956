import type { Area } from '../kinds/area.js'
import type { Arrangement } from '../kinds/arrangement.js'
import type { Municipality } from '../kinds/municipality.js'
import type { Service } from '../kinds/service.js'
import { intersect, type Period } from '../values/period.js'

/** The period in which an arrangement reaches a municipality, by name or through an area. */
export interface Reach extends Period {
  readonly arrangement: Arrangement
  readonly listed: boolean
}

/** A municipality in an area in a period. */
export interface AreaMember {
  readonly municipality: string
  readonly period: Period
}

const ALWAYS: Period = {}

/**
 * Municipalities by area with the period of their membership; members of an area are members of the areas
 * around it too.
 */
export function areaMembers(
  areas: ReadonlyMap<string, Area>,
  municipalities: Iterable<Municipality>,
): ReadonlyMap<string, readonly AreaMember[]> {
  const members = new Map<string, AreaMember[]>()
  for (const municipality of municipalities) {
    for (const membership of municipality.memberships ?? []) {
      let period = intersect(membership.validity ?? ALWAYS, municipality.validity ?? ALWAYS)
      const seen = new Set<string>()
      let area: string | undefined = membership.area
      while (area !== undefined && period !== undefined && !seen.has(area)) {
        seen.add(area)
        const record: Area | undefined = areas.get(area)
        if (record?.validity) period = intersect(period, record.validity)
        if (period === undefined) break
        const list = members.get(area)
        if (list) list.push({ municipality: municipality.id, period })
        else members.set(area, [{ municipality: municipality.id, period }])
        area = record?.parent
      }
    }
  }
  return members
}

/** Arrangements by municipality and service, each with the period in which it reaches the municipality. */
export function reachIndex(
  arrangements: Iterable<Arrangement>,
  members: ReadonlyMap<string, readonly AreaMember[]>,
): ReadonlyMap<string, ReadonlyMap<string, readonly Reach[]>> {
  const index = new Map<string, Map<string, Reach[]>>()
  const add = (
    municipality: string,
    { from, to }: Period,
    arrangement: Arrangement,
    listed: boolean,
  ): void => {
    let services = index.get(municipality)
    if (!services) {
      services = new Map()
      index.set(municipality, services)
    }
    const reach: Reach = { from, to, arrangement, listed }
    const reaches = services.get(arrangement.service)
    if (reaches) reaches.push(reach)
    else services.set(arrangement.service, [reach])
  }
  for (const arrangement of arrangements) {
    const period = arrangement.validity ?? ALWAYS
    const { municipalities = [] } = arrangement
    for (const municipality of municipalities.length > 1 ? new Set(municipalities) : municipalities)
      add(municipality, period, arrangement, true)
    if (arrangement.area === undefined) continue
    for (const member of members.get(arrangement.area) ?? []) {
      const shared = intersect(period, member.period)
      if (shared) add(member.municipality, shared, arrangement, false)
    }
  }
  return index
}

/** Gives a service and the services around it, innermost first. A circle is cut where it closes. */
export function linesOf(services: ReadonlyMap<string, Service>): (service: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (service) => {
    const line = known.get(service) ?? lineOf(services, service)
    if (services.has(service)) known.set(service, line)
    return line
  }
}

function lineOf(services: ReadonlyMap<string, Service>, service: string): readonly string[] {
  const line: string[] = []
  let here: string | undefined = service
  while (here !== undefined && !line.includes(here)) {
    line.push(here)
    here = services.get(here)?.parent
  }
  return line
}
