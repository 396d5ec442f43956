// Which lines of the documents the data cites, and which not, with a reason for each that is not. The index in
// document-lines.yaml holds the documents' content by line ranges, without any of their text.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readFolder } from '@sotekit/files/node'
import { parse } from 'yaml'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const verbose = process.argv.includes('--records')

/** `12-15, 20` as a list of line numbers; none where it is not of that form. */
function linesOf(locator) {
  const lines = []
  for (const part of String(locator).split(',')) {
    const match = /^\s*(\d+)(?:\s*[-–]\s*(\d+))?\s*$/.exec(part)
    if (!match) return []
    const from = Number(match[1])
    const to = Number(match[2] ?? match[1])
    for (let line = from; line <= to; line++) lines.push(line)
  }
  return lines
}

/** Every citation in a record, its items included. */
function* citationsIn(value) {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'citations' && Array.isArray(inner)) yield* inner
    else yield* citationsIn(inner)
  }
}

/** Records by source and line. */
function citedLines(records) {
  const cited = new Map()
  for (const record of records) {
    for (const { source, locator } of citationsIn(record)) {
      if (locator === undefined) continue
      const lines = cited.get(source) ?? new Map()
      cited.set(source, lines)
      for (const line of linesOf(locator)) {
        const names = lines.get(line) ?? new Set()
        lines.set(line, names.add(`${record.kind}/${record.id}`))
      }
    }
  }
  return cited
}

const ranges = (lines) => {
  const parts = []
  for (const line of lines) {
    const last = parts.at(-1)
    if (last && line - last[1] <= 2) last[1] = line
    else parts.push([line, line])
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}

const index = parse(await readFile(path('document-lines.yaml'), 'utf8'))
const own = await readFolder(path('data'))
const printed = await readFolder(path('as-printed'))
const cited = citedLines([...own.records, ...printed.records])

let unexplained = 0
for (const [source, document] of Object.entries(index)) {
  const lines = cited.get(source) ?? new Map()
  const content = linesOf(document.content)
  const covered = content.filter((line) => lines.has(line))
  console.log(`${source}: ${covered.length} of ${content.length} lines with text are cited`)
  for (const section of document.sections) {
    const inside = linesOf(section.lines).filter((line) => content.includes(line))
    const missing = inside.filter((line) => !lines.has(line))
    const records = new Set(inside.flatMap((line) => [...(lines.get(line) ?? [])]))
    console.log(`  ${section.lines.padEnd(10)} ${section.title} · ${records.size} records`)
    if (verbose && records.size > 0) console.log(`             ${[...records].sort().join(', ')}`)
    const reasons = (document.uncited ?? []).filter((one) =>
      linesOf(one.lines).some((line) => missing.includes(line)),
    )
    for (const { lines: where, reason } of reasons) {
      const here = linesOf(where).filter((line) => missing.includes(line))
      console.log(`             not cited: ${ranges(here)} (${reason})`)
    }
    const explained = new Set(reasons.flatMap((one) => linesOf(one.lines)))
    const bare = missing.filter((line) => !explained.has(line))
    unexplained += bare.length
    if (bare.length > 0) console.log(`             NOT CITED, NO REASON: ${ranges(bare)}`)
  }
}
console.log(
  unexplained === 0
    ? 'Every line with text is cited or has a reason.'
    : `${unexplained} lines have neither citation nor reason.`,
)
process.exitCode = unexplained === 0 ? 0 : 1
