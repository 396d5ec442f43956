import type { Diagnostic } from '@sotekit/core'
import { jsonFacts, mentionsSurrogates, type ValueFacts, valueFacts } from '../json/facts.js'
import { findJson } from '../json/find.js'
import { jsonSyntax } from '../json/findings.js'
import { spanPlace } from '../json/locate.js'
import { jsonOddities, withoutForbiddenKeys } from '../json/oddities.js'
import { jsonError } from '../json/syntax.js'
import { emptyFile } from '../records/findings.js'
import { ofRecord } from '../records/of-record.js'
import type { Reading } from '../records/reading.js'
import { decodeText } from '../text/decode.js'
import { tooDeep } from '../text/findings.js'
import { DEEPEST } from '../text/limits.js'
import { join, segmentsOf } from '../text/pointer.js'
import { type Places, placesIn } from '../text/range.js'
import { reusable } from '../text/reusable.js'
import { lineNotARecord, moreBadLines } from './findings.js'

/** Errors that are told one by one; a file of another sort has one on every line. */
const MOST_TOLD = 20

/** Reads NDJSON: one record with `kind` and `id` on each line; empty lines are passed over. Never throws. */
export function readNdjson(file: string, bytes: Uint8Array, text: string): Reading {
  const source = reusable(() => {
    const decoded = decodeText(bytes)
    const again = decoded.ok ? decoded.text : ''
    return { text: again, places: placesIn(file, again) }
  })
  const { records, starts, diagnostics } = readLines(file, bytes, text)
  return {
    records,
    pointer: (index) => join('', index),
    place: (index, pointer, part = 'value') => {
      const { text: all, places } = source()
      const span = findJson(all, starts[index] ?? 0, segmentsOf(pointer))
      return spanPlace(places, span, join('', index) + pointer, part === 'key', all)
    },
    diagnostics,
  }
}

interface Lines {
  readonly records: unknown[]
  /** Offset of each record's line. */
  readonly starts: number[]
  readonly diagnostics: Diagnostic[]
}

function readLines(file: string, bytes: Uint8Array, text: string): Lines {
  const to: Lines = { records: [], starts: [], diagnostics: [] }
  const facts = jsonFacts(bytes)
  const made: ValueFacts = { keys: 0, odd: false }
  const bad: number[] = []
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(start, end)
    const value = facts.depth > DEEPEST && jsonError(line, DEEPEST) ? undefined : parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      valueFacts(value, made)
      to.records.push(value)
      to.starts.push(start)
    } else if (line.trim() !== '') bad.push(start)
    start = end + 1
  }
  const places = placesIn(file, text)
  if (bad.length === 0 && to.records.length === 0) to.diagnostics.push(emptyFile(places(0, 0, '')))
  tellBad(text, bad, places, to)
  const clean = bad.length === 0 && !made.odd && made.keys === facts.keys && !mentionsSurrogates(text)
  if (!clean) tellOddities(text, places, to)
  return to
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}

function tellBad(text: string, bad: readonly number[], places: Places, to: Lines): void {
  for (const start of bad.slice(0, MOST_TOLD)) {
    const line = lineAt(text, start)
    const error = jsonError(line, DEEPEST)
    const at = start + (error?.offset ?? 0)
    const place = places(at, Math.min(at + 1, start + line.length), '')
    if (!error) to.diagnostics.push(lineNotARecord(place, line))
    else if (error.problem === 'too-deep') to.diagnostics.push(tooDeep(place, DEEPEST))
    else to.diagnostics.push(jsonSyntax(place, error.problem, text.slice(at, at + 20).split('\n')[0] ?? ''))
  }
  const next = bad[MOST_TOLD]
  if (next !== undefined) to.diagnostics.push(moreBadLines(places(next, next, ''), bad.length - MOST_TOLD))
}

function tellOddities(text: string, places: Places, to: Lines): void {
  for (const [index, start] of to.starts.entries()) {
    withoutForbiddenKeys(to.records[index])
    if (to.diagnostics.length < MOST_TOLD * 5)
      for (const one of jsonOddities(text, start, join('', index), places))
        to.diagnostics.push(ofRecord(one, to.records[index]))
  }
}

function lineAt(text: string, start: number): string {
  const newline = text.indexOf('\n', start)
  return text.slice(start, newline === -1 ? text.length : newline)
}
