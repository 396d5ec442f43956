import type { Place } from '../diagnostics/diagnostic.js'
import { pointerOf } from '../diagnostics/pointer.js'
import type { Area } from '../kinds/area.js'
import type { Arrangement } from '../kinds/arrangement.js'
import { coreKinds } from '../kinds/index.js'
import type { Municipality } from '../kinds/municipality.js'
import type { AnyRecord, RecordKey } from '../kinds/record.js'
import { UNKNOWN } from '../kinds/record.js'
import type { Service } from '../kinds/service.js'
import type { DatasetSettings } from '../kit/input.js'
import { eachCitation } from '../link/citations.js'
import { recordOf, recordsOf, type Store } from '../link/store.js'
import { lazy } from '../shared/lazy.js'
import { compare } from '../shared/suggest.js'
import type { CalendarDate } from '../values/calendar-date.js'
import { contains, holds, type Period } from '../values/period.js'
import { areaMembers, linesOf, reachIndex } from './coverage.js'
import { setInternals } from './internals.js'
import { nameIndex } from './names.js'
import type {
  Collection,
  DatasetAtBase,
  DatasetBase,
  NameLookup,
  OrganisersQuestion,
  Reference,
  WhoQuestion,
} from './types.js'
import { answerOrganisers, answerWho, type WhoIndex } from './who.js'

/** What a dataset is made from. */
export interface DatasetParts {
  readonly store: Store
  readonly settings: DatasetSettings
  readonly plugins: readonly string[]
  readonly today: CalendarDate | undefined
  readonly place: (index: number, pointer: string) => Place
  /** Adds the plugins' views to a dataset, as properties that are computed when first asked. */
  readonly addViews: (dataset: object) => void
}

/** A dataset whose plugin types are not known here. */
export type PlainDataset = DatasetBase
/** A dataset as of a day whose plugin types are not known here. */
export type PlainDatasetAt = DatasetAtBase

interface Shared {
  readonly parts: DatasetParts
  readonly who: () => WhoIndex
  readonly members: () => ReturnType<typeof areaMembers>
  readonly referrers: () => ReadonlyMap<string, readonly Reference[]>
  readonly atDates: Map<string, PlainDatasetAt>
  /** Of kinds whose records hold always: the same on every day. */
  readonly always: Map<string, Collection<AnyRecord>>
}

