import type { Cell, LocalizedText } from '@sotekit/core'
import { attendanceOf, hasNumber, participationsAt } from '../attendance/attendance.js'
import { DEFAULTS, type ParticipationOptions, SMALL_MUNICIPALITY } from '../options.js'
import type { ParticipationEvent } from '../records/event.js'
import { type SafeTable, type Shown, suppress } from '../suppression/suppress.js'
import type { TraineeTotals } from '../trainees/trainees.js'

/*
 * Figures of people leave the plugin through here only: each table is made safe once, and every block that
 * shows one of its figures takes the same cell.
 */

type Event = ParticipationEvent & { readonly id: string }

const unknown: Cell = { unknown: true }

function cellOf(shown: Shown | undefined): Cell {
  if (!shown) return unknown
  return 'value' in shown ? { count: shown.value } : shown
}

/** Attendance for publication. */
export interface SafeAttendance {
  readonly event: (id: string) => Cell
  /** Groups of people, with their figures by event; only where sources tell of groups. */
  readonly groups: readonly LocalizedText[]
  readonly groupOf: (id: string, group: number) => Cell
  readonly participations: Cell
  /** Of the events with a number. */
  readonly people: Cell
  readonly remote: { readonly low: Cell; readonly high: Cell } | undefined
}

export function safeAttendance(
  events: readonly Event[],
  options: ParticipationOptions,
  isPublic: boolean,
): SafeAttendance {
  const exact = events.filter((one) => one.attendance?.count !== undefined)
  const groups = groupsOf(exact)
  const floor = (one: Event): number => (isPublic ? smallestFor(one.sensitive === true, options) : 0)
  const table = suppress({
    cells: exact.map((one) => split(one, groups)),
    smallest: exact.map(floor),
  })
  const row = new Map(exact.map((one, index) => [one.id, index]))
  const byId = new Map(events.map((one) => [one.id, one]))
  const isWhole = !events.some(
    (one) => one.attendance !== undefined && one.attendance.count === undefined && isSmall(one, floor(one)),
  )
  const totals = attendanceOf(events)
  const counted = attendanceOf(events.filter(hasNumber))
  const isTotalShown = 'value' in table.total && isWhole
  const shown = exact.filter((_, index) => 'value' in (table.rowTotals[index] ?? {}))
  const isEverythingShown = isTotalShown && shown.length === exact.length
  return {
    event: (id) => {
      const index = row.get(id)
      if (index !== undefined) return cellOf(table.rowTotals[index])
      const one = byId.get(id)
      if (!one || !hasNumber(one)) return unknown
      return isSmall(one, floor(one)) ? { suppressed: 'primary' } : participationsAt(one)
    },
    groups: groups.map(({ name }) => name),
    groupOf: (id, group) => {
      const index = row.get(id)
      const told = byId
        .get(id)
        ?.groups?.some((one) => keyOf(one.group) === groups[group]?.key && one.count !== undefined)
      return index === undefined || !told ? unknown : cellOf(table.cells[index]?.[group])
    },
    participations: isTotalShown ? boundsCell(totals.participations) : { suppressed: 'secondary' },
    // A bound that is the figure of a hidden event would tell it; the largest that is shown does not.
    people: isEverythingShown
      ? boundsCell(counted.people)
      : shown.length > 0
        ? { atLeast: attendanceOf(shown).people.atLeast }
        : { suppressed: 'secondary' },
    remote: isEverythingShown && totals.remote ? remoteCells(totals.remote, isPublic, options) : undefined,
  }
}

function remoteCells(
  remote: NonNullable<ReturnType<typeof attendanceOf>['remote']>,
  isPublic: boolean,
  options: ParticipationOptions,
): SafeAttendance['remote'] {
  const floor = isPublic ? smallestFor(false, options) : 0
  const isTelling = [remote.low, remote.high].some(({ numerator, denominator }) =>
    [numerator, denominator - numerator].some((part) => part > 0 && part < floor),
  )
  return isTelling ? undefined : { low: remote.low, high: remote.high }
}

function boundsCell({
  atLeast,
  atMost,
}: {
  readonly atLeast: number
  readonly atMost?: number | undefined
}): Cell {
  if (atLeast === atMost) return { count: atLeast }
  return atMost === undefined ? { atLeast } : { atLeast, atMost }
}

