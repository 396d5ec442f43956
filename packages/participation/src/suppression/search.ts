import { heapOf } from './heap.js'
import { type Edge, type Interval, intervalOf } from './network.js'

/** A cell or total of a table, as an edge of its network. */
export interface Cell {
  readonly row: number
  readonly column: number
  readonly value: number
  readonly from: number
  readonly to: number
  readonly smallest: number
  readonly isPrimary: boolean
  readonly isTotal: boolean
}

export function isSafe(cell: Cell, { min, max }: Interval): boolean {
  return max - min >= cell.smallest && max >= cell.smallest
}

export function edgesOf(cells: Iterable<Cell>): readonly Edge[] {
  return [...cells].map(({ from, to, value }) => ({ from, to, value }))
}

function isProtected(hidden: ReadonlySet<Cell>): boolean {
  const list = [...hidden]
  const edges = edgesOf(list)
  return list.every((cell, index) => !cell.isPrimary || isSafe(cell, intervalOf(edges, index)))
}

const MOST_STEPS = 400
const LARGE = 100

/** The set with the least sum that protects all primary cells: cheapest first, without totals and then with. */
export function complement(all: readonly Cell[], primary: readonly Cell[]): ReadonlySet<Cell> {
  const inner = all.filter((cell) => !cell.isPrimary && cell.value > 0 && !cell.isTotal)
  if (all.length > LARGE) return isOneLine(all) ? alongLine(all, primary, inner) : withTotals(all, primary)
  const totals = all.filter((cell) => !cell.isPrimary && cell.value > 0 && cell.isTotal)
  return (
    cheapest(primary, inner) ??
    cheapest(primary, [...inner, ...totals]) ??
    new Set(all.filter(({ value }) => value > 0))
  )
}

interface State {
  readonly sum: number
  readonly chosen: readonly number[]
}

function cheapest(primary: readonly Cell[], candidates: readonly Cell[]): ReadonlySet<Cell> | undefined {
  if (!isProtected(new Set([...primary, ...candidates]))) return undefined
  const sorted = [...candidates].sort(
    (a, b) =>
      Number(a.isTotal) - Number(b.isTotal) || a.value - b.value || a.row - b.row || a.column - b.column,
  )
  const at = (index: number): Cell => sorted[index] as Cell
  const open = heapOf<State>(isCheaper)
  open.push({ sum: 0, chosen: [] })
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const best = open.pop()
    if (!best) break
    const hidden = new Set([...primary, ...best.chosen.map(at)])
    if (isProtected(hidden)) return hidden
    for (let next = (best.chosen.at(-1) ?? -1) + 1; next < sorted.length; next += 1)
      open.push({ sum: best.sum + at(next).value, chosen: [...best.chosen, next] })
  }
  return thinned(primary, sorted)
}

function isCheaper(a: State, b: State): boolean {
  if (a.sum !== b.sum) return a.sum < b.sum
  if (a.chosen.length !== b.chosen.length) return a.chosen.length < b.chosen.length
  for (const [index, one] of a.chosen.entries()) {
    const other = b.chosen[index] ?? 0
    if (one !== other) return one < other
  }
  return false
}

/** For large tables: hides all candidates, then shows again, largest first, whatever can be shown. */
function thinned(primary: readonly Cell[], sorted: readonly Cell[]): ReadonlySet<Cell> {
  const hidden = new Set([...primary, ...sorted])
  for (const cell of [...sorted].reverse()) {
    hidden.delete(cell)
    if (!isProtected(hidden)) hidden.add(cell)
  }
  return hidden
}

function isOneLine(all: readonly Cell[]): boolean {
  return all.filter(({ isTotal }) => isTotal).length === 1
}

/** In one line, two hidden numbers that together reach the limit protect each other. */
function alongLine(
  all: readonly Cell[],
  primary: readonly Cell[],
  inner: readonly Cell[],
): ReadonlySet<Cell> {
  if (primary.some(({ isTotal }) => isTotal)) return new Set(all.filter(({ value }) => value > 0))
  const widest = primary.reduce((most, { smallest }) => Math.max(most, smallest), 0)
  const hidden = [...primary]
  let sum = hidden.reduce((total, { value }) => total + value, 0)
  for (const cell of [...inner].sort((a, b) => a.value - b.value || a.row - b.row || a.column - b.column)) {
    if (hidden.length > 1 && sum >= widest) break
    hidden.push(cell)
    sum += cell.value
  }
  return hidden.length > 1 && sum >= widest ? new Set(hidden) : new Set(all.filter(({ value }) => value > 0))
}

/** A number whose row's and column's totals are hidden, and the total of all, can be anything. */
function withTotals(all: readonly Cell[], primary: readonly Cell[]): ReadonlySet<Cell> {
  const rows = new Set(primary.map(({ row }) => row))
  const columns = new Set(primary.map(({ column }) => column))
  return new Set([
    ...primary,
    ...all.filter(
      ({ row, column, isTotal }) =>
        isTotal &&
        ((row < 0 && column < 0) || (row < 0 && columns.has(column)) || (column < 0 && rows.has(row))),
    ),
  ])
}
