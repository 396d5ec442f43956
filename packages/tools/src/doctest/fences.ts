import type { Block, Problem } from './block.js'

/** A line of Markdown with its number in the file that holds it. */
export interface NumberedLine {
  readonly text: string
  readonly line: number
}

export interface Found {
  readonly blocks: readonly Block[]
  readonly problems: readonly Problem[]
}

interface Fence {
  readonly language: string
  /** What follows the language on the opening line. */
  readonly info: string
  readonly line: number
  readonly code: string
  readonly lines: readonly number[]
}

/**
 * The TypeScript blocks among lines of Markdown. The word after `ts` may be `no-run: reason` (type-checked only)
 * or `continue` (goes on where the block before it ended, as one program).
 */
export function fences(file: string, lines: readonly NumberedLine[], symbol?: string): Found {
  const blocks: Block[] = []
  const problems: Problem[] = []
  for (const { language, info, line, code, lines: numbers } of fenced(lines)) {
    if (language !== 'ts' && language !== 'typescript') continue
    const noRun = /^no-run\b:?\s*(.*)$/.exec(info)?.[1]
    const block: Block = { file, symbol, code, lines: numbers, noRun }
    const before = blocks.at(-1)
    if (info === 'continue' && before) blocks[blocks.length - 1] = joined(before, block)
    else blocks.push(block)
    const wrong = wrongInfo(info, noRun, before)
    if (wrong !== undefined) problems.push({ file, line, message: wrong })
  }
  return { blocks, problems }
}

function wrongInfo(info: string, noRun: string | undefined, before: Block | undefined): string | undefined {
  if (noRun === '') return 'no-run needs a reason'
  if (info === 'continue') return before ? undefined : 'there is no block before it to continue'
  return info === '' || noRun !== undefined ? undefined : `unknown word after ts: ${info}`
}

const joined = (first: Block, second: Block): Block => ({
  ...first,
  code: `${first.code}\n${second.code}`,
  lines: [...first.lines, ...second.lines],
})

function fenced(lines: readonly NumberedLine[]): readonly Fence[] {
  const found: Fence[] = []
  let rest = lines
  for (;;) {
    const start = rest.findIndex(({ text }) => /^\s*(`{3,}|~{3,})/.test(text))
    const first = rest[start]
    if (!first) return found
    const [, indent = '', mark = '', language = '', info = ''] =
      /^(\s*)(`{3,}|~{3,})\s*(\S*)\s*(.*?)\s*$/.exec(first.text) ?? []
    const inside = rest.slice(start + 1)
    const length = inside.findIndex(({ text }) => closes(text.trim(), mark))
    const body = length === -1 ? inside : inside.slice(0, length)
    const code = body.map(({ text }) => unindented(text, indent.length)).join('\n')
    found.push({ language, info, line: first.line, code, lines: body.map(({ line }) => line) })
    rest = inside.slice(body.length + 1)
  }
}

const closes = (text: string, mark: string): boolean =>
  text.startsWith(mark) && text.replaceAll(mark.charAt(0), '') === ''

const unindented = (text: string, indent: number): string =>
  text.slice(0, indent).trim() === '' ? text.slice(indent) : text.trimStart()
