import type { AnyRecord, Dataset, Reference } from '@sotekit/core'
import { stringify } from 'yaml'
import type { Opened } from '../dataset/open.js'
import { cannotRun, EXIT } from '../io.js'
import { clean } from '../text/clean.js'
import { placeText } from '../text/frame.js'
import type { Context } from './context.js'
import { mustExist, nearest } from './questions.js'
import { nameOf } from './who.js'

/** Shows one record with its place, what it refers to, and what refers to it. */
export function show(
  opened: Opened,
  kind: string,
  id: string,
  format: 'text' | 'json',
  context: Context,
): number {
  const { io, words, style } = context
  const { dataset } = opened.loaded
  if (!dataset.kinds.includes(kind))
    throw cannotRun(words.unknownThing('kind', kind, nearest(kind, dataset.kinds)))
  mustExist(dataset, kind, id, words)
  const key = { kind, id }
  const record = dataset.records(kind).find((one) => one.id === id) as AnyRecord
  const references = dataset.referencesOf(key)
  const referrers = dataset.referrersOf(key)
  const findings = opened.loaded.diagnostics.filter(
    (one) => one.record?.kind === kind && one.record.id === id,
  )
  if (format === 'json') {
    io.out(
      `${JSON.stringify({ record, at: dataset.placeOf(key), references, referrers, findings: findings.map((one) => one.code) }, null, 2)}\n`,
    )
    return EXIT.ok
  }
  io.out(`${style.bold(`${kind} ${id}`)}  ${style.dim(placeText(dataset.placeOf(key)))}\n\n`)
  io.out(`${cleanLines(stringify(record, { lineWidth: Math.min(io.columns, 80) }))}\n`)
  printLinks(
    words.refersTo,
    references.map((one) => linkText(dataset, one, one.to, context)),
    context,
  )
  printLinks(
    words.referredFrom,
    referrers.map((one) => linkText(dataset, one, one.from, context)),
    context,
  )
  printLinks(
    words.findings,
    findings.map((one) => `${words[one.severity]}[${one.code}]: ${one.message[words.language]}`),
    context,
  )
  return EXIT.ok
}

function linkText(
  dataset: Dataset,
  reference: Reference,
  other: Reference['to'],
  { words }: Context,
): string {
  return `${other.kind} ${other.id}  ${nameOf(dataset, other.kind, other.id, words)}  (${reference.pointer})`
}

function printLinks(title: string, lines: readonly string[], { io, style }: Context): void {
  if (lines.length === 0) return
  io.out(`${style.bold(title)}\n${lines.map((line) => `  ${clean(line)}\n`).join('')}\n`)
}

function cleanLines(text: string): string {
  return text.split('\n').map(clean).join('\n')
}
