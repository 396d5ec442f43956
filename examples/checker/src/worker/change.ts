import { sheetTexts } from '@sotekit/files'
import { structuredPatch } from 'diff'
import type { CellChange, Change, Hunk } from '../protocol.js'

/** More changed lines or cells than this are no picture that anybody would read. */
const MOST_LINES = 2000
const MOST_CELLS = 500
/** Characters of a changed line that are shown. */
const WIDEST = 300

/** How a file changed. */
export function change(path: string, before: Uint8Array, after: Uint8Array): Change {
  if (/\.xlsx$/i.test(path)) return cellsOf(before, after)
  const patch = structuredPatch(path, path, text(before), text(after), undefined, undefined, {
    context: 2,
    maxEditLength: MOST_LINES,
    timeout: 2000,
  })
  if (!patch) return { type: 'much' }
  return {
    type: 'lines',
    hunks: patch.hunks.map(
      ({ oldStart, newStart, lines }): Hunk => ({ oldStart, newStart, lines: cut(lines) }),
    ),
  }
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** Long lines, cut around what differs from the line that they replace. */
function cut(lines: readonly string[]): readonly string[] {
  return lines.map((line, i) => {
    if (line.length <= WIDEST) return line
    const other = line.startsWith('-') ? lines[i + 1] : lines[i - 1]
    let differs = 1
    while (other !== undefined && differs < line.length && line[differs] === other[differs]) differs++
    const start = differs < line.length ? Math.max(1, differs - WIDEST / 2) : 1
    const end = start + WIDEST
    return `${line[0] ?? ''}${start > 1 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`
  })
}

function cellsOf(before: Uint8Array, after: Uint8Array): Change {
  const [old, now] = [textsByCell(before), textsByCell(after)]
  const cells: CellChange[] = []
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(key), now.get(key)]
    if (was?.text === is?.text) continue
    const { sheet = '', cell = '' } = was ?? is ?? {}
    cells.push({ sheet, cell, before: was?.text ?? '', after: is?.text ?? '' })
    if (cells.length > MOST_CELLS) return { type: 'much' }
  }
  return { type: 'cells', cells }
}

function textsByCell(
  bytes: Uint8Array,
): ReadonlyMap<string, { readonly sheet: string; readonly cell: string; readonly text: string }> {
  return new Map(
    sheetTexts(bytes).flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }) =>
        cells.map(
          ({ cell, text: shown }) => [`${name}\n${cell}`, { sheet: name, cell, text: shown }] as const,
        ),
      ),
    ),
  )
}
