import { describe, expect, it } from 'vitest'
import { published } from '../workspace.js'
import { type Problem, title } from './block.js'
import { collect, sessions } from './collect.js'
import { folderOf, follow, type Session, type Sotekit } from './commands.js'
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
  it.each(followed)('$file', async (session) => none(await follow(session, sotekit)))
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
  const exit = await cli.run(args, { out: print, err: print, env: {}, cwd, ...terminal, today: '2026-11-01' })
  return { exit, printed }
}

/** A program on a page with a session runs in the session's folder, beside the files that the page names. */
async function inFolderOf(session: Session | undefined, action: () => Promise<void>): Promise<void> {
  const before = process.cwd()
  if (session) process.chdir(folderOf(session))
  try {
    await action()
  } finally {
    process.chdir(before)
  }
}

describe('blocks', () => {
  it('are well formed', () => none(problems))

  for (const block of blocks) {
    it(title(block), async () => {
      none(check(block))
      const session =
        block.symbol === undefined ? followed.find(({ file }) => file === block.file) : undefined
      if (block.noRun === undefined) await inFolderOf(session, async () => none(await run(block, load)))
    })
    if (block.noRun !== undefined) it.skip(`${title(block)} is not run: ${block.noRun}`)
  }
})

it.each(published())('every exported function and value shows an example: $manifest.name', (one) =>
  none(withoutExample(program, one)),
)
