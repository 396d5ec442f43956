import type { CalendarDate } from '@sotekit/core'
import type { ParticipationOptions } from '../options.js'
import type { Data } from '../plugin-types.js'
import { type Mode, modes } from '../records/codes.js'
import type { Involvement } from '../records/involvement.js'
import { isWholeProgramme } from '../records/target.js'
import { byId } from '../scope/compare.js'
import { codesOf, holdsAt, municipalitiesInScope } from '../scope/scope.js'
import { toldOf } from '../scope/told.js'
import { isConflict, rankOf, statusOf, strengthOf } from './cells.js'
import { measuresOf, type Place } from './measures.js'
import { type Classes, emptyRow, heldAt, isWide, layOnRow, type MeasureClass, type Row } from './rows.js'
import type { Fill, LiveMatrix, MatrixState, Via } from './types.js'

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

export function matrixOf(data: Data, options: ParticipationOptions, asked: Asked): LiveMatrix {
  const municipalities = municipalitiesInScope(data, options, asked.at).map(({ id }) => id)
  const place = measuresOf(data, asked.programme, asked.call)
  const told = toldOf(data, 'participation.involvement', asked.programme).filter((one) =>
    holdsAt(one, asked.at),
  )
  const ranked = told
    .filter((one) => one.status !== 'unknown' && !isWholeProgramme(one))
    .map((record) => ({ record, rank: rank(record) }))
    .sort((a, b) => b.rank - a.rank || byId(a.record, b.record))

  const { classes, columns } = place
  const rows = new Map(municipalities.map((code) => [code, emptyRow(classes)]))
  const wholeProgramme = new Map<string, Told>()
  for (const one of told.filter(isWholeProgramme).sort(byId))
    for (const code of codesOf(data, one, asked.at))
      if (!wholeProgramme.has(code)) wholeProgramme.set(code, one)

  ranked.forEach(({ record, rank: how }, index) => {
    const named = isWide(record) ? [] : place.reached(record).flatMap((id) => columns.get(id) ?? [])
    for (const code of codesOf(data, record, asked.at)) {
      const row = rows.get(code)
      if (row) layOnRow(row, classes, record, { rank: how, index, columns: named })
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
      const { value, record } = heldAt(row, classes, column)
      return stateOf(
        value,
        ranked[record]?.record,
        wholeProgramme.get(municipality),
        modesIn(municipality, measure),
      )
    },
    fill: ({ municipality, measure, subProgramme } = {}) => {
      const chosen =
        municipality === undefined
          ? [...rows.values()]
          : [rows.get(municipality)].filter((row) => row !== undefined)
      const only = measure === undefined ? undefined : (columns.get(measure) ?? -1)
      return fillOf(
        chosen,
        classes,
        (one) => subProgramme === undefined || one.subProgrammes.includes(subProgramme),
        only,
      )
    },
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

function fillOf(
  rows: readonly Row[],
  classes: Classes,
  isChosen: (one: MeasureClass) => boolean,
  only: number | undefined,
): Fill {
  const counts = new Int32Array(4)
  const add = (cell: number, count: number): void => {
    counts[cell & 3] = (counts[cell & 3] ?? 0) + count
  }
  const chosen = classes.all.map(isChosen)
  for (const row of rows) {
    if (only !== undefined) {
      if (chosen[classes.of[only] ?? -1]) add(heldAt(row, classes, only).value, 1)
      continue
    }
    classes.all.forEach(({ columns }, index) => {
      if (chosen[index]) add(row.wide[index]?.value ?? 0, columns.length)
    })
    for (const column of row.narrow.keys()) {
      const index = classes.of[column] ?? -1
      if (!chosen[index]) continue
      add(row.wide[index]?.value ?? 0, -1)
      add(heldAt(row, classes, column).value, 1)
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
    for (const one of toldOf(data, 'participation.producer', asked.programme)) {
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
