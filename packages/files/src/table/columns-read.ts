import type { Diagnostic } from '@sotekit/core'
import type { FieldTypes } from '../text/located.js'
import { pointerOf } from '../text/pointer.js'
import { badHeader, doubleHeader } from './findings.js'
import { type ColumnMode, columnPath, schemaPath } from './header.js'
import { shown, type Table } from './row.js'

/** A column that a table's first row names. */
export interface Column {
  readonly name: string
  readonly segments: readonly (string | number)[]
  readonly mode: ColumnMode
  readonly type: ReturnType<FieldTypes>
  readonly pointer: string
  /** Whether it is a part of an item of a list. */
  readonly inList: boolean
}

/** The columns by their place: `refused` where the name was told, nothing where there is no name. */
export interface Columns {
  readonly at: ReadonlyMap<number, Column | 'refused'>
  /** Columns up to the last one that has a name. */
  readonly length: number
}

/** Reads the names of columns. */
export function readColumns(
  { kind, header, place }: Table,
  types: FieldTypes | undefined,
  diagnostics: Diagnostic[],
): Columns {
  const at = new Map<number, Column | 'refused'>()
  const seen = new Map<string, number>()
  for (const [index, cell] of header?.cells.entries() ?? []) {
    const i = header?.columns[index] ?? 0
    const name = shown(cell).trim()
    if (name === '') continue
    at.set(i, 'refused')
    const path = columnPath(name)
    const here = place(header?.at ?? 0, i, '')
    const pointer = path && pointerOf(path.segments)
    const first = pointer === undefined ? undefined : seen.get(pointer)
    if (!path || pointer === undefined) diagnostics.push(badHeader(here, name))
    else if (first !== undefined)
      diagnostics.push(doubleHeader(here, place(header?.at ?? 0, first, ''), name))
    else {
      seen.set(pointer, i)
      const schema = schemaPath(path.segments) + (path.mode === 'list' ? '[]' : '')
      const inList = path.segments.some((one) => typeof one === 'number')
      at.set(i, { name, ...path, pointer, inList, type: types?.(kind, schema) })
    }
  }
  return { at, length: header?.length ?? 0 }
}

/** The column that holds a pointer's value: its own, one above it, or the first below it. */
export function nearestColumn({ at }: Columns, pointer: string): number {
  const columns = [...at].flatMap(([i, column]) =>
    column === 'refused' ? [] : [[i, column.pointer] as const],
  )
  for (let above = pointer; above !== ''; above = above.slice(0, above.lastIndexOf('/'))) {
    const found =
      columns.find(([, own]) => own === above) ?? columns.find(([, own]) => own.startsWith(`${above}/`))
    if (found) return found[0]
  }
  return 0
}
