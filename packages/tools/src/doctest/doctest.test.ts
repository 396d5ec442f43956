import { describe, expect, it } from 'vitest'
import { published } from '../workspace.js'
import { type Problem, title } from './block.js'
import { collect } from './collect.js'
import { docProgram } from './program.js'
import { run } from './run.js'
import { withoutExample } from './undocumented.js'

/*
 * Every ts block in docstrings, README files and docs is type-checked and run. To look at some only:
 * SOTEKIT_DOCTEST=packages/core/src/values npx vitest run packages/tools/src/doctest/doctest.test.ts
 */
const { blocks, problems } = collect(process.env['SOTEKIT_DOCTEST'])
const { program, check } = docProgram(blocks)
const load = (specifier: string): Promise<unknown> => import(/* @vite-ignore */ specifier)

function none(found: readonly Problem[]): void {
  const lines = found.map(({ file, line, message }) => `${file}:${line}: ${message}`)
  if (lines.length > 0) expect.fail(`\n${lines.join('\n')}`)
}

describe('blocks', () => {
  it('are well formed', () => none(problems))

  for (const block of blocks) {
    it(title(block), async () => {
      none(check(block))
      if (block.noRun === undefined) none(await run(block, load))
    })
    if (block.noRun !== undefined) it.skip(`${title(block)} is not run: ${block.noRun}`)
  }
})

it.each(published())('every exported function and value shows an example: $manifest.name', (one) =>
  none(withoutExample(program, one)),
)
