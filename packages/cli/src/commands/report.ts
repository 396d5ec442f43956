import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Block } from '@sotekit/core'
import { type Report, renderHtml, renderMarkdown } from '@sotekit/report'
import type { Opened } from '../dataset/open.js'
import { cannotRun, EXIT } from '../io.js'
import type { Context } from './context.js'

/** Options of `sotekit report`. */
export interface ReportCommandOptions {
  readonly only?: readonly string[]
  readonly format: 'html' | 'md'
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
    blocks,
  }
  const text = options.format === 'html' ? renderHtml(whole) : renderMarkdown(whole)
  if (options.out === undefined) {
    io.out(text)
    return EXIT.ok
  }
  const file = resolve(io.cwd, options.out)
  try {
    await writeFile(file, text)
  } catch (error) {
    throw cannotRun(error instanceof Error ? error.message : String(error))
  }
  io.err(`${words.written(options.out)}\n`)
  return EXIT.ok
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
