/** One ```ts block of a docstring or a page: a small program of its own. */
export interface Block {
  /** Path from the root of the repository. */
  readonly file: string
  /** What the docstring stands on; absent in pages. */
  readonly symbol?: string | undefined
  readonly code: string
  /** The line in the file of each line of `code`, counted from one. */
  readonly lines: readonly number[]
  /** Why it is checked but not run (` ```ts no-run: reason `). */
  readonly noRun?: string | undefined
}

/** Something wrong, at a line of the file that holds the block. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** A place in a block: its file and line, as an editor and a terminal understand it. */
export function place(block: Block, codeLine: number): { readonly file: string; readonly line: number } {
  return { file: block.file, line: block.lines[codeLine] ?? block.lines.at(-1) ?? 1 }
}

/** A block's name in the list of tests. */
export function title(block: Block): string {
  const symbol = block.symbol === undefined ? '' : ` ${block.symbol}`
  return `${block.file}:${block.lines[0] ?? 1}${symbol}`
}
