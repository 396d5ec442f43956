import type { PartialDate, PartialPeriod } from './dates.js'

/**
 * What a printed value, or a value of a record, comes down to when it is compared with others: whatever is
 * printed differently and means the same has the same reading.
 */
export type Reading =
  | { readonly type: 'text'; readonly texts: ReadonlySet<string> }
  | { readonly type: 'date'; readonly date: PartialDate }
  | { readonly type: 'period'; readonly period: PartialPeriod }
  | { readonly type: 'number'; readonly least: number; readonly most: number }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'organisations'; readonly ids: ReadonlySet<string> }

/** Whether two readings can both be true; nothing where they cannot be compared. */
export function agree(a: Reading, b: Reading): boolean | undefined {
  if (a.type === 'list' && b.type === 'number') return holdsNumber(b, a.items.length)
  if (a.type === 'number' && b.type === 'list') return holdsNumber(a, b.items.length)
  if (a.type === 'text' && b.type === 'text') return [...a.texts].some((text) => b.texts.has(text))
  if (a.type === 'date' && b.type === 'date') return datesAgree(a.date, b.date)
  if (a.type === 'period' && b.type === 'period') return periodsAgree(a.period, b.period)
  if (a.type === 'number' && b.type === 'number') return a.least <= b.most && b.least <= a.most
  if (a.type === 'list' && b.type === 'list') return sameSet(new Set(a.items), new Set(b.items))
  if (a.type === 'organisations' && b.type === 'organisations') return sameSet(a.ids, b.ids)
  return undefined
}

function holdsNumber({ least, most }: { readonly least: number; readonly most: number }, n: number): boolean {
  return least <= n && n <= most
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one))
}

/** A date that is printed short agrees with each date that it may be short for. */
function datesAgree(a: PartialDate, b: PartialDate): boolean {
  const same = (x: number | undefined, y: number | undefined): boolean =>
    x === undefined || y === undefined || x === y
  return same(a.day, b.day) && same(a.month, b.month) && same(a.year, b.year)
}

/** An end that one of them leaves open says nothing against the other. */
function periodsAgree(a: PartialPeriod, b: PartialPeriod): boolean {
  return (!a.from || !b.from || datesAgree(a.from, b.from)) && (!a.to || !b.to || datesAgree(a.to, b.to))
}
