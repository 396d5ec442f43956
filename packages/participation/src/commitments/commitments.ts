import { type CalendarDate, daysBetween } from '@sotekit/core'
import { medianOf } from '../attendance/attendance.js'
import { tripleOf } from '../coverage/triple.js'
import type { Data } from '../plugin-types.js'
import type { Commitment } from '../records/commitment.js'
import { byId, compare } from '../scope/compare.js'
import { codesOf } from '../scope/scope.js'
import { toldOf } from '../scope/told.js'
import type { AgeBucket, CommitmentRow, CommitmentSummary } from './types.js'

type Told = Commitment & { readonly id: string }

export function commitmentsOf(
  data: Data,
  asked: {
    readonly programme?: string | undefined
    readonly call?: string | undefined
    readonly at: CalendarDate
  },
): CommitmentSummary {
  const { at } = asked
  const rows = toldOf(data, 'participation.commitment', asked.programme)
    .filter(
      (one) =>
        (one.statedOn ?? at) <= at &&
        (asked.programme === undefined || one.programme === asked.programme) &&
        (asked.call === undefined || one.call === asked.call),
    )
    .sort(byId)
    .flatMap((one) => parties(data, one, at).map((party) => rowOf(one, party, at)))
  const due = rows.filter((row) => row.due !== undefined && row.due <= at && row.state !== 'cancelled')
  const ages = due.flatMap(({ age }) => age ?? []).sort((a, b) => a - b)
  return {
    at,
    rows,
    due: due.length,
    fulfilled: tripleOf(
      tally(due, ({ state }) => (state === 'open' ? 'no' : state === 'fulfilled' ? 'yes' : 'unknown')),
    ),
    onTime: tripleOf(tally(due, onTime)),
    buckets: bucketsOf(rows),
    ...(ages.length > 0 && { medianAge: medianOf(ages) }),
  }
}

type Party = Pick<CommitmentRow, 'municipality' | 'organisation' | 'via'>

/** Each municipality once; a joint authority may commit for its member municipalities. */
function parties(data: Data, one: Told, at: CalendarDate): readonly Party[] {
  if (one.organisation === undefined) return codesOf(data, one, at).map((municipality) => ({ municipality }))
  const organisation = data.organisations.get(one.organisation)
  const members = (organisation?.members ?? [])
    .filter(
      ({ validity }) =>
        (validity?.from === undefined || validity.from <= at) &&
        (validity?.to === undefined || at <= validity.to),
    )
    .flatMap((member) => data.organisations.get(member.organisation)?.municipality ?? [])
    .sort(compare)
  if (one.forMembers) return members.map((municipality) => ({ municipality, via: one.organisation }))
  const { municipality } = organisation ?? {}
  return [{ organisation: one.organisation, ...(municipality !== undefined && { municipality }) }]
}

function stateAt(one: Told, at: CalendarDate): CommitmentRow['state'] {
  if (one.state !== 'fulfilled' || one.fulfilledOn === undefined) return one.state
  return one.fulfilledOn <= at ? 'fulfilled' : 'open'
}

function rowOf(one: Told, party: Party, at: CalendarDate): CommitmentRow {
  const state = stateAt(one, at)
  const isDue = one.due !== undefined && one.due <= at
  const age = state === 'open' && isDue && one.due !== undefined ? daysBetween(one.due, at) : undefined
  const days =
    state === 'fulfilled' && one.due !== undefined && one.fulfilledOn !== undefined
      ? daysBetween(one.due, one.fulfilledOn)
      : 0
  return {
    commitment: one.id,
    ...party,
    state,
    ...(one.due !== undefined && { due: one.due }),
    ...(state === 'fulfilled' && one.fulfilledOn !== undefined && { fulfilledOn: one.fulfilledOn }),
    ...(age !== undefined && { age }),
    ...(days > 0 && { late: days }),
    ...(state === 'open' && { bucket: bucketOf(one.due, age) }),
  }
}

function bucketOf(due: CalendarDate | undefined, age: number | undefined): AgeBucket {
  if (due === undefined) return 'no-due-date'
  if (age === undefined) return 'not-due'
  return age === 0 ? '0' : age <= 30 ? '1-30' : age <= 90 ? '31-90' : age <= 180 ? '91-180' : '180+'
}

function onTime(row: CommitmentRow): 'yes' | 'no' | 'unknown' {
  if (row.state === 'unknown') return 'unknown'
  if (row.state === 'open' || row.late !== undefined) return 'no'
  return row.fulfilledOn === undefined ? 'unknown' : 'yes'
}

function tally(
  rows: readonly CommitmentRow[],
  verdict: (row: CommitmentRow) => 'yes' | 'no' | 'unknown',
): { yes: number; no: number; unknown: number } {
  const counts = { yes: 0, no: 0, unknown: 0 }
  for (const row of rows) counts[verdict(row)] += 1
  return counts
}

function bucketsOf(rows: readonly CommitmentRow[]): Record<AgeBucket, number> {
  const counts: Record<AgeBucket, number> = {
    'not-due': 0,
    '0': 0,
    '1-30': 0,
    '31-90': 0,
    '91-180': 0,
    '180+': 0,
    'no-due-date': 0,
  }
  for (const { bucket } of rows) if (bucket !== undefined) counts[bucket] += 1
  return counts
}
