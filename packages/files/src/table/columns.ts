import type { FieldType, FieldTypes } from '../text/located.js'
import { guarded } from './guard.js'
import { type ColumnMode, columnName, schemaPath } from './header.js'

/** A column of a table that is written. */
export interface WrittenColumn {
  readonly name: string
  readonly segments: readonly (string | number)[]
  readonly mode: ColumnMode
  readonly type: FieldType | undefined
}

type Fields = Readonly<Record<string, unknown>>
type Segments = readonly (string | number)[]

/** Items of a list that get columns of their own; a longer list stands in one cell as JSON. */
const MOST_ITEMS = 50

/**
 * The columns that hold records without loss. Texts, numbers, truth values and dates have plain columns; lists of
 * simple texts one column `name[]`; what no plain cell can hold (an empty key, a number where the schema
 * knows none) a column `name:json`.
 */
export function columnsFor(
  kind: string,
  records: readonly Fields[],
  types: FieldTypes | undefined,
): readonly WrittenColumn[] {
  const typeOf = (segments: Segments, list: boolean): FieldType | undefined =>
    types?.(kind, schemaPath(segments) + (list ? '[]' : ''))
  return below([], records, typeOf)
}

type TypeOf = (segments: Segments, list: boolean) => FieldType | undefined

/** Columns for the keys of maps that stand at one path in several records. */
function below(at: Segments, maps: readonly Fields[], typeOf: TypeOf): readonly WrittenColumn[] {
  const keys = new Set(maps.flatMap((map) => Object.keys(map)))
  return [...keys].flatMap((key) =>
    columnsAt(
      [...at, key],
      maps.flatMap((map) => (Object.hasOwn(map, key) && map[key] !== undefined ? [map[key]] : [])),
      typeOf,
    ),
  )
}

function columnsAt(at: Segments, values: readonly unknown[], typeOf: TypeOf): readonly WrittenColumn[] {
  const type = typeOf(at, false)
  const column = (mode: ColumnMode, own: FieldType | undefined): WrittenColumn => {
    const ending = mode === 'json' ? ':json' : mode === 'list' ? '[]' : ''
    return { name: columnName(at) + ending, segments: at, mode, type: own }
  }
  const maps = values.filter(isMap)
  const lists = values.filter((value): value is readonly unknown[] => Array.isArray(value))
  const itemType = typeOf(at, true)
  const simple =
    lists.length === values.length && lists.every((list) => list.every((item) => isSimple(item, itemType)))
  if (lists.length > 0 && simple) return [column('list', itemType)]
  if (values.some((value) => needsJson(value, type, at))) return [column('json', type)]
  const own = values.some((value) => isScalar(value) || isEmpty(value)) ? [column('value', type)] : []
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const items = Array.from({ length: longest }, (_, i) => i).flatMap((i) =>
    columnsAt(
      [...at, i],
      lists.flatMap((list) => (i < list.length ? [list[i]] : [])),
      typeOf,
    ),
  )
  return [...own, ...below(at, maps, typeOf), ...items]
}

/** Whether a value can stand in a cell, or be spread over several, only as JSON. */
function needsJson(value: unknown, type: FieldType | undefined, at: Segments): boolean {
  if (value === null) return true
  if (typeof value === 'number') return type !== 'number'
  if (typeof value === 'boolean') return type !== 'boolean'
  if (Array.isArray(value)) return value.length > MOST_ITEMS || at.some((one) => typeof one === 'number')
  return (
    isMap(value) &&
    Object.keys(value).some((key) => !/^[^.[\]:\s](?:[^.[\]:]*[^.[\]:\s])?$/.test(key) || /^\d+$/.test(key))
  )
}

/** Whether an item of a list can stand between `;`. */
function isSimple(item: unknown, type: FieldType | undefined): boolean {
  if (typeof item === 'number') return type === 'number' && item >= 0
  return (
    typeof item === 'string' &&
    /^[^\s;'"[\]{}](?:[^;\r\n\t]*[^\s;])?$/.test(item) &&
    guarded(item, type) === item
  )
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

/** The value of a record at a column; `undefined` where it has none there. */
export function valueIn(record: Fields, segments: Segments): unknown {
  let here: unknown = record
  for (const segment of segments) {
    if (typeof here !== 'object' || here === null || Array.isArray(here) !== (typeof segment === 'number'))
      return undefined
    if (!Object.hasOwn(here, segment)) return undefined
    here = (here as Record<string | number, unknown>)[segment]
  }
  return here
}
