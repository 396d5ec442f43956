import type { Store } from '../link/store.js'
import type { CalendarDate } from '../values/calendar-date.js'
import type { WhoIndex } from './who.js'

/** What core's own rules may ask of a dataset beyond its public face. */
export interface Internals {
  readonly store: Store
  /** The index behind `who`, made at the first use. */
  readonly who: () => WhoIndex
  /** The day on which the data is checked, where it was told. */
  readonly today: CalendarDate | undefined
}

const known = new WeakMap<object, Internals>()

export function setInternals(dataset: object, internals: Internals): void {
  known.set(dataset, internals)
}

export function internalsOf(dataset: object): Internals {
  const internals = known.get(dataset)
  if (!internals) throw new TypeError('this is not a whole dataset made by load')
  return internals
}
