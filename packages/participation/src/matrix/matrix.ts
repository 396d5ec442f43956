import type { CalendarDate } from '@sotekit/core'
import type { ParticipationOptions } from '../options.js'
import type { Data } from '../plugin-types.js'
import { type Mode, modes } from '../records/codes.js'
import { isWholeProgramme } from '../records/target.js'
import { codesInScope, codesOf, holdsAt } from '../scope/scope.js'
import { addTo, toldOf } from '../scope/told.js'
import { isConflict, rankOf, statusOf, strengthOf } from './cells.js'
import type { Place } from './measures.js'
import { type Layer, type Plan, planOf, type Told } from './plan.js'
import { countCell, countRow, emptyRow, type Held, heldAt, layOn, type Row } from './sheet.js'
import type { Fill, FillPart, LiveMatrix, MatrixState, Via } from './types.js'

interface Asked {
  readonly programme: string
  readonly call?: string | undefined
  readonly at: CalendarDate
}

const VIA: readonly Via[] = ['all', 'all', 'all', 'group', 'all', 'group', 'all', 'direct']

export function matrixOf(data: Data, options: ParticipationOptions, asked: Asked): LiveMatrix {
  const { at } = asked
  const plan = planOf(data, asked.programme, asked.call)
  const { place } = plan
  const municipalities = codesInScope(data, options, at)
  const rows = laidRows(data, plan, municipalities, at)
  const wholeProgramme = wholeByMunicipality(data, plan, at)
  const modesIn = producerModes(data, asked, place)
  return {
    programme: asked.programme,
    at,
    municipalities,
    measures: place.ids,
    cell: (municipality, measure) => {
      const row = rows.get(municipality)
      const index = place.classOf.get(measure)
      if (row === undefined || index === undefined) return { status: 'unknown', modes: [] }
      return stateOf(
        heldAt(row, measure, index),
        wholeProgramme.get(municipality),
        modesIn(municipality, measure),
      )
    },
    fill: (part = {}) => fillOf(rows, place, part),
  }
}

/** The rows of a day, with all records that hold on it laid over them. */
function laidRows(
  data: Data,
  { place, layers }: Plan,
  municipalities: readonly string[],
  at: CalendarDate,
): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>()
  for (const code of municipalities) rows.set(code, emptyRow(place.classes))
  const lay = (layer: Layer): void => {
    const codes = codesOf(data, layer.record, at)
    for (let i = 0; i < codes.length; i++) {
      const row = rows.get(codes[i] as string)
      if (row) layOn(row, layer, place.classOf)
    }
  }
  for (const equals of layers) for (const layer of equals) if (holdsAt(layer.record, at)) lay(layer)
  return rows
}

/** For each municipality the first record that speaks of the programme as a whole. */
function wholeByMunicipality(data: Data, { whole }: Plan, at: CalendarDate): ReadonlyMap<string, Told> {
  const found = new Map<string, Told>()
  for (const one of whole) {
    if (!holdsAt(one, at)) continue
    for (const code of codesOf(data, one, at)) if (!found.has(code)) found.set(code, one)
  }
  return found
}

function stateOf(held: Held | undefined, whole: Told | undefined, modesHere: readonly Mode[]): MatrixState {
  if (!held) {
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
  const { value: cell, record } = held
  if (isConflict(cell)) return { status: 'unknown', conflict: true, modes: modesHere }
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

function fillOf(rows: ReadonlyMap<string, Row>, place: Place, part: FillPart): Fill {
  const { municipality, measure, subProgramme } = part
  const counts = new Uint32Array(4)
  const chosen = municipality === undefined ? rows.values() : [rows.get(municipality)]
  for (const row of chosen)
    if (row && measure === undefined) countRow(row, place.classes, subProgramme, counts)
    else if (row && measure !== undefined) countCell(row, place, measure, subProgramme, counts)
  return {
    yes: counts[1] as number,
    no: counts[2] as number,
    unknown: counts[0] as number,
    notApplicable: counts[3] as number,
  }
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
      addTo(made, one.municipality, {
        modes: one.modes,
        measures: isWholeProgramme(one) ? undefined : new Set(place.reached(one)),
      })
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
