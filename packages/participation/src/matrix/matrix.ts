import type { CalendarDate } from '@sotekit/core'
import { tripleOf } from '../coverage/triple.js'
import type { ParticipationOptions } from '../options.js'
import type { Data } from '../plugin-types.js'
import { type Mode, modes } from '../records/codes.js'
import type { Involvement } from '../records/involvement.js'
import { isWholeProgramme } from '../records/target.js'
import { byId } from '../scope/compare.js'
import { codesOf, holdsAt, municipalitiesInScope } from '../scope/scope.js'
import { encode, isConflict, lay, rankOf, statusOf, strengthOf } from './cells.js'
import { measuresOf, type Place } from './measures.js'
import type { Fill, MatrixState, ParticipationMatrix, Via } from './types.js'

interface Asked {
  readonly programme: string
  readonly call?: string | undefined
  readonly at: CalendarDate
}
type Told = Involvement & { readonly id: string }

/** 0–7: how specific a record is, by what it names, and then by whether it names the municipality. */
function rank(record: Told): number {
  const what = record.measures
    ? record.measures.length === 1
      ? 3
      : 2
    : record.group !== undefined
      ? 2
      : record.subProgrammes !== undefined
        ? 1
        : 0
  return what * 2 + (record.area === undefined ? 1 : 0)
}

const VIA: readonly Via[] = ['all', 'all', 'all', 'group', 'all', 'group', 'all', 'direct']

export function matrixOf(data: Data, options: ParticipationOptions, asked: Asked): ParticipationMatrix {
  const municipalities = municipalitiesInScope(data, options, asked.at).map(({ id }) => id)
  const place = measuresOf(data, asked.programme, asked.call)
  const told = data
    .all('participation.involvement')
    .filter((one) => one.programme === asked.programme && holdsAt(one, asked.at))
  const ranked = told
    .filter((one) => one.status !== 'unknown' && !isWholeProgramme(one))
    .sort((a, b) => rank(b) - rank(a) || byId(a, b))

  const rows = new Map(municipalities.map((code, index) => [code, index]))
  const columns = new Map(place.ids.map((id, index) => [id, index]))
  const width = place.ids.length
  const cells = new Uint8Array(rows.size * width)
  const records = new Int32Array(rows.size * width).fill(-1)
  const wholeProgramme = new Map<string, Told>()
  for (const one of told.filter(isWholeProgramme).sort(byId))
    for (const code of codesOf(data, one, asked.at))
      if (!wholeProgramme.has(code)) wholeProgramme.set(code, one)

  ranked.forEach((record, index) => {
    const value = encode(record.status, rank(record), record.strength ?? 'declared')
    const reached = place.reached(record).flatMap((id) => columns.get(id) ?? [])
    for (const code of codesOf(data, record, asked.at)) {
      const row = rows.get(code)
      if (row === undefined) continue
      const start = row * width
      for (const column of reached) lay(cells, records, start + column, value, index)
    }
  })

  const modesIn = producerModes(data, asked, place)
  return {
    programme: asked.programme,
    at: asked.at,
    municipalities,
    measures: place.ids,
    cell: (municipality, measure) => {
      const row = rows.get(municipality)
      const column = columns.get(measure)
      if (row === undefined || column === undefined) return { status: 'unknown', modes: [] }
      const at = row * width + column
      return stateOf(
        cells[at] ?? 0,
        ranked[records[at] ?? -1],
        wholeProgramme.get(municipality),
        modesIn(municipality, measure),
      )
    },
    fill: (part = {}) => {
      const chosenRows =
        part.municipality === undefined ? [...rows.values()] : [rows.get(part.municipality) ?? -1]
      const sub =
        part.subProgramme === undefined ? undefined : new Set(place.inSubProgramme(part.subProgramme))
      const chosenColumns = place.ids.flatMap((id, column) =>
        (part.measure === undefined || part.measure === id) && (sub === undefined || sub.has(id))
          ? [column]
          : [],
      )
      return fillOf(cells, width, chosenRows, chosenColumns)
    },
    share: ({ yes, no, unknown }) => tripleOf({ yes, no, unknown }),
  }
}

function stateOf(
  cell: number,
  record: Told | undefined,
  whole: Told | undefined,
  modesHere: readonly Mode[],
): MatrixState {
  if (isConflict(cell)) return { status: 'unknown', conflict: true, modes: modesHere }
  if (cell === 0 || !record) {
    if (!whole || whole.status === 'unknown') return { status: 'unknown', modes: modesHere }
    // Whoever is outside of the programme is outside of its measures; whoever is in may be in any of them.
    return {
      status: whole.status === 'yes' ? 'unknown' : whole.status,
      via: 'programme',
      derivedFrom: whole.id,
      ...(whole.status === 'yes' && { strength: whole.strength ?? 'declared' }),
      ...(whole.reason && { reason: whole.reason }),
      modes: modesHere,
    }
  }
  const status = statusOf(cell)
  return {
    status,
    via: VIA[rankOf(cell)],
    ...(status === 'yes' && { strength: strengthOf(cell) }),
    derivedFrom: record.id,
    ...(record.reason && { reason: record.reason }),
    modes: modesHere,
  }
}

function fillOf(cells: Uint8Array, width: number, rows: readonly number[], columns: readonly number[]): Fill {
  const counts = new Int32Array(4)
  for (const row of rows) {
    if (row < 0) continue
    const start = row * width
    for (const column of columns) {
      const status = (cells[start + column] ?? 0) & 3
      counts[status] = (counts[status] ?? 0) + 1
    }
  }
  const [unknown = 0, yes = 0, no = 0, notApplicable = 0] = counts
  return { yes, no, unknown, notApplicable }
}

/** How producers take part in a measure in a municipality; a record that names no measures is for all. */
function producerModes(
  data: Data,
  asked: Asked,
  place: Place,
): (municipality: string, measure: string) => readonly Mode[] {
  let index: Map<
    string,
    { readonly modes: readonly Mode[]; readonly measures: ReadonlySet<string> | undefined }[]
  >
  const build = (): typeof index => {
    const made: typeof index = new Map()
    for (const one of data.all('participation.producer')) {
      if (one.municipality === undefined || one.programme !== asked.programme || !holdsAt(one, asked.at))
        continue
      const list = made.get(one.municipality) ?? []
      list.push({
        modes: one.modes,
        measures: isWholeProgramme(one) ? undefined : new Set(place.reached(one)),
      })
      made.set(one.municipality, list)
    }
    return made
  }
  return (municipality, measure) => {
    index ??= build()
    const here = new Set(
      (index.get(municipality) ?? [])
        .filter(({ measures }) => measures === undefined || measures.has(measure))
        .flatMap((one) => one.modes),
    )
    return modes.filter((mode) => here.has(mode))
  }
}
