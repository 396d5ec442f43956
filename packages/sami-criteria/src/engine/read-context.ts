import { type CalendarDate, contains, type Period } from '@sotekit/core'
import { inHomeland, isNamedMunicipality, NAMED_COUNTY } from '../law/homeland.js'
import type { Data } from '../plugin-types.js'
import { grouped } from '../shared/grouped.js'
import type { AuthorityKind, Context } from './context.js'
import type { ObligationQuestion } from './question.js'

const PRIVATE: readonly string[] = ['company', 'association', 'foundation', 'cooperative']

type Organisation = NonNullable<ReturnType<Data['organisations']['get']>>

const holds = (validity: Period | undefined, at: CalendarDate): boolean =>
  validity === undefined || contains(validity, at)

const yes = (value: 'yes' | 'no' | 'unknown' | undefined): boolean | undefined =>
  value === 'yes' ? true : value === 'no' ? false : undefined

/** Puts a question together with what the dataset tells about its subject. */
export function readContext(data: Data, question: ObligationQuestion): Context {
  const { subject, at, place, production } = question
  const point = subject.servicePoint === undefined ? undefined : data.servicePoints.get(subject.servicePoint)
  const municipality = place?.municipality ?? point?.municipality
  const service = subject.service ?? only(point?.services)
  const arranged =
    municipality !== undefined && service !== undefined ? data.at(at).who({ municipality, service }) : []
  const authority =
    subject.organisation ??
    only(arranged.map(({ organiser }) => organiser)) ??
    authorityOf(data, point?.organisation, at)
  const arrangedProducer = only(
    arranged.flatMap(({ producers }) => producers.map(({ organisation }) => organisation)),
  )
  const producer = subject.producer ?? point?.organisation ?? arrangedProducer
  const isPrivate = producer === undefined ? undefined : isPrivateOne(data, producer, authority)
  const taskBasis =
    production?.taskBasis ?? contractedBasis(data, { authority, producer, service, at }, isPrivate)
  const isIn = place?.inSamiHomeland ?? inHomeland(municipality, point?.inSamiHomeland)
  const field = production?.field ?? fieldOf(data, service)
  return {
    question,
    authority: authority === undefined || authority === 'unknown' ? {} : readAuthority(data, authority, at),
    unit: {
      ...(municipality !== undefined && { municipality }),
      ...(isIn !== undefined && { inHomeland: isIn }),
    },
    producer: {
      ...(producer !== undefined && producer !== 'unknown' && { id: producer }),
      ...(isPrivate !== undefined && { isPrivate }),
      ...controlled(data, producer, isPrivate),
      ...(taskBasis !== undefined && { taskBasis }),
    },
    ...(field !== undefined && { field }),
  }
}

/** On what basis a contract that is recorded gives the task. */
function contractedBasis(
  data: Data,
  asked: {
    readonly authority: string | undefined
    readonly producer: string | undefined
    readonly service: string | undefined
    readonly at: CalendarDate
  },
  isPrivate: boolean | undefined,
): Context['producer']['taskBasis'] {
  const pair = JSON.stringify([asked.authority, asked.producer])
  const contract = grouped(data, 'contract', 'pair', (one) => JSON.stringify([one.organiser, one.producer]))(
    pair,
  ).find(
    (one) => holds(one.validity, asked.at) && (one.service === undefined || one.service === asked.service),
  )
  return contract?.taskBasis ?? (contract && isPrivate ? 'contract' : undefined)
}

/** The organisation of a point, where it is not a private one. */
const authorityOf = (data: Data, id: string | undefined, at: CalendarDate): string | undefined =>
  id !== undefined && kindOf(data, id, at) !== 'not-authority' ? id : undefined

/** The one value that there is; none where there are several or one is unknown. */
function only(list: readonly string[] | undefined): string | undefined {
  const distinct = [...new Set(list)]
  return distinct.length === 1 && distinct[0] !== 'unknown' ? distinct[0] : undefined
}

function fieldOf(data: Data, service: string | undefined): 'health' | 'social' | undefined {
  const sector = service === undefined ? undefined : data.services.get(service)?.sector
  return sector === 'health' || sector === 'social' ? sector : undefined
}

const factsOn = (
  data: Data,
  organisation: string,
  at?: CalendarDate,
): ReturnType<typeof data.get<'samiCriteria.authority'>> =>
  grouped(
    data,
    'authority',
    'organisation',
    (one) => one.organisation,
  )(organisation).find((one) => at === undefined || holds(one.validity, at))

function isPrivateOne(data: Data, producer: string, authority: string | undefined): boolean | undefined {
  if (producer === authority) return false
  const type = data.organisations.get(producer)?.type
  if (type === undefined || type === 'unknown') return undefined
  return PRIVATE.includes(type)
}

function controlled(
  data: Data,
  producer: string | undefined,
  isPrivate: boolean | undefined,
): { readonly isControlledCompany?: boolean } {
  if (producer === undefined) return {}
  const stated = yes(factsOn(data, producer)?.controlledCompany)
  if (stated !== undefined) return { isControlledCompany: stated }
  return isPrivate === false ? { isControlledCompany: false } : {}
}

function kindOf(data: Data, id: string, at: CalendarDate): AuthorityKind | undefined {
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

function readAuthority(data: Data, id: string, at: CalendarDate): Context['authority'] {
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