export function makeDataset(parts: DatasetParts): PlainDataset {
  const valid = <T>(kind: string): readonly T[] => recordsOf(parts.store, kind) as unknown as readonly T[]
  const members = lazy(() => areaMembers(byId(valid<Area>('area')), valid<Municipality>('municipality')))
  const shared: Shared = {
    parts,
    members,
    who: lazy(() => {
      const services = byId(valid<Service>('service'))
      const reach = reachIndex(valid<Arrangement>('arrangement'), members())
      return { services, lineOf: linesOf(services), reach }
    }),
    referrers: lazy(() => indexReferrers(parts.store)),
    atDates: new Map(),
    always: new Map(),
  }
  const dataset = base(shared, undefined)
  setInternals(dataset, { store: parts.store, who: shared.who, today: parts.today })
  parts.addViews(dataset)
  return dataset
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

function base(shared: Shared, date: CalendarDate | undefined): PlainDataset {
  const { parts } = shared
  const { store } = parts
  const dated = new Map<string, Collection<AnyRecord>>()
  const finders = new Map<string, (name: string) => NameLookup<AnyRecord>>()

  const collection = (kind: string): Collection<AnyRecord> => {
    const collections = store.kinds.get(kind)?.validity === undefined ? shared.always : dated
    const known = collections.get(kind)
    if (known) return known
    const made = collectionOf(store, kind, date)
    collections.set(kind, made)
    return made
  }
  const find = (kind: string, name: string): NameLookup<AnyRecord> => {
    const finder = finders.get(kind) ?? nameIndex(collection(kind).all)
    finders.set(kind, finder)
    return finder(name)
  }

  const dataset = {
    settings: parts.settings,
    kinds: [...store.kinds.keys()],
    plugins: parts.plugins,
    all: (kind: string) => collection(kind).all,
    records: (kind: string) => collection(kind).all,
    get: (kind: string, id: string) => collection(kind).get(id),
    find,
    referencesOf: (key: RecordKey) => referencesOf(store, key),
    referrersOf: (key: RecordKey) => shared.referrers().get(`${key.kind}/${key.id}`) ?? [],
    placeOf: (key: RecordKey, pointer = '') => {
      const index = store.byKind.get(key.kind)?.get(key.id)
      return index === undefined ? { pointer } : parts.place(index, pointer)
    },
    at: (day: CalendarDate) => atDate(shared, day),
  }
  for (const kind of Object.values(coreKinds)) {
    Object.defineProperty(dataset, kind.collection, { get: () => collection(kind.name), enumerable: false })
  }
  return dataset as unknown as PlainDataset
}

function atDate(shared: Shared, date: CalendarDate): PlainDatasetAt {
  const known = shared.atDates.get(date)
  if (known) return known
  const dataset = base(shared, date)
  const municipalitiesIn = (area: string): readonly Municipality[] => {
    const codes = new Set<string>()
    for (const member of shared.members().get(area) ?? [])
      if (contains(member.period, date)) codes.add(member.municipality)
    return [...codes].sort(compare).flatMap((code) => dataset.municipalities.get(code) ?? [])
  }
  const codesFor = (question: WhoQuestion): readonly string[] => {
    const named = question.municipality
    if (typeof named === 'string' && question.area === undefined) {
      const one = recordOf(shared.parts.store, 'municipality', named) as Municipality | undefined
      return one && holds(one.validity, date) ? [named] : []
    }
    const listed = named === undefined ? undefined : new Set(typeof named === 'string' ? [named] : named)
    const within = question.area === undefined ? dataset.municipalities.all : municipalitiesIn(question.area)
    return within
      .map((municipality) => municipality.id)
      .filter((code) => listed === undefined || listed.has(code))
      .sort(compare)
  }
  Object.assign(dataset, {
    date,
    municipalitiesIn,
    who: (question: WhoQuestion = {}) => answerWho(shared.who(), codesFor(question), question, date),
    organisers: (question: OrganisersQuestion) =>
      answerOrganisers(shared.who(), codesFor({ area: question.area }), question.sector, date).filter(
        (row) => row.organisation !== UNKNOWN,
      ),
    population: (municipality: string) => latestPopulation(dataset.municipalities.get(municipality), date),
  })
  shared.parts.addViews(dataset)
  const made = dataset as PlainDatasetAt
  shared.atDates.set(date, made)
  return made
}

function latestPopulation(municipality: Municipality | undefined, date: CalendarDate): unknown {
  let latest: { readonly persons: number; readonly date: CalendarDate } | undefined
  for (const population of municipality?.population ?? []) {
    if (population.date <= date && (latest === undefined || population.date > latest.date))
      latest = population
  }
  return latest
}

function collectionOf(store: Store, kind: string, date: CalendarDate | undefined): Collection<AnyRecord> {
  const field = store.kinds.get(kind)?.validity
  const isThere = (record: AnyRecord): boolean =>
    date === undefined || field === undefined || holds(record[field] as Period | undefined, date)
  const all = lazy((): readonly AnyRecord[] => {
    const known = recordsOf(store, kind)
    const records = date === undefined || field === undefined ? known : known.filter(isThere)
    // One array for all who ask: who sorts it in place must fail, and not disturb the others.
    return Object.freeze(records)
  })
  const get = (id: string): AnyRecord | undefined => {
    const record = recordOf(store, kind, id)
    return record && isThere(record) ? record : undefined
  }
  return {
    get size() {
      return all().length
    },
    get all() {
      return all()
    },
    get,
    has: (id) => get(id) !== undefined,
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  }
}

function referencesOf(store: Store, key: RecordKey): readonly Reference[] {
  const record = recordOf(store, key.kind, key.id)
  const references: Reference[] = []
  if (!record) return references
  store.walkers.get(key.kind)?.(record, (_, target, value, path) => {
    if (typeof value !== 'string' || value === UNKNOWN || target.list !== undefined) return
    references.push({
      from: { kind: key.kind, id: key.id },
      pointer: pointerOf(path),
      to: { kind: target.kind.name, id: value },
    })
  })
  eachCitation(record, (citation, list, index) => {
    references.push({
      from: { kind: key.kind, id: key.id },
      pointer: `${list}/${index}/source`,
      to: { kind: 'source', id: citation.source },
    })
  })
  return references
}

function indexReferrers(store: Store): ReadonlyMap<string, readonly Reference[]> {
  const index = new Map<string, Reference[]>()
  for (const [kind, positions] of store.byKind) {
    for (const id of positions.keys()) {
      for (const reference of referencesOf(store, { kind, id })) {
        const key = `${reference.to.kind}/${reference.to.id}`
        const list = index.get(key)
        if (list) list.push(reference)
        else index.set(key, [reference])
      }
    }
  }
  for (const list of index.values()) Object.freeze(list)
  return index
}
