import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { root } from '../workspace.js'
import type { Problem } from './block.js'
import { fenced } from './fences.js'

/** A page's shell blocks and the files that it names, in order: a session that one can follow. */
export interface Session {
  readonly file: string
  readonly steps: readonly Step[]
}

type Step =
  | { readonly path: string; readonly line: number; readonly text: string }
  | { readonly command: string; readonly line: number; readonly output: readonly string[] }

/** Runs the `sotekit` command: arguments, folder → what it prints, and its exit code. */
export type Sotekit = (
  args: readonly string[],
  cwd: string,
) => Promise<{ readonly exit: number; readonly printed: string }>

/**
 * The session of a page. A block with a path after its language (` ```yaml my-region/services.yaml `) is that file.
 * In `sh` and `console` blocks, lines that call `sotekit` (also as `npx sotekit`) are run; in `console` blocks what
 * follows a `$ …` line is what it prints, and `…` stands for anything. ` ```sh no-run: reason ` is left alone.
 */
export function sessionOf(file: string, text: string): Session {
  const lines = text.split(/\r?\n/).map((one, i) => ({ text: one, line: i + 1 }))
  const steps = fenced(lines).flatMap((fence): readonly Step[] => {
    if (/^no-run: ./.test(fence.info)) return []
    if (['sh', 'console'].includes(fence.language)) return commandsOf(fence.code, fence.line + 1)
    if (!/^[\w-][\w./-]*\.\w+$/.test(fence.info)) return []
    return [{ path: fence.info, line: fence.line, text: `${fence.code}\n` }]
  })
  return { file, steps: steps.some((step) => 'command' in step) ? steps : [] }
}

function commandsOf(code: string, first: number): readonly Step[] {
  const found: { command: string; line: number; output: string[] }[] = []
  for (const [i, text] of code.split('\n').entries()) {
    const command = /^(?:\$ )?(?:npx )?sotekit (.*?)(?:\s+#.*)?$/.exec(text)?.[1]
    if (command !== undefined) found.push({ command, line: first + i, output: [] })
    else if (text.startsWith('$ ')) found.push({ command: '', line: first + i, output: [] })
    else found.at(-1)?.output.push(text)
  }
  return found.filter(({ command }) => command !== '')
}

const words = (command: string): string[] =>
  (command.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^(['"])(.*)\1$/, '$2'))

/** Where a page's session takes place: inside of the repository, so that its packages are found. */
export const folderOf = ({ file }: Session): string =>
  join(root, 'node_modules', '.cache', 'sotekit-pages', file.replaceAll('/', '-'))

/** Follows a session in a new folder, and tells what ends otherwise than the page says. */
export async function follow(session: Session, sotekit: Sotekit): Promise<readonly Problem[]> {
  const folder = folderOf(session)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, 'examples'), join(folder, 'examples'), {
    recursive: true,
    filter: (path) => !/node_modules|\.turbo|[/\\]dist$/.test(path.slice(root.length)),
  })
  const problems: Problem[] = []
  const report = (line: number, message: string): void =>
    void problems.push({ file: session.file, line, message })
  for (const step of session.steps) {
    if ('path' in step) {
      const path = resolve(folder, step.path)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, step.text)
      continue
    }
    const { exit, printed } = await sotekit(words(step.command), folder)
    if (exit === 2) report(step.line, `could not run: ${printed.trim()}`)
    else if (!shows(printed, step.output))
      report(step.line, `prints something else; it is now:\n${printed.trimEnd()}`)
  }
  return problems
}

/** Whether what is printed is what a page shows; a page that shows nothing does not say. */
export function shows(printed: string, shown: readonly string[]): boolean {
  const wanted = shown.join('\n').trim()
  if (wanted === '') return true
  const pattern = tidy(wanted)
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\S]*')
  return new RegExp(`^${pattern}$`).test(tidy(printed))
}

const tidy = (text: string): string =>
  text
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[ \t]+$/gm, '')
    .trim()
