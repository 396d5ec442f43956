import type { Place } from '../diagnostics/diagnostic.js'
import type { Producer } from '../kinds/arrangement.js'
import type { CoreKinds } from '../kinds/index.js'
import type { Municipality } from '../kinds/municipality.js'
import type { AnyRecord, Citation, RecordKey } from '../kinds/record.js'
import type { Sector } from '../kinds/service.js'
import type { DatasetSettings } from '../kit/input.js'
import type { KindName, PluginTypes, RecordOf, Views } from '../plugin/types.js'
import type { CalendarDate } from '../values/calendar-date.js'

/** The records of one kind, in the order in which they were loaded. */
export interface Collection<T> extends Iterable<T> {
  /** Number of records. */
  readonly size: number
  /** All records, in the order in which they were loaded. */
  readonly all: readonly T[]
  /** The record of this id; `undefined` where there is none. */
  readonly get: (id: string) => T | undefined
  /** Whether there is a record of this id. */
  readonly has: (id: string) => boolean
}

/** Result of looking a record up by one of its names. */
export interface NameLookup<T> {
  /** Records that bear exactly this name or alias (compared in NFC, without regard to case). */
  readonly matches: readonly T[]
  /** Records with a name near it, nearest first; never a match by themselves. */
  readonly suggestions: readonly T[]
}

/** A reference from one record to another. */
export interface Reference {
  /** The record that refers. */
  readonly from: RecordKey
  /** JSON pointer of the reference within the record. */
  readonly pointer: string
  /** The record that is referred to; it exists, or the reference is a finding. */
  readonly to: RecordKey
}

/**
 * What every dataset offers, whatever plugins were loaded. Records are plain, deeply read-only objects.
 */
export interface DatasetBase<U extends PluginTypes = never> extends CoreCollections {
  /** What the dataset says of itself; an empty object where it was loaded without settings. */
  readonly settings: DatasetSettings
  /** Names of all kinds, core's first. */
  readonly kinds: readonly string[]
  /** Names of the plugins loaded, sorted. */
  readonly plugins: readonly string[]
  /** All records of a kind. */
  readonly all: <const K extends KindName<U>>(kind: K) => readonly RecordOf<K, U>[]
  /** The record of this kind and id; `undefined` where there is none. */
  readonly get: <const K extends KindName<U>>(kind: K, id: string) => RecordOf<K, U> | undefined
  /** All records of a kind that is known only at run time. Unknown kinds have none. */
  readonly records: (kind: string) => readonly AnyRecord[]
  /** Looks a record up by name or alias; a misspelt name gives suggestions and no match. */
  readonly find: <const K extends KindName<U>>(kind: K, name: string) => NameLookup<RecordOf<K, U>>
  /** References that a record makes. */
  readonly referencesOf: (key: RecordKey) => readonly Reference[]
  /** References to a record. */
  readonly referrersOf: (key: RecordKey) => readonly Reference[]
  /** Where a value stands in the files. */
  readonly placeOf: (key: RecordKey, pointer?: string) => Place
  /** The dataset as of a day. */
  readonly at: (date: CalendarDate) => DatasetAt<U>
  /** Carries the plugins' names in the type only; there is no such value at run time. */
  readonly '~has'?: { readonly [N in U['name']]: true }
}

