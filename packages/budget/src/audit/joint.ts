import { type Arc, hasCirculation } from './flow.js'
import type { ReadTable } from './read.js'
import type { RowSum } from './sums.js'
import type { TableAudit } from './types.js'

/** A linear equation over cells: the sum of signed cells is zero. */
interface Equation {
  readonly terms: readonly { readonly cell: number; readonly sign: 1 | -1 }[]
}

/**
 * Whether unrounded values exist for all cells at once, each within half a unit of what is printed, that satisfy
 * every row and every sum exactly. That is a transport problem: each equation is a node through which nothing is
 * lost, and each cell an arc between the two equations that it stands in.
 */
export function jointly(read: ReadTable, sums: readonly RowSum[]): TableAudit['joint'] {
  const { table, values } = read
  const flat = values.flat()
  if (table.rounding === 'none' || flat.includes(undefined)) return 'unchecked'
  const equations = equationsOf(read, sums)
  const arcs = arcsOf(equations, flat as number[], read)
  if (!arcs) return 'unchecked'
  return hasCirculation(equations.length + 1, arcs) ? 'possible' : 'impossible'
}

/**
 * The equations that imply all others: every sum in every column, and rows that are no sum themselves. The row of
 * a total follows from the rows of its parts.
 */
function equationsOf({ table, totalColumn }: ReadTable, sums: readonly RowSum[]): readonly Equation[] {
  const width = table.columns.length
  const at = (row: number, column: number): number => row * width + column
  const totals = new Set(sums.map(({ total }) => total))
  const columns = [...table.columns.keys()]
  const bySum = sums.flatMap(({ total, plus, minus }) =>
    columns.map(
      (column): Equation => ({
        terms: [
          { cell: at(total, column), sign: 1 },
          ...plus.map((row) => ({ cell: at(row, column), sign: -1 as const })),
          ...minus.map((row) => ({ cell: at(row, column), sign: 1 as const })),
        ],
      }),
    ),
  )
  if (totalColumn === undefined || columns.length < 2) return bySum
  const byRow = [...table.rows.keys()]
    .filter((row) => !totals.has(row))
    .map(
      (row): Equation => ({
        terms: columns.map((column) => ({
          cell: at(row, column),
          sign: column === totalColumn ? 1 : -1,
        })),
      }),
    )
  return [...bySum, ...byRow]
}

/** Arcs for the cells; `undefined` where a cell stands in three equations, or signs cannot be made to agree. */
function arcsOf(
  equations: readonly Equation[],
  values: readonly number[],
  read: ReadTable,
): Arc[] | undefined {
  const places = new Map<number, Place[]>()
  for (const [equation, { terms }] of equations.entries())
    for (const { cell, sign } of terms) places.set(cell, [...(places.get(cell) ?? []), { equation, sign }])
  if ([...places.values()].some((list) => list.length > 2)) return undefined
  const flips = orientation(equations.length, [...places.values()])
  if (!flips) return undefined
  const ground = equations.length
  const scale = places.size + 1
  const arcs: Arc[] = []
  for (const [cell, list] of places) {
    const bounds = boundsOf((values[cell] ?? 0) / read.step, scale, read.table.rounding ?? 'half-up')
    const [one, other] = list
    if (!one || !bounds) return undefined
    const isOut = one.sign * (flips[one.equation] ?? 1) > 0
    const end = other?.equation ?? ground
    arcs.push(isOut ? { from: one.equation, to: end, ...bounds } : { from: end, to: one.equation, ...bounds })
  }
  return arcs
}

type Place = { readonly equation: number; readonly sign: 1 | -1 }
type Link = { readonly other: number; readonly turn: 1 | -1 }

/** Signs for the equations such that every cell leaves one of its two equations and enters the other. */
function orientation(
  equations: number,
  cells: readonly (readonly Place[])[],
): readonly (1 | -1)[] | undefined {
  const links = linksOf(equations, cells)
  const flips = new Map<number, 1 | -1>()
  for (let start = 0; start < equations; start++) {
    if (!flips.has(start) && !spread(start, links, flips)) return undefined
  }
  return Array.from({ length: equations }, (_, i) => flips.get(i) ?? 1)
}

function linksOf(equations: number, cells: readonly (readonly Place[])[]): readonly (readonly Link[])[] {
  const links: Link[][] = Array.from({ length: equations }, () => [])
  for (const [one, other] of cells) {
    if (!one || !other) continue
    const turn = one.sign === other.sign ? -1 : 1
    links[one.equation]?.push({ other: other.equation, turn })
    links[other.equation]?.push({ other: one.equation, turn })
  }
  return links
}

/** Gives signs to all equations that hang together with one; `false` where they contradict. */
function spread(start: number, links: readonly (readonly Link[])[], flips: Map<number, 1 | -1>): boolean {
  flips.set(start, 1)
  const open = [start]
  for (const node of open) {
    for (const { other, turn } of links[node] ?? []) {
      const wanted = flips.get(node) === turn ? 1 : -1
      const known = flips.get(other)
      if (known !== undefined && known !== wanted) return false
      if (known === undefined) open.push(other)
      flips.set(other, wanted)
    }
  }
  return true
}

/**
 * The interval of a printed value, in half units times `scale`. An open end is one step short of it: with fewer
 * arcs than `scale`, no sum of such steps can bridge a gap between whole half units, so nothing is lost.
 */
function boundsOf(
  printed: number,
  scale: number,
  rounding: 'half-up' | 'nearest' | 'none',
): { readonly low: number; readonly high: number } | undefined {
  if (printed === 0) return { low: 0, high: 0 }
  const low = (2 * printed - 1) * scale
  const high = (2 * printed + 1) * scale
  if (!Number.isSafeInteger(low * 8) || !Number.isSafeInteger(high * 8)) return undefined
  if (rounding === 'nearest') return { low, high }
  return printed > 0 ? { low, high: high - 1 } : { low: low + 1, high }
}
