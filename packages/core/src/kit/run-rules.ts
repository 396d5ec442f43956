import type { PlainDataset } from '../dataset/dataset.js'
import type { CatalogueEntry } from '../diagnostics/catalogue.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Finding } from '../diagnostics/finding.js'
import { fillBoth } from '../diagnostics/format.js'
import { compare } from '../shared/suggest.js'
import { diagnose, type Locator } from './diagnose.js'
import { kitMessages } from './messages.js'
import type { RuntimeRule } from './runtime-plugin.js'
import { isViewCrash } from './views.js'

/** A rule with its owner: `core` or a plugin's name. */
export interface OwnedRule {
  readonly owner: string
  readonly name: string
  readonly rule: RuntimeRule
  /** The dataset as this owner may see it. */
  readonly dataset: () => PlainDataset
}

/** Runs the rules; one that crashes keeps what it reported before and stops nothing else. */
export function runRules(rules: readonly OwnedRule[], locator: Locator): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  for (const owned of rules) diagnostics.push(...runRule(owned, locator))
  return diagnostics
}

function runRule({ owner, name, rule, dataset }: OwnedRule, locator: Locator): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const code = `${owner}/${name}`
  const report = (finding: Finding): void => {
    const problem = faultOf(finding)
    diagnostics.push(
      problem === undefined
        ? diagnose(code, rule, finding, locator)
        : plain('core/plugin-bad-finding', { plugin: owner, rule: code, problem }),
    )
  }
  try {
    const result = rule.check(dataset(), report)
    if (result instanceof Promise) {
      result.catch(() => undefined)
      diagnostics.push(
        crashed(owner, `rule ${code}`, new Error('it is asynchronous, and was not waited for')),
      )
    }
  } catch (error) {
    if (isViewCrash(error)) diagnostics.push(plain('core/rule-not-run', { rule: code, plugin: error.plugin }))
    else diagnostics.push(crashed(owner, `rule ${code}`, error))
  }
  return diagnostics
}

function faultOf(finding: unknown): string | undefined {
  if (typeof finding !== 'object' || finding === null) return 'no object'
  const { record, at, severity } = finding as Partial<Finding>
  if (typeof record?.kind !== 'string' || typeof record.id !== 'string') return 'no record with kind and id'
  if (at !== undefined && typeof at !== 'string') return 'at is not a JSON pointer'
  if (severity !== undefined && !['error', 'warning', 'info'].includes(severity)) return 'unknown severity'
  return undefined
}

/** The finding that a plugin crashed. */
export function crashed(plugin: string, part: string, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : String(error)
  return plain('core/plugin-crashed', { plugin, part, error: message })
}

/** A diagnostic about no record. */
export function plain(
  code: keyof typeof kitMessages,
  args: Readonly<Record<string, string | number>>,
): Diagnostic {
  const entry = kitMessages[code] as CatalogueEntry
  return {
    code: String(code),
    severity: entry.severity,
    at: { pointer: '' },
    message: fillBoth(entry.message, args),
    related: [],
    fixes: [],
    args,
  }
}

/** The order in which findings are given: by place, then code, then text. The same on every machine. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.at.file ?? '', b.at.file ?? '') ||
    (a.at.line ?? 0) - (b.at.line ?? 0) ||
    (a.at.column ?? 0) - (b.at.column ?? 0) ||
    compare(a.at.sheet ?? '', b.at.sheet ?? '') ||
    compare(a.at.pointer ?? '', b.at.pointer ?? '') ||
    compare(a.code, b.code) ||
    compare(a.message.en, b.message.en)
  )
}
