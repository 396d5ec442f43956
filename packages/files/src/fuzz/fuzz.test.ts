import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Diagnostic, sotekit } from '@sotekit/core'
import { isFull, runs } from '@sotekit/tools/runs'
import { describe, expect, it } from 'vitest'
import { sameValue } from '../edit/same-value.js'
import { type InputFile, type ParsedFiles, parseFiles, writeFiles } from '../index.js'
import { readFolder } from '../node.js'
import { corrupt, seeded } from './corrupt.js'

const folder = fileURLToPath(new URL('../../../../examples/lapland/data', import.meta.url))
const count = runs(200, 10_000)
const seed = Number(process.env['SOTEKIT_SEED'] ?? 20_210_505)
/** No single load may take this long. */
const LONGEST_MS = 20_000

const coreKinds = new Set(
  sotekit()
    .describe()
    .kinds.map(({ name }) => name),
)
/** Without plugins nobody can say what is wrong with a plugin's records. */
const isCore = (record: unknown): boolean => coreKinds.has((record as { readonly kind: string }).kind)

type Outcome = 'harmless' | 'reported' | 'silent'

/** Findings as a set: where they stand moves with the lines, what they say does not. */
const facts = (found: readonly Diagnostic[]): ReadonlySet<string> =>
  new Set(found.map(({ code, record, message }) => JSON.stringify([code, record, message.en])))

async function campaign(files: readonly InputFile[], times: number): Promise<ReadonlyMap<string, number>> {
  const kit = sotekit()
  const random = seeded(seed)
  const alone = new Map(files.map((file) => [file.path, parseFiles([file])]))
  const load = (parsed: ReadonlyMap<string, ParsedFiles>): ReadonlySet<string> =>
    facts(kit.load({ records: [...parsed.values()].flatMap((one) => one.records) }).diagnostics)
  const before = load(alone)
  const tally = new Map<string, number>()
  for (let run = 0; run < times; run++) {
    const file = files[random(files.length)] as InputFile
    const { how, bytes } = corrupt(file.bytes, random)
    const start = performance.now()
    const good = alone.get(file.path) as ParsedFiles
    const parsed = parseFiles([{ path: file.path, bytes }])
    const outcome = ((): Outcome => {
      if (hasMore(facts(parsed.diagnostics), facts(good.diagnostics))) return 'reported'
      if (sameValue(inOrder(parsed), inOrder(good))) return 'harmless'
      return hasMore(load(new Map(alone).set(file.path, parsed)), before) ? 'reported' : 'silent'
    })()
    expect(performance.now() - start, `run ${run}: ${how} in ${file.path}`).toBeLessThan(LONGEST_MS)
    for (const key of [outcome, `${how}: ${outcome}`]) tally.set(key, (tally.get(key) ?? 0) + 1)
    // Lets the runner breathe.
    if (run % 100 === 0) await new Promise((resolve) => setTimeout(resolve))
  }
  return tally
}

/** A dataset is the same in whatever order its records stand. */
function inOrder({ records }: ParsedFiles): readonly unknown[] {
  const key = (record: unknown): string => {
    const { kind, id } = record as { readonly kind?: unknown; readonly id?: unknown }
    return `${kind} ${id}`
  }
  return [...records].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function hasMore(found: ReadonlySet<string>, before: ReadonlySet<string>): boolean {
  return [...found].some((one) => !before.has(one))
}

function report(name: string, tally: ReadonlyMap<string, number>): void {
  const of = (outcome: string): number => tally.get(outcome) ?? 0
  const all = of('harmless') + of('reported') + of('silent')
  const share = (part: number): string => `${((100 * part) / all).toFixed(1)} %`
  const caught = of('reported') / (of('reported') + of('silent'))
  console.log(
    `${name}: ${all} corruptions, seed ${seed}: ${share(of('harmless'))} harmless, ${share(of('reported'))} reported, ` +
      `${share(of('silent'))} another value that is as valid; of those that changed the data ${(100 * caught).toFixed(1)} % were caught`,
  )
  if (isFull) console.log(Object.fromEntries([...tally].sort()))
}

describe.skipIf(!existsSync(folder))('corrupted files of Lapland', { timeout: 3_600_000 }, () => {
  it('never crash or hang; as YAML', async () => {
    const { files } = await readFolder(folder)
    const tally = await campaign(
      files.filter((file) => file.path !== 'sotekit.yaml' && parseFiles([file]).records.every(isCore)),
      count,
    )
    report('YAML', tally)
    expect(tally.get('reported') ?? 0).toBeGreaterThan(count * 0.4)
  })

  it.each(['json', 'ndjson', 'csv', 'xlsx'] as const)('never crash or hang; as %s', async (format) => {
    const { records } = await readFolder(folder)
    const { files } = writeFiles(records.filter(isCore), { format })
    report(format, await campaign(files, Math.ceil(count / (format === 'xlsx' ? 20 : 8))))
  })
})
