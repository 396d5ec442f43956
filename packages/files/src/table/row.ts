import type { Place } from '@sotekit/core'
import type { Cell } from './cell.js'
import type { DecimalMark } from './number.js'

/** A row of a table: its cells that hold something. */
export interface Row {
  readonly cells: readonly Cell[]
  /** The column of each cell, from 0. */
  readonly columns: readonly number[]
  /** Cells that the row has, empty ones counted. */
  readonly length: number
  /** What the file needs to find the row again: an offset or a row's number. */
  readonly at: number
}

/** A table whose first row names columns. */
export interface Table {
  readonly kind: string
  readonly header: Row | undefined
  readonly rows: Iterable<Row>
  readonly mark: DecimalMark
  /** Whether the file tells numbers from texts. Where it does not, a short row tells of a lost separator. */
  readonly typed: boolean
  /** JSON pointer of the table within its file: empty where the file is the table. */
  readonly prefix: string
  readonly place: (at: number, column: number, pointer: string) => Place
}

/** A cell as one would print it. */
export function shown(cell: Cell): string {
  if (cell.type === 'text') return cell.text
  return cell.type === 'date' ? cell.date : String(cell.value)
}
