import {
  type CodeDescription,
  type ExampleInput,
  type Messages,
  type RulePage,
  type Severity,
  sotekit,
} from '@sotekit/core'
import { corePages } from '@sotekit/core/pages'
import { filesPages } from '@sotekit/files'
import { stringify } from 'yaml'
import { cannotRun, EXIT } from '../io.js'
import { clean } from '../text/clean.js'
import { wrap } from '../text/table.js'
import type { Context } from './context.js'
import { nearest } from './questions.js'

interface Explained {
  readonly severity?: Severity | undefined
  readonly title: Messages
  readonly why?: Messages
  readonly fix?: Messages
  readonly wrong?: string
  readonly right?: string
}

/** Explains a code: what it means, why it matters, a wrong and a right example. */
export function explain(
  code: string,
  codes: readonly CodeDescription[],
  { io, words, style }: Context,
): number {
  const page = explained(code, codes)
  if (!page) {
    const all = [
      ...codes.map((one) => one.code),
      ...Object.keys(corePages),
      ...filesPages.map((one) => one.code),
    ]
    throw cannotRun(words.unknownThing('code', code, nearest(code, new Set(all))))
  }
  const say = (text: Messages): string => wrap(text[words.language], Math.min(io.columns, 80)).join('\n')
  const part = (title: string, text: string | undefined): readonly string[] =>
    text === undefined ? [] : [`${style.bold(title)}\n${text}`]
  const parts = [
    `${style.bold(code)}${page.severity === undefined ? '' : ` (${words.severityOf[page.severity]})`}`,
    style.bold(say(page.title)),
    ...part(words.why, page.why && say(page.why)),
    ...part(words.mend, page.fix && say(page.fix)),
    ...part(words.wrong, page.wrong),
    ...part(words.right, page.right),
  ]
  io.out(`${parts.join('\n\n')}\n`)
  return EXIT.ok
}

function explained(code: string, codes: readonly CodeDescription[]): Explained | undefined {
  const ofFile = filesPages.find((one) => one.code === code)
  if (ofFile) {
    const { wrong, right, ...rest } = ofFile
    return {
      ...rest,
      ...(wrong !== undefined && { wrong: indented(wrong) }),
      ...(right !== undefined && { right: indented(right) }),
    }
  }
  const known = codes.find((one) => one.code === code)
  const page = known?.page ?? (Object.hasOwn(corePages, code) ? corePages[code] : undefined)
  if (page) {
    return {
      severity: known?.severity,
      title: page.title,
      why: page.why,
      fix: page.fix,
      wrong: shown(page.wrong),
      right: shown(page.right),
    }
  }
  return known && { severity: known.severity, title: known.message }
}

/** Lines of an example, set in; control characters are taken out. */
function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${clean(line)}`.trimEnd())
    .join('\n')
}

/** An example as one would write it: records as a data file, settings as `sotekit.yaml`, a program as it is. */
function shown(example: RulePage['wrong']): string {
  const input: ExampleInput = Array.isArray(example) ? { records: example } : (example as ExampleInput)
  const parts = [
    ...(input.settings === undefined ? [] : [`# sotekit.yaml\n${stringify(input.settings)}`]),
    ...(input.program === undefined ? [] : [input.program]),
    ...((input.records ?? []).length === 0 ? [] : [stringify(byKind(input.records ?? []))]),
  ]
  return indented(parts.join('\n'))
}

/** Records as a data file has them: lists by kind. What has no kind is shown as it is. */
function byKind(records: readonly unknown[]): unknown {
  if (!records.every((one) => typeof one === 'object' && one !== null && 'kind' in one)) return records
  const lists: Record<string, unknown[]> = {}
  for (const { kind, ...body } of records as readonly { readonly kind: unknown }[]) {
    const list = lists[String(kind)] ?? []
    lists[String(kind)] = [...list, body]
  }
  return lists
}

/** Codes of core, for `explain` without a dataset. */
export function coreCodes(): readonly CodeDescription[] {
  return sotekit().describe().codes
}
