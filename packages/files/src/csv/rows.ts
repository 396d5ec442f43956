/** A row of a CSV text. */
export interface CsvRow {
  readonly cells: readonly string[]
  /** Offset at which the row starts. */
  readonly start: number
}

/** Something wrong with a quote, at an offset. */
export interface CsvQuoteError {
  readonly offset: number
  readonly problem: 'unclosed' | 'text-after'
}

/** As many columns as a sheet can have; what stands beyond is no table. */
const MOST_COLUMNS = 16_384

/**
 * The rows of a CSV text (RFC 4180; lines may end in LF, CR LF or CR). A quote that is not closed is taken for
 * a plain character, so that the rows after it are not lost; it is told all the same.
 */
export function* csvRows(
  text: string,
  delimiter: string,
  from: number,
  tell: (error: CsvQuoteError) => void,
): Generator<CsvRow> {
  const separator = delimiter.charCodeAt(0)
  let at = from
  while (at < text.length) {
    const start = at
    const cells: string[] = []
    for (;;) {
      const cell = readCell(text, at, separator, tell)
      if (cells.length < MOST_COLUMNS) cells.push(cell.text)
      at = cell.end + 1
      if (text.charCodeAt(cell.end) !== separator) break
    }
    if (text[at - 1] === '\r' && text[at] === '\n') at++
    yield { cells, start }
  }
}

interface ReadCell {
  readonly text: string
  /** Offset of the separator or line end after the cell. */
  readonly end: number
}

const quote = 0x22

function readCell(
  text: string,
  at: number,
  separator: number,
  tell: (error: CsvQuoteError) => void,
): ReadCell {
  if (text.charCodeAt(at) !== quote) return bare(text, at, separator)
  const closing = closingQuote(text, at + 1)
  if (closing === -1) {
    tell({ offset: at, problem: 'unclosed' })
    return bare(text, at, separator)
  }
  const inside = text.slice(at + 1, closing)
  const plain = inside.includes('"') ? inside.replaceAll('""', '"') : inside
  const rest = bare(text, closing + 1, separator)
  if (rest.text !== '') tell({ offset: closing + 1, problem: 'text-after' })
  return { text: plain + rest.text, end: rest.end }
}

function bare(text: string, at: number, separator: number): ReadCell {
  let end = at
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (unit === separator || unit === 0x0a || unit === 0x0d) break
  }
  return { text: text.slice(at, end), end }
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2)
  return at
}

/** Offsets of the cells of the row that starts at `start`. */
export function cellSpans(
  text: string,
  delimiter: string,
  start: number,
): readonly (readonly [number, number])[] {
  const separator = delimiter.charCodeAt(0)
  const spans: [number, number][] = []
  for (let at = start; ; ) {
    const { end } = readCell(text, at, separator, () => undefined)
    spans.push([at, end])
    if (text.charCodeAt(end) !== separator || spans.length > MOST_COLUMNS) return spans
    at = end + 1
  }
}