/** Core's kinds as collections. */
export interface CoreCollections {
  /** Documents and registers that facts are cited from (lähteet). */
  readonly sources: Collection<CoreKinds['source']>
  /** What sources say, as printed (lausumat). */
  readonly statements: Collection<CoreKinds['statement']>
  /** Regions, wellbeing services counties, hospital districts and other areas (alueet). */
  readonly areas: Collection<CoreKinds['area']>
  /** Municipalities by three-digit code (kunnat). */
  readonly municipalities: Collection<CoreKinds['municipality']>
  /** Organisations that organise, produce, fund or take part (organisaatiot). */
  readonly organisations: Collection<CoreKinds['organisation']>
  /** The service classification (palvelut). */
  readonly services: Collection<CoreKinds['service']>
  /** Places where services are met (palvelupisteet). */
  readonly servicePoints: Collection<CoreKinds['service-point']>
  /** Who organises and produces what, where and when (järjestäminen ja tuottaminen). */
  readonly arrangements: Collection<CoreKinds['arrangement']>
  /** Working methods, models and tools (menetelmät). */
  readonly methods: Collection<CoreKinds['method']>
  /** Digital services (digitaaliset palvelut). */
  readonly digitalServices: Collection<CoreKinds['digital-service']>
  /** State-granted development programmes (hankkeet). */
  readonly programmes: Collection<CoreKinds['programme']>
  /** Measures that programmes commit to (toimenpiteet). */
  readonly measures: Collection<CoreKinds['measure']>
  /** Indicators with what was observed (mittarit). */
  readonly indicators: Collection<CoreKinds['indicator']>
  /** Service chains (palveluketjut). */
  readonly serviceChains: Collection<CoreKinds['service-chain']>
}

/** The loaded whole: records, lookups, relations, and the views of the plugins `U`. */
export type Dataset<U extends PluginTypes = never> = DatasetBase<U> & Views<U>

/** A dataset as of a day: only records that hold then, and questions that need a day. */
export type DatasetAt<U extends PluginTypes = never> = DatasetAtBase<U> & Views<U>

/** What a dataset as of a day offers beyond a dataset. */
export interface DatasetAtBase<U extends PluginTypes = never> extends DatasetBase<U> {
  /** The day as of which records hold. */
  readonly date: CalendarDate
  /** Who organises and produces, one row per municipality and service. */
  readonly who: (question?: WhoQuestion) => readonly WhoRow[]
  /** Organisations that organise a general service of a sector in an area. */
  readonly organisers: (question: OrganisersQuestion) => readonly OrganiserRow[]
  /** Municipalities of an area on the day: members of it or of an area inside it. */
  readonly municipalitiesIn: (area: string) => readonly Municipality[]
  /** Latest population on or before the day, with its date; nothing where none is known. */
  readonly population: (
    municipality: string,
  ) => { readonly persons: number; readonly date: CalendarDate } | undefined
}

/** Which rows to give; each left out means all. */
export interface WhoQuestion {
  /** Three-digit code, or several. */
  readonly municipality?: string | readonly string[] | undefined
  /** Id of an area: only its municipalities, as they are on the day. */
  readonly area?: string | undefined
  /** Only services of this sector. */
  readonly sector?: Sector | undefined
  /** Id of a service. */
  readonly service?: string | undefined
}

/** Who organises and who produces a service in a municipality on a day. */
export interface WhoRow {
  /** Three-digit code of the municipality. */
  readonly municipality: string
  /** Id of the service. */
  readonly service: string
  /** Sector of the service. */
  readonly sector: Sector
  /** Id of the organisation, or `unknown`. */
  readonly organiser: string
  /** Who produces (palveluntuottajat) on that day, of all the arrangements of the row. */
  readonly producers: readonly Producer[]
  /** Id of the arrangement that decides. */
  readonly arrangement: string
  /** Equally specific partial arrangements of the same organiser, whose producers are in the row too. */
  readonly sharedWith?: readonly string[] | undefined
  /** Where the arrangements of the row were read. */
  readonly citations: readonly Citation[]
}

/** Which organisers to count. */
export interface OrganisersQuestion {
  /** Id of the area in whose municipalities organisers count. */
  readonly area: string
  /** Sector whose general services count. */
  readonly sector: Sector
}

/** An organisation that organises, the municipalities it does so for, and by which arrangements. */
export interface OrganiserRow {
  /** Id of the organisation, or `unknown`. */
  readonly organisation: string
  /** Three-digit codes of the municipalities that it organises for, in order. */
  readonly municipalities: readonly string[]
  /** Ids of the arrangements by which it does, in order. */
  readonly arrangements: readonly string[]
}
