import { applyToValue } from '../edit/apply-value.js'
import { editText } from '../edit/edit-text.js'
import type { Edit, Edited } from '../edit/edits.js'
import { sameValue } from '../edit/same-value.js'
import { type Splice, spliced } from '../edit/splice.js'
import { columnName, columnPath } from '../table/header.js'
import type { FieldTypes } from '../text/located.js'
import { pointerOf, segmentsOf } from '../text/pointer.js'
import { type Dialect, dialectOf } from './dialect.js'
import { cellText, quotedCell } from './print.js'
import { kindOf, readCsv } from './read.js'
import { cellSpans, csvRows } from './rows.js'

/** Makes edits in a CSV text: values of cells, whole rows, and names of columns. */
export function editCsv(
  file: string,
  text: string,
  edits: readonly Edit[],
  types: FieldTypes | undefined,
): Edited {
  const read = (now: string): { readonly value: unknown } => ({
    value: readCsv(file, new TextEncoder().encode(now), now, types).records,
  })
  const renamed = renameColumns(
    text,
    edits.filter((edit) => edit.action === 'rename'),
    read,
  )
  const done = editText(
    renamed.text,
    edits.filter((edit) => edit.action !== 'rename'),
    {
      read,
      splicer: (now) => {
        const sheet = sheetOf(now)
        return (edit) => cellSplice(now, sheet, edit, (path) => types?.(kindOf(file), path))
      },
    },
  )
  return { text: done.text, refused: [...renamed.refused, ...done.refused] }
}

interface Sheet {
  readonly dialect: Dialect
  readonly header: readonly string[]
  readonly headerAt: number
  /** Offsets of the rows that hold something, and of what follows the last. */
  readonly rows: readonly number[]
  readonly ends: readonly number[]
}

function sheetOf(text: string): Sheet {
  const dialect = dialectOf(text)
  const all = [...csvRows(text, dialect.delimiter, dialect.start, () => undefined)]
  const starts = all.map((row) => row.start)
  const filled = all.flatMap((row, i) => (i > 0 && row.cells.some((cell) => cell !== '') ? [i] : []))
  return {
    dialect,
    header: all[0]?.cells ?? [],
    headerAt: dialect.start,
    rows: filled.map((i) => starts[i] ?? 0),
    ends: filled.map((i) => starts[i + 1] ?? text.length),
  }
}

function cellSplice(
  text: string,
  { dialect, header, rows, ends }: Sheet,
  edit: Edit,
  typeOf: (path: string) => ReturnType<FieldTypes>,
): Splice | undefined {
  const [index, ...rest] = segmentsOf(edit.pointer)
  const row = rows[Number(index)]
  if (row === undefined) return undefined
  if (rest.length === 0)
    return edit.action === 'remove'
      ? { start: row, end: ends[Number(index)] ?? text.length, text: '' }
      : undefined
  const column = columnOf(header, rest)
  const span = cellSpans(text, dialect.delimiter, row)[column]
  if (!span || edit.action === 'rename') return undefined
  if (edit.action === 'remove') return { start: span[0], end: span[1], text: '' }
  const path = rest
    .map((one) => (/^\d+$/.test(one) ? '[]' : one))
    .join('.')
    .replaceAll('.[]', '[]')
  const printed = cellText(edit.value, typeOf(path), dialect.mark)
  return printed === undefined
    ? undefined
    : { start: span[0], end: span[1], text: quotedCell(printed, dialect.delimiter) }
}

function columnOf(header: readonly string[], segments: readonly string[]): number {
  const wanted = pointerOf(segments)
  return header.findIndex((name) => {
    const path = columnPath(name.trim())
    return path?.mode === 'value' && pointerOf(path.segments) === wanted
  })
}

/** A column has one name for all its rows: it gets another only if every row that uses it asks for the same. */
function renameColumns(
  text: string,
  edits: readonly Edit[],
  read: (text: string) => { readonly value: unknown },
): Edited {
  const groups = new Map<string, Edit[]>()
  for (const edit of edits) {
    const key = JSON.stringify([segmentsOf(edit.pointer).slice(1), edit.action === 'rename' && edit.value])
    groups.set(key, [...(groups.get(key) ?? []), edit])
  }
  const refused: Edit[] = []
  let now = text
  for (const group of groups.values()) {
    const made = renamedColumn(now, group, read)
    if (made === undefined) refused.push(...group)
    else now = made
  }
  return { text: now, refused }
}

function renamedColumn(
  text: string,
  group: readonly Edit[],
  read: (text: string) => { readonly value: unknown },
): string | undefined {
  const [first] = group
  if (first?.action !== 'rename') return undefined
  const { header, headerAt, dialect } = sheetOf(text)
  const before = segmentsOf(first.pointer).slice(1)
  const spans = cellSpans(text, dialect.delimiter, headerAt)
  const splices = header.flatMap((name, i): readonly Splice[] => {
    const path = columnPath(name.trim())
    const span = spans[i]
    if (!path || !span || !before.every((one, at) => one === String(path.segments[at]))) return []
    const segments = path.segments.map((one, at) => (at === before.length - 1 ? first.value : one))
    const ending = path.mode === 'json' ? ':json' : path.mode === 'list' ? '[]' : ''
    return [
      { start: span[0], end: span[1], text: quotedCell(columnName(segments) + ending, dialect.delimiter) },
    ]
  })
  let wanted: { readonly value: unknown } | undefined = read(text)
  for (const edit of group) wanted = wanted && applyToValue(wanted.value, edit)
  const done = spliced(text, splices)
  return wanted && sameValue(wanted.value, read(done).value) ? done : undefined
}
