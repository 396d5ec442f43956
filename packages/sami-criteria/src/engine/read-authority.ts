import { type CalendarDate, contains, type Period } from '@sotekit/core'
import { isNamedMunicipality, NAMED_COUNTY } from '../law/homeland.js'
import type { Data } from '../plugin-types.js'
import { grouped } from '../shared/grouped.js'
import type { AuthorityKind, Context } from './context.js'

type Organisation = NonNullable<ReturnType<Data['organisations']['get']>>

export const holds = (validity: Period | undefined, at: CalendarDate): boolean =>
  validity === undefined || contains(validity, at)

export const yes = (value: 'yes' | 'no' | 'unknown' | undefined): boolean | undefined =>
  value === 'yes' ? true : value === 'no' ? false : undefined

/** What the law turns on about an organisation, as a record tells it. */
export const factsOn = (
  data: Data,
  organisation: string,
  at: CalendarDate,
): ReturnType<typeof data.get<'samiCriteria.authority'>> =>
  grouped(
    data,
    'authority',
    'organisation',
    (one) => one.organisation,
  )(organisation).find((one) => holds(one.validity, at))

export function kindOf(data: Data, id: string, at: CalendarDate): AuthorityKind | undefined {
  const stated = factsOn(data, id, at)?.authority
  if (stated !== undefined) return stated
  const type = data.organisations.get(id)?.type
  switch (type) {
    case 'municipality':
      return 'municipality'
    case 'joint-municipal-authority':
    case 'hospital-district':
      return 'joint-authority'
    case 'wellbeing-services-county':
      return 'county'
    case 'wellbeing-consortium':
      return 'consortium'
    case 'state-agency':
    case 'ministry':
    case 'sami-parliament':
      return 'state'
    case 'unknown':
    case 'other':
    case undefined:
      return undefined
    default:
      return 'not-authority'
  }
}

export function readAuthority(data: Data, id: string, at: CalendarDate): Context['authority'] {
  const one = data.organisations.get(id)
  const facts = factsOn(data, id, at)
  const kind = kindOf(data, id, at)
  const municipal = isMunicipal(data, one, facts?.memberMunicipalities, kind, at)
  const lapland = isLapland(data, one, kind, at)
  const stateItem = facts?.stateItem ?? (one?.type === 'sami-parliament' ? 'sami-body' : undefined)
  const third = yes(facts?.thirdSpeaksSami)
  return {
    id,
    ...(kind !== undefined && { kind }),
    ...(municipal !== undefined && { municipal }),
    ...(lapland !== undefined && { lapland }),
    ...(stateItem !== undefined && { stateItem }),
    ...(third !== undefined && { thirdSpeaksSami: third }),
  }
}

function isMunicipal(
  data: Data,
  one: Organisation | undefined,
  stated: readonly string[] | undefined,
  kind: AuthorityKind | undefined,
  at: CalendarDate,
): boolean | undefined {
  if (kind === 'municipality') return isNamedMunicipality(one?.municipality)
  if (kind !== 'joint-authority') return undefined
  if (stated !== undefined) return stated.some((code) => isNamedMunicipality(code))
  if (one?.members === undefined) return undefined
  const codes = one.members
    .filter(({ validity }) => holds(validity, at))
    .map(({ organisation }) => data.organisations.get(organisation)?.municipality)
  if (codes.some((code) => isNamedMunicipality(code) === true)) return true
  return codes.includes(undefined) ? undefined : false
}

/** The Act names the county; so does its record. */
function isLapland(
  data: Data,
  one: Organisation | undefined,
  kind: AuthorityKind | undefined,
  at: CalendarDate,
): boolean | undefined {
  const named = (name: string | undefined): boolean | undefined =>
    name === undefined ? undefined : name.normalize('NFC').toLowerCase() === NAMED_COUNTY.toLowerCase()
  if (kind === 'county') return named(one?.name.fi)
  if (kind !== 'consortium' || one?.members === undefined) return undefined
  return one.members
    .filter(({ validity }) => holds(validity, at))
    .some(({ organisation }) => named(data.organisations.get(organisation)?.name.fi) === true)
}
