/** A position in a text, both from 1. Columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Turns offsets into lines and columns; finds the line starts at the first question. */
export function lineIndex(text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    const line = lastAtMost(starts, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

/** Offsets at which lines start. A line ends with LF, CR LF, or a lone CR. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  const hasReturn = text.includes('\r')
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  if (!hasReturn) return starts
  for (let i = text.indexOf('\r'); i !== -1; i = text.indexOf('\r', i + 1))
    if (text[i + 1] !== '\n') starts.push(i + 1)
  return starts.sort((a, b) => a - b)
}

/** Index of the last number that is at most `value`, in ascending numbers that start at or below it. */
export function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0
  let high = ascending.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ascending[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
