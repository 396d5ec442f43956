import { describe, expect, it } from 'vitest'
import { published } from '../workspace.js'
import { type Problem, title } from './block.js'
import { collect, sessions } from './collect.js'
import { folderOf, follow, type Sotekit } from './commands.js'
import { docProgram } from './program.js'
import { run } from './run.js'
import { withoutExample } from './undocumented.js'

/*
 * Every ts block in docstrings, README files and docs is type-checked and run, and every sotekit command of a page is
 * run and its output compared. To look at some only:
 * SOTEKIT_DOCTEST=packages/core/src/values npx vitest run packages/tools/src/doctest/doctest.test.ts
 */
const { blocks, problems } = collect(process.env['SOTEKIT_DOCTEST'])
const { program, check } = docProgram(blocks)
const load = (specifier: string): Promise<unknown> => import(/* @vite-ignore */ specifier)

function none(found: readonly Problem[]): void {
  const lines = found.map(({ file, line, message }) => `${file}:${line}: ${message}`)
  if (lines.length > 0) expect.fail(`\n${lines.join('\n')}`)
}

const followed = sessions(process.env['SOTEKIT_DOCTEST'])

describe.skipIf(followed.length === 0)('commands', () => {
  it.each(followed)('$file', async (session) => none(await follow(session, sotekit)), 120_000)
})

/** The command in this process, from source, on a day that does not change. */
const sotekit: Sotekit = async (args, cwd) => {
  const cli = (await load('@sotekit/cli')) as {
    run: (args: readonly string[], io: unknown) => Promise<number>
  }
  let printed = ''
  const print = (text: string): void => {
    printed += text
  }
  const terminal = { outIsTerminal: false, errIsTerminal: false, columns: 80 }
  const io = { out: print, err: print, env: {}, cwd, ...terminal, today: '2026-11-01' }
  const exit = await within(cwd, () => cli.run(args, io))
  return { exit, printed }
}

async function within<T>(folder: string, action: () => Promise<T>): Promise<T> {
  const before = process.cwd()
  process.chdir(folder)
  try {
    return await action()
  } finally {
    process.chdir(before)
  }
}

describe('blocks', () => {
  it('are well formed', () => none(problems))

  for (const block of blocks) {
    it(title(block), async () => {
      none(check(block))
      if (block.noRun !== undefined) return
      // A program on a page with a session runs in its folder, beside the files that the page names.
      const session =
        block.symbol === undefined ? followed.find(({ file }) => file === block.file) : undefined
      const problems = (): Promise<readonly Problem[]> => run(block, load)
      none(session ? await within(folderOf(session), problems) : await problems())
    })
    if (block.noRun !== undefined) it.skip(`${title(block)} is not run: ${block.noRun}`)
  }
})

it.each(published())('every exported function and value shows an example: $manifest.name', (one) =>
  none(withoutExample(program, one)),
)