function isSmall(one: Event, floor: number): boolean {
  const { atLeast, atMost } = one.attendance ?? {}
  return (atMost ?? atLeast ?? floor) < floor
}

function smallestFor(isSensitive: boolean, options: ParticipationOptions): number {
  return isSensitive
    ? (options.smallestSensitive ?? DEFAULTS.smallestSensitive)
    : (options.smallest ?? DEFAULTS.smallest)
}

interface Group {
  readonly key: string
  readonly name: LocalizedText
}

const keyOf = (name: LocalizedText): string => JSON.stringify(Object.entries(name).sort())

function groupsOf(events: readonly Event[]): readonly Group[] {
  const found = new Map<string, Group>()
  for (const { groups = [] } of events)
    for (const { group } of groups) found.set(keyOf(group), { key: keyOf(group), name: group })
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** An event's people by group, and in the last column those of no group. */
function split(one: Event, groups: readonly Group[]): readonly number[] {
  const counts = groups.map(({ key }) =>
    (one.groups ?? []).reduce((sum, { group, count = 0 }) => sum + (keyOf(group) === key ? count : 0), 0),
  )
  const rest = (one.attendance?.count ?? 0) - counts.reduce((sum, count) => sum + count, 0)
  return [...counts, Math.max(0, rest)]
}

/** Trainee places for publication: municipalities by public, private and unknown employers. */
export interface SafeTrainees {
  readonly municipalities: readonly string[]
  readonly row: (municipality: string) => readonly Cell[]
  readonly totals: readonly Cell[]
  readonly privateShare: Cell
}

export function safeTrainees(
  totals: TraineeTotals,
  options: ParticipationOptions,
  isPublic: boolean,
  populationOf: (municipality: string) => number | undefined,
): SafeTrainees {
  const byMunicipality = new Map<string, TraineeTotals['rows'][number][]>()
  for (const row of totals.rows) {
    const list = byMunicipality.get(row.municipality)
    if (list) list.push(row)
    else byMunicipality.set(row.municipality, [row])
  }
  const municipalities = [...byMunicipality.keys()].sort()
  const places = new Map(municipalities.map((municipality, index) => [municipality, index]))
  const columns = [false, true, undefined]
  const of = (municipality: string): TraineeTotals['rows'] => byMunicipality.get(municipality) ?? []
  const isSensitive = (municipality: string): boolean =>
    of(municipality).some(({ sensitive }) => sensitive === true)
  const isSmallPlace = (municipality: string): boolean =>
    (populationOf(municipality) ?? 0) < SMALL_MUNICIPALITY
  const table: SafeTable = suppress({
    cells: municipalities.map((municipality) =>
      columns.map((priv) =>
        of(municipality)
          .filter((row) => row.isPrivate === priv)
          .reduce((sum, { count = 0 }) => sum + count, 0),
      ),
    ),
    smallest: municipalities.map((one) => (isPublic ? smallestFor(isSensitive(one), options) : 0)),
    hiddenRows: isPublic
      ? municipalities.flatMap((one, index) => (isSensitive(one) && isSmallPlace(one) ? [index] : []))
      : [],
  })
  const hasUnknown = (municipality: string, priv: boolean | undefined): boolean =>
    of(municipality).some((row) => row.isPrivate === priv && row.count === undefined)
  const { yes, total } = totals.privateShare
  const isShown = [...table.columnTotals, table.total].every((cell) => 'value' in cell)
  return {
    municipalities,
    row: (municipality) => {
      const index = places.get(municipality)
      if (index === undefined) return []
      return [
        ...columns.map((priv, column) =>
          hasUnknown(municipality, priv) ? unknown : cellOf(table.cells[index]?.[column]),
        ),
        columns.some((priv) => hasUnknown(municipality, priv)) ? unknown : cellOf(table.rowTotals[index]),
      ]
    },
    totals: totals.rows.some(({ count }) => count === undefined)
      ? [unknown, unknown, unknown, unknown]
      : [...table.columnTotals.map(cellOf), cellOf(table.total)],
    privateShare: isShown ? { numerator: yes, denominator: total } : { suppressed: 'secondary' },
  }
}
