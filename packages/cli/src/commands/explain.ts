import { type CodeDescription, type Messages, type RulePage, sotekit } from '@sotekit/core'
import { corePages } from '@sotekit/core/pages'
import { cannotRun, EXIT } from '../io.js'
import { wrap } from '../text/table.js'
import type { Context } from './context.js'
import { nearest } from './questions.js'

/** Explains a code: what it means, why it matters, a wrong and a right example. */
export function explain(
  code: string,
  codes: readonly CodeDescription[],
  { io, words, style }: Context,
): number {
  const known = codes.find((one) => one.code === code)
  const page = known?.page ?? (Object.hasOwn(corePages, code) ? corePages[code] : undefined)
  if (!known && !page) {
    throw cannotRun(
      words.unknownThing(
        'code',
        code,
        nearest(
          code,
          codes.map((one) => one.code),
        ),
      ),
    )
  }
  const say = (text: Messages): string => wrap(text[words.language], Math.min(io.columns, 80)).join('\n')
  const parts = [
    `${style.bold(code)}${known ? ` (${words.severityOf[known.severity]})` : ''}`,
    ...(page ? [style.bold(say(page.title))] : known ? [say(known.message)] : []),
    ...(page ? [`${style.bold(words.why)}\n${say(page.why)}`] : []),
    ...(page ? [`${style.bold(words.mend)}\n${say(page.fix)}`] : []),
    ...(page ? examples(page, words.wrong, words.right, style.bold) : []),
  ]
  io.out(`${parts.join('\n\n')}\n`)
  return EXIT.ok
}

function examples(
  page: RulePage,
  wrong: string,
  right: string,
  bold: (text: string) => string,
): readonly string[] {
  return [`${bold(wrong)}\n${shown(page.wrong)}`, `${bold(right)}\n${shown(page.right)}`]
}

function shown(records: unknown): string {
  return JSON.stringify(records, null, 2)
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}

/** Codes of core, for `explain` without a dataset. */
export function coreCodes(): readonly CodeDescription[] {
  return sotekit().describe().codes
}
