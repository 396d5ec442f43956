import { type Status, type Strength, strengths } from '../records/codes.js'

/*
 * A cell is one byte: status (2 bits), how specific the record is (3), strength (2), conflict (1). Cells
 * become objects only where somebody asks for them.
 */
const STATUS: readonly Status[] = ['unknown', 'yes', 'no', 'not-applicable']
const CONFLICT = 0x80

export function encode(status: Status, rank: number, strength: Strength): number {
  return STATUS.indexOf(status) | (rank << 2) | (strengths.indexOf(strength) << 5)
}

export function statusOf(cell: number): Status {
  return STATUS[cell & 3] ?? 'unknown'
}

export function rankOf(cell: number): number {
  return (cell >> 2) & 7
}

export function strengthOf(cell: number): Strength {
  return strengths[(cell >> 5) & 3] ?? 'declared'
}

export function isConflict(cell: number): boolean {
  return (cell & CONFLICT) !== 0
}

/**
 * A cell with a record laid over it. Records come most specific first: a later one of the same status can only
 * make the cell surer, one of another status contradicts where it is as specific, and is overridden elsewhere.
 */
export function laidOver(here: number, value: number): number {
  if (here === 0) return value
  if (here >= CONFLICT || value === 0) return here
  if ((here & 3) === (value & 3))
    return (value & 0x60) > (here & 0x60) ? (here & 0x1f) | (value & 0x60) : here
  return (here & 0x1c) === (value & 0x1c) ? CONFLICT | (here & 0x1c) : here
}
