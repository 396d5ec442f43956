import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Block } from '@sotekit/core'
import { type Report, renderCsv, renderHtml, renderJson, renderMarkdown, renderXlsx } from '@sotekit/report'
import type { Opened } from '../dataset/open.js'
import { cannotRun, EXIT } from '../io.js'
import type { Context } from './context.js'

/** Options of `sotekit report`. */
export interface ReportCommandOptions {
  readonly only?: readonly string[]
  readonly format: 'html' | 'md' | 'xlsx' | 'csv' | 'json'
  readonly out?: string
  readonly audience: 'public' | 'internal'
}

/** Writes the report of a dataset: core's part and one part for each plugin that has one. */
export async function report(
  opened: Opened,
  options: ReportCommandOptions,
  context: Context,
): Promise<number> {
  const { io, words } = context
  const parts = partsOf(opened, options.only, context)
  const blocks: Block[] = []
  for (const part of parts) {
    const made = opened.kit.report(opened.loaded.dataset, part, {
      language: words.language,
      audience: options.audience,
    })
    for (const diagnostic of made.diagnostics) io.err(`${diagnostic.message[words.language]}\n`)
    blocks.push(...made.blocks)
  }
  const { settings } = opened.loaded.dataset
  const whole: Report = {
    title: settings.title ?? { fi: 'Raportti', en: 'Report' },
    language: words.language,
    asOf: io.today,
    blocks: parts.includes('core') ? [...blocks, ...findings(opened)] : blocks,
  }
  const content = await rendered(whole, options.format)
  if (options.out === undefined) {
    if (typeof content !== 'string') throw cannotRun(words.needsFile(options.format))
    io.out(content)
    return EXIT.ok
  }
  const file = resolve(io.cwd, options.out)
  try {
    await writeFile(file, content)
  } catch (error) {
    throw cannotRun(error instanceof Error ? error.message : String(error))
  }
  io.err(`${words.written(options.out)}\n`)
  return EXIT.ok
}

function findings(opened: Opened): readonly Block[] {
  const title = { fi: 'Havainnot aineistosta', en: 'Findings about the data' }
  return [
    { block: 'heading', level: 1, id: 'findings', text: title },
    { block: 'diagnostics', title, diagnostics: opened.loaded.diagnostics },
  ]
}

function rendered(report: Report, format: ReportCommandOptions['format']): string | Promise<Uint8Array> {
  switch (format) {
    case 'html':
      return renderHtml(report)
    case 'md':
      return renderMarkdown(report)
    case 'xlsx':
      return renderXlsx(report)
    case 'csv':
      return renderCsv(report).joined
    case 'json':
      return renderJson(report)
  }
}

function partsOf(opened: Opened, only: readonly string[] | undefined, { words }: Context): readonly string[] {
  const withReport = opened.kit
    .describe()
    .plugins.filter((plugin) => plugin.report)
    .map((plugin) => plugin.name)
  const all = ['core', ...withReport]
  for (const part of only ?? []) {
    if (!all.includes(part)) throw cannotRun(`${words.unknownThing('part', part, all)}`)
  }
  return all.filter((part) => only === undefined || only.includes(part))
}
