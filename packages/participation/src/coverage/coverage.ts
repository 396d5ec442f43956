import type { CalendarDate } from '@sotekit/core'
import { measuresOf, type Place } from '../matrix/measures.js'
import { DEFAULTS, type ParticipationOptions } from '../options.js'
import type { Data } from '../plugin-types.js'
import { type Status, type Strength, strengths } from '../records/codes.js'
import type { Involvement } from '../records/involvement.js'
import { isWholeProgramme } from '../records/target.js'
import { byId } from '../scope/compare.js'
import { codesOf, holdsAt, municipalitiesInScope } from '../scope/scope.js'
import { toldOf } from '../scope/told.js'
import { populationsOn } from './population.js'
import { isAtLeastPercent, type Triple, tripleOf } from './triple.js'
import type { Coverage, CoverageQuestion, CoverageRow, PopulationCoverage } from './types.js'

type Asked = CoverageQuestion & { readonly programme: string; readonly at: CalendarDate }
type Told = Involvement & { readonly id: string }

export function coverageOf(data: Data, options: ParticipationOptions, asked: Asked): Coverage {
  const municipalities = municipalitiesInScope(data, options, asked.at)
  const told = new Map<string, Told[]>(municipalities.map(({ id }) => [id, []]))
  const place = measuresOf(data, asked.programme, asked.call)
  for (const record of [...toldOf(data, 'participation.involvement', asked.programme)].sort(byId)) {
    if (!holdsAt(record, asked.at) || !bearsOn(record, asked, place)) continue
    for (const code of codesOf(data, record, asked.at)) told.get(code)?.push(record)
  }
  const rows = municipalities.map(({ id }) => rowOf(id, told.get(id) ?? [], asked))
  const population = populationsOn(municipalities, asked.at)
  const percent = options.populationPercent ?? DEFAULTS.populationPercent
  return {
    programme: asked.programme,
    at: asked.at,
    municipalities: rows,
    count: tally(rows, () => 1),
    population: population.known
      ? inhabitants(
          tally(rows, (code) => population.persons.get(code) ?? Number.NaN),
          population.date,
          percent,
        )
      : population,
  }
}

/** Whether a record says anything on the question. */
function bearsOn(record: Told, asked: Asked, place: Place): boolean {
  if (record.programme !== asked.programme) return false
  if (asked.call !== undefined && record.call !== undefined && record.call !== asked.call) return false
  const isNarrow = asked.of === 'measures' || asked.measure !== undefined || asked.subProgramme !== undefined
  if (isWholeProgramme(record)) return !isNarrow || record.status === 'no'
  const wanted =
    asked.measure !== undefined
      ? [asked.measure]
      : asked.subProgramme !== undefined
        ? place.inSubProgramme(asked.subProgramme)
        : undefined
  if (wanted === undefined) return true
  const reached = new Set(place.reached(record))
  return record.status === 'yes'
    ? wanted.some((id) => reached.has(id))
    : wanted.every((id) => reached.has(id))
}

/** Whoever takes part in something takes part; a no counts only where it is for the whole of the question. */
function rowOf(municipality: string, told: readonly Told[], asked: Asked): CoverageRow {
  const records = told.map(({ id }) => id)
  const yes = told.filter(({ status }) => status === 'yes')
  const isWhole = (one: Told): boolean =>
    asked.measure !== undefined ||
    asked.subProgramme !== undefined ||
    isWholeProgramme(one) ||
    one.allMeasures === true
  const against = told.filter(
    (one) => (one.status === 'no' || one.status === 'not-applicable') && isWhole(one),
  )
  const row = (status: Status, more: Partial<CoverageRow> = {}): CoverageRow => ({
    municipality,
    status,
    ...more,
    records,
  })
  if (yes.length > 0) {
    if (against.length > 0) return row('unknown', { conflict: true })
    const strength = yes.map((one) => one.strength ?? 'declared').reduce(stronger)
    const isEnough = strengths.indexOf(strength) >= strengths.indexOf(asked.strength ?? 'declared')
    return row(isEnough ? 'yes' : 'unknown', { strength })
  }
  return row(against[0]?.status ?? 'unknown')
}

export function stronger(a: Strength, b: Strength): Strength {
  return strengths.indexOf(a) >= strengths.indexOf(b) ? a : b
}

function tally(rows: readonly CoverageRow[], weight: (code: string) => number): Triple {
  const counts = { yes: 0, no: 0, unknown: 0 }
  for (const { status, municipality } of rows)
    if (status !== 'not-applicable') counts[status] += weight(municipality)
  return tripleOf(counts)
}

function inhabitants(share: Triple, date: CalendarDate, percent: number): PopulationCoverage {
  const enough = isAtLeastPercent(share.yes, share.total, percent)
    ? 'yes'
    : isAtLeastPercent(share.yes + share.unknown, share.total, percent)
      ? 'unknown'
      : 'no'
  return { known: true, date, share, enough, percent }
}
