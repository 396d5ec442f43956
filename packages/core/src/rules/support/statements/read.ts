import type { PlainDataset } from '../../../dataset/dataset.js'
import { nameKey } from '../../../dataset/names.js'
import type { Statement } from '../../../kinds/statement.js'
import { isCalendarDate } from '../../../values/calendar-date.js'
import type { Period } from '../../../values/period.js'
import { readQuantity } from '../../../values/quantity.js'
import { readStatuteNumber } from '../../statute-number/read.js'
import { partsOfIso, partsOfPeriod, readDateParts, readPeriodParts } from './dates.js'
import { itemsOf, organisationsNamed } from './organisations.js'
import type { Property } from './property.js'
import type { Reading } from './reading.js'

/** Numbers that documents print as words. */
const NUMERALS: readonly string[] =
  'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista'.split(
    ' ',
  )

const text = (value: string): Reading => ({ type: 'text', texts: new Set([nameKey(value)]) })

const number = (value: number): Reading => ({ type: 'number', least: value, most: value })

/** How a printed value reads; nothing where it cannot be compared. */
export function readStatement(
  dataset: PlainDataset,
  { type, value, property: path }: Statement,
  property: Property | undefined,
): Reading | undefined {
  switch (type) {
    case 'text':
    case 'url':
      return text(value)
    case 'statute':
      return text(readStatuteNumber(value).suggestion ?? value)
    case 'date': {
      const date = readDateParts(value)
      return date && { type: 'date', date }
    }
    case 'period':
      return readPeriod(value, path)
    case 'number':
    case 'count':
      return readNumber(value)
    case 'list':
      return { type: 'list', items: itemsOf(value).map((item) => itemKey(item, property?.value)) }
    case 'organisation':
      return readOrganisations(dataset, value)
    default:
      return undefined
  }
}

/** A period that is printed for a property that is one end of a period stands for that end. */
function readPeriod(value: string, path: string): Reading | undefined {
  const period = readPeriodParts(value)
  const end = /(?:^|\/)(from|to)$/.exec(path)?.[1]
  if (!period || end === undefined) return period && { type: 'period', period }
  const date = end === 'from' ? period.from : period.to
  return date && { type: 'date', date }
}

/** A number as printed, or in words up to twelve. */
export function readNumber(value: string): Reading | undefined {
  const word = NUMERALS.indexOf(nameKey(value))
  if (word >= 0) return number(word)
  const quantity = readQuantity(value)
  if (quantity.type === 'text' || quantity.approximate) return undefined
  if (quantity.type === 'number') return number(quantity.value)
  if (quantity.type === 'range') return { type: 'number', least: quantity.from, most: quantity.to }
  return quantity.relation === '<' || quantity.relation === '≤'
    ? { type: 'number', least: Number.NEGATIVE_INFINITY, most: quantity.value }
    : { type: 'number', least: quantity.value, most: Number.POSITIVE_INFINITY }
}

/** Organisations by id; a misspelt name stands for the only one near it, which another rule says. */
function readOrganisations(dataset: PlainDataset, value: string): Reading {
  const ids = organisationsNamed(dataset, value).map(
    ({ name, organisation, suggestions }) => organisation?.id ?? suggestions[0]?.id ?? nameKey(name),
  )
  return { type: 'organisations', ids: new Set(ids) }
}

/** The record's own item that a printed item means, by its place; otherwise the words. */
function itemKey(item: string, own: unknown): string {
  const at = Array.isArray(own) ? own.findIndex((one) => namesIn(one).includes(nameKey(item))) : -1
  return at < 0 ? nameKey(item) : `#${at}`
}

/** The ways in which an item of a list may be called. */
export function namesIn(item: unknown): readonly string[] {
  if (typeof item === 'string') return [nameKey(item)]
  if (typeof item !== 'object' || item === null) return []
  const { title, name, aliases } = item as Readonly<Record<string, unknown>>
  const texts = title ?? name ?? item
  return [...Object.values(texts as object), ...(Array.isArray(aliases) ? aliases : [])]
    .filter((one): one is string => typeof one === 'string')
    .map(nameKey)
}

/** How the record's own value reads, for a statement of a type. */
export function readRecord(type: Statement['type'], value: unknown): Reading | undefined {
  if (typeof value === 'number') return number(value)
  if (type === 'organisation') return readOwnOrganisations(value)
  if (Array.isArray(value)) {
    return type === 'list' ? { type: 'list', items: value.map((_, at) => `#${at}`) } : undefined
  }
  if (typeof value === 'string') {
    if (type === 'date' || type === 'period') {
      return isCalendarDate(value) ? { type: 'date', date: partsOfIso(value) } : undefined
    }
    return text(value)
  }
  if (typeof value !== 'object' || value === null) return undefined
  if (type === 'period') return { type: 'period', period: partsOfPeriod(value as Period) }
  return type === 'text' ? { type: 'text', texts: new Set(namesIn(value)) } : undefined
}

function readOwnOrganisations(value: unknown): Reading | undefined {
  const ids = (Array.isArray(value) ? value : [value]).flatMap((one): readonly string[] => {
    const id: unknown =
      typeof one === 'object' && one !== null ? (one as { organisation?: unknown }).organisation : one
    return typeof id === 'string' && id !== 'unknown' ? [id] : []
  })
  return ids.length > 0 ? { type: 'organisations', ids: new Set(ids) } : undefined
}
