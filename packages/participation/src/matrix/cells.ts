import { type Status, type Strength, strengths } from '../records/codes.js'

/*
 * A cell is one byte: status (2 bits), how specific the record is (3), strength (2), conflict (1). A matrix of
 * a whole country then is a flat array, and cells become objects only where somebody asks for them.
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
 * Lays a record over a cell. Records come most specific first: a later one of the same status can only make
 * the cell surer, one of another status contradicts where it is as specific, and is overridden elsewhere.
 */
export function lay(
  cells: Uint8Array,
  records: Int32Array,
  index: number,
  value: number,
  record: number,
): void {
  const here = cells[index] ?? 0
  if (here === 0) {
    cells[index] = value
    records[index] = record
  } else if (here < CONFLICT) {
    if ((here & 3) === (value & 3)) {
      if ((value & 0x60) > (here & 0x60)) cells[index] = (here & 0x1f) | (value & 0x60)
    } else if ((here & 0x1c) === (value & 0x1c)) cells[index] = CONFLICT | (here & 0x1c)
  }
}
