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

/** A fenced block of any language. */
export interface Fence {
  readonly language: string
  /** What follows the language on the opening line. */
  readonly info: string
  readonly line: number
  readonly code: string
  readonly lines: readonly number[]
}

/**
 * The TypeScript blocks among lines of Markdown. The word after `ts` may be `no-run: reason` (type-checked only)
 * or `continue` (goes on where the block before it ended, as one program). A ` ```text = expression ` block after
 * one shows what the expression gives.
 */
export function fences(file: string, lines: readonly NumberedLine[], symbol?: string): Found {
  const blocks: Block[] = []
  const problems: Problem[] = []
  for (const { language, info, line, code, lines: numbers } of fenced(lines)) {
    const printed = language === 'text' ? /^= (.+)$/.exec(info)?.[1] : undefined
    const last = blocks.at(-1)
    if (printed !== undefined && last)
      blocks[blocks.length - 1] = joined(last, comparing(printed, code, line))
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

/** A ` ```text = expression ` block: what the expression of the program before it prints, line by line. */
function comparing(expression: string, text: string, line: number): Pick<Block, 'code' | 'lines'> {
  const wrong = `new Error('the page shows other text; it is now:\\n' + shown)`
  const compared = `if (shown !== ${JSON.stringify(text.trimEnd())}) throw ${wrong}`
  const code = `{ const shown = String(${expression}).replaceAll('\\u00a0', ' ').trimEnd(); ${compared} }`
  return { code, lines: [line] }
}

const joined = (first: Block, second: Pick<Block, 'code' | 'lines'>): Block => ({
  ...first,
  code: `${first.code}\n${second.code}`,
  lines: [...first.lines, ...second.lines],
})

/** The fenced blocks among lines of Markdown, whatever their language. */
export function fenced(lines: readonly NumberedLine[]): readonly Fence[] {
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
