/** A table of plain text, columns two spaces apart, that fits the width: long cells are wrapped at words. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const widths = columnWidths([head, ...rows], width)
  const rule = widths.map((columns) => '─'.repeat(columns))
  return [line(head, widths), line(rule, widths), ...rows.map((row) => line(row, widths))].join('\n')
}

const GAP = 2
const NARROWEST = 8

function columnWidths(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const columns = rows[0]?.length ?? 0
  const natural = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((row) => widthOf(row[i] ?? ''))),
  )
  let over = natural.reduce((sum, one) => sum + one, 0) + GAP * (columns - 1) - width
  const widths = [...natural]
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths))
    if ((widths[widest] ?? 0) <= NARROWEST) break
    widths[widest] = (widths[widest] ?? 0) - 1
    over--
  }
  return widths
}

/** Columns that a text takes: code points without combining marks. */
function widthOf(text: string): number {
  return [...text.normalize('NFC')].length
}

function line(cells: readonly string[], widths: readonly number[]): string {
  const wrapped = cells.map((cell, i) => wrap(cell, widths[i] ?? 0))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((lines, i) => {
        const text = lines[row] ?? ''
        return text + ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(text)))
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  ).join('\n')
}

/** Breaks a text into lines at words; a word that is too long is broken hard. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of text.split(' ')) {
    let rest = word
    if (current !== '' && widthOf(current) + 1 + widthOf(rest) <= width) {
      current += ` ${rest}`
      continue
    }
    if (current !== '') lines.push(current)
    while (width > 0 && widthOf(rest) > width) {
      lines.push([...rest].slice(0, width).join(''))
      rest = [...rest].slice(width).join('')
    }
    current = rest
  }
  return [...lines, current]
}
