import type { Diagnostic, Kit, Loaded, Severity } from '@sotekit/core'
import type { ChainSummary, Checked, CheckInput, FileSummary, Group, Step } from '../protocol.js'
import { type Explain, explainer } from './explain.js'
import { canMend } from './fixes.js'
import { type Read, read } from './read.js'

/** A checked dataset as the worker keeps it; the page gets it in pieces. */
export interface Session {
  readonly read: Read
  readonly kit: Kit
  readonly loaded: Loaded
  readonly explain: Explain
  /** Numbers of findings by `severity code`, in the order in which they are shown. */
  readonly groups: ReadonlyMap<string, readonly number[]>
  readonly today: string
}

/** Reads and checks; the long part of the work. */
export async function check(input: CheckInput, progress: (step: Step) => void): Promise<Session> {
  const done = await read(input, progress)
  const { kit } = done.equipped
  progress({ step: 'checking', records: done.parsed.records.length })
  const loaded = kit.load(done.parsed)
  return {
    read: done,
    kit,
    loaded,
    explain: explainer(kit),
    groups: grouped(loaded.diagnostics),
    today: input.today,
  }
}

const order: readonly Severity[] = ['error', 'warning', 'info']
export const groupKey = (severity: Severity, code: string): string => `${severity} ${code}`

function grouped(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const severity of order) {
    for (const [id, one] of diagnostics.entries()) {
      if (one.severity !== severity) continue
      const key = groupKey(severity, one.code)
      const same = groups.get(key)
      if (same) same.push(id)
      else groups.set(key, [id])
    }
  }
  return groups
}

/** What the page shows of a dataset before it asks for single findings. */
export function summary({ read: done, kit, loaded, groups, explain }: Session): Checked {
  const { diagnostics, dataset } = loaded
  const counts = { error: 0, warning: 0, info: 0 }
  const byFile = new Map<string, number>()
  const byChain = new Map<string, number>()
  let safeFixes = 0
  for (const { severity, at, record, fixes } of diagnostics) {
    counts[severity]++
    if (fixes.some((fix) => fix.safe && canMend(fix))) safeFixes++
    if (at.file !== undefined) byFile.set(at.file, (byFile.get(at.file) ?? 0) + 1)
    if (record?.kind === 'service-chain') byChain.set(record.id, (byChain.get(record.id) ?? 0) + 1)
  }
  const files: FileSummary[] = done.parsed.files.map(({ path, bytes }) => ({
    path,
    bytes: bytes.length,
    findings: byFile.get(path) ?? 0,
  }))
  const chains: ChainSummary[] = dataset.serviceChains.all.map(({ id, title }) => ({
    id,
    title,
    findings: byChain.get(id) ?? 0,
  }))
  return {
    roots: done.roots,
    root: done.root,
    title: dataset.settings.title,
    records: done.parsed.records.length,
    files,
    counts,
    groups: [...groups.values()].map((ids) => groupOf(ids, diagnostics, explain)),
    safeFixes,
    chains,
    checkedWith: ['core', ...kit.describe().plugins.map(({ name }) => name)],
    notices: [...done.notices, ...done.equipped.notices],
  }
}

function groupOf(ids: readonly number[], diagnostics: readonly Diagnostic[], explain: Explain): Group {
  const first = diagnostics[ids[0] ?? 0]
  const code = first?.code ?? ''
  const title = explain(code)?.title
  return {
    severity: first?.severity ?? 'info',
    code,
    ...(title && { title }),
    count: ids.length,
    fixable: ids.reduce((sum, id) => sum + (diagnostics[id]?.fixes.some(canMend) === true ? 1 : 0), 0),
  }
}
