import { structuredPatch } from 'diff'
import type { Change, Hunk } from '../protocol.js'

/** More changed lines than this are no picture that anybody would read. */
const MOST_LINES = 2000
/** Characters of a changed line that are shown. */
const WIDEST = 300

/** How a file changed. */
export function change(path: string, before: Uint8Array, after: Uint8Array): Change {
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
    const others = line.startsWith('-') ? lines.slice(i + 1) : lines.slice(0, i).reverse()
    const other = others.find((one) => one.startsWith(line.startsWith('-') ? '+' : '-'))
    let differs = 1
    while (other !== undefined && differs < line.length && line[differs] === other[differs]) differs++
    const start = differs < line.length ? Math.max(1, differs - WIDEST / 2) : 1
    const end = start + WIDEST
    return `${line[0] ?? ''}${start > 1 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`
  })
}
