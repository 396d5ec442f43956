import { type Diagnostic, localizeDiagnostic, type Severity } from '@sotekit/core'
import { countFindings, type Opened } from '../dataset/open.js'
import { EXIT } from '../io.js'
import { findingText } from '../text/finding.js'
import { sourcesOf } from '../text/frame.js'
import type { Context } from './context.js'
import { applySafeFixes } from './fix.js'
import { sarif } from './sarif.js'

/** Options of `sotekit check`. */
export interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif'
  /** Whether safe fixes are applied first. */
  readonly fix?: boolean
  /** How many findings of one code are shown in full. */
  readonly most: number
  /** How many findings are shown in full, all codes together. */
  readonly limit?: number
  /** The mildest findings that are shown; all are counted. */
  readonly severity: Severity
}

/** Shows what is wrong with a dataset; mends first what can safely be mended, where asked to. */
export async function check(before: Opened, options: CheckOptions, context: Context): Promise<number> {
  const opened = options.fix === true ? await applySafeFixes(before, context) : before
  const { diagnostics } = opened.loaded
  const counts = countFindings(diagnostics)
  if (options.format === 'json') printJson(opened, context)
  else if (options.format === 'sarif')
    context.io.out(`${JSON.stringify(sarif(diagnostics, context.words), null, 2)}\n`)
  else printText(opened, options, context)
  return counts.errors > 0 ? EXIT.errors : EXIT.ok
}

function printJson(opened: Opened, { io, words }: Context): void {
  const { diagnostics } = opened.loaded
  const result = {
    diagnostics: diagnostics.map((diagnostic) => localizeDiagnostic(diagnostic, words.language)),
    summary: { ...countFindings(diagnostics), records: opened.files.records.length },
    complete: opened.loaded.complete && opened.notLoaded.length === 0,
    ...(opened.notLoaded.length > 0 && { notChecked: opened.notLoaded }),
  }
  io.out(`${JSON.stringify(result, null, 2)}\n`)
}

const ORDER = ['error', 'warning', 'info'] as const

function printText(opened: Opened, options: CheckOptions, context: Context): void {
  const { io, words, style } = context
  const { diagnostics, complete } = opened.loaded
  const look = { words, style, sources: sourcesOf(opened.files.files), width: io.columns }
  let left = options.limit ?? Number.POSITIVE_INFINITY
  for (const [code, group] of groups(diagnostics, options.severity)) {
    const shown = group.slice(0, Math.min(options.most, left))
    left -= shown.length
    for (const diagnostic of shown) io.out(`${findingText(diagnostic, look)}\n\n`)
    if (shown.length > 0 && group.length > shown.length) {
      io.out(style.dim(`  … ${words.and(group.length - shown.length)}: ${code}\n\n`))
    }
  }
  const counts = countFindings(diagnostics)
  const summary = words.summary({
    ...counts,
    records: opened.files.records.length,
    files: opened.files.files.length,
  })
  io.out(`${counts.errors === 0 ? style.good('✔') : style.error('✘')} ${summary}\n`)
  const [worst] = [...diagnostics].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
  if (worst) io.out(style.dim(`  ${words.explain}: sotekit explain ${worst.code}\n`))
  if (opened.notLoaded.length > 0) io.out(`${words.notLoaded(opened.notLoaded.join(', '))}\n`)
  else if (!complete) io.out(`${words.incomplete}\n`)
}

/** Findings by code: errors first, then warnings and notes; within these by how early they stand. */
function groups(
  diagnostics: readonly Diagnostic[],
  least: Severity,
): readonly (readonly [string, readonly Diagnostic[]])[] {
  const byCode = new Map<string, Diagnostic[]>()
  for (const severity of ORDER.slice(0, ORDER.indexOf(least) + 1)) {
    for (const diagnostic of diagnostics) {
      if (diagnostic.severity !== severity) continue
      const key = `${severity} ${diagnostic.code}`
      const group = byCode.get(key)
      if (group) group.push(diagnostic)
      else byCode.set(key, [diagnostic])
    }
  }
  return [...byCode].map(([key, group]) => [key.slice(key.indexOf(' ') + 1), group])
}
