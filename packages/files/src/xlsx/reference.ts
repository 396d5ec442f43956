/** A cell's row and column, both from 0. */
export interface CellPosition {
  readonly row: number
  readonly column: number
}

const ROWS = 1_048_576
const COLUMNS = 16_384

/** Reads `B5`; `undefined` for what no sheet has. */
export function cellPosition(reference: string): CellPosition | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference)
  if (!found) return undefined
  let column = 0
  for (const letter of found[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(found[2])
  return row >= 1 && row <= ROWS && column <= COLUMNS ? { row: row - 1, column: column - 1 } : undefined
}

/** Writes `B5`. */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`
}

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}
