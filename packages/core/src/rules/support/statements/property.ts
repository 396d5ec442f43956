import { join } from '../../../diagnostics/pointer.js'
import type { AnyRecord } from '../../../kinds/record.js'

/** What a record has at a property, where, and the object that holds it. */
export interface Property {
  readonly value: unknown
  /** JSON pointer within the record. */
  readonly at: string
  readonly holder: Readonly<Record<string, unknown>>
  /** The list that the holder is an item of. */
  readonly siblings: readonly Readonly<Record<string, unknown>>[]
}

type Item = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Finds a statement's property in its subject: segments are fields, or ids of items in a list. */
export function propertyOf(record: AnyRecord, path: string): Property | undefined {
  let value: unknown = record
  let at = ''
  let holder: Item = record
  let siblings: readonly Item[] = []
  for (const segment of path.split('/')) {
    if (Array.isArray(value)) {
      const items: readonly Item[] = value.filter(isObject)
      const index = value.findIndex((item) => isObject(item) && item['id'] === segment)
      if (index < 0) return undefined
      siblings = items
      at = join(at, index)
      value = value[index]
      holder = value as Item
    } else if (isObject(value) && Object.hasOwn(value, segment)) {
      holder = value
      at = join(at, segment)
      value = value[segment]
    } else {
      return undefined
    }
  }
  return { value, at, holder, siblings }
}
