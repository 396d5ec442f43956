import { format } from 'node:util'
import ts from 'typescript'
import { type Block, type Problem, place } from './block.js'
import { matches, show } from './compare.js'
import type { Expectation } from './expectations.js'
import { transform } from './transform.js'

/** Imports a module by its specifier, as the surrounding runner resolves it. */
export type Import = (specifier: string) => Promise<unknown>

const AsyncFunction = (async () => {}).constructor as FunctionConstructor

/** Runs a block and compares what it says with what it does. */
export async function run(block: Block, load: Import): Promise<readonly Problem[]> {
  const { code, expectations, strays } = transform(block.code)
  const problems: Problem[] = []
  const report = (line: number, message: string): void =>
    void problems.push({ ...place(block, line), message })
  for (const { line } of strays) report(line, 'no statement ends where this expectation stands')

  const reached = new Set(strays)
  const check = (index: number, compare: (expectation: Expectation) => string | undefined): void => {
    const expectation = expectations[index]
    if (!expectation) return
    reached.add(expectation)
    const message = compare(expectation)
    if (message !== undefined) report(expectation.line, message)
  }
  try {
    await evaluate(code, load, expectationsApi(check))
    for (const expectation of expectations)
      if (!reached.has(expectation)) report(expectation.line, 'this expectation was never reached')
  } catch (error) {
    const last = [...reached].at(-1)?.line ?? 0
    report(last, `threw ${error instanceof Error ? (error.stack ?? error.message) : show(error)}`)
  }
  return problems
}

type Check = (index: number, compare: (expectation: Expectation) => string | undefined) => void

const differs = (actual: string, { text }: Expectation): string | undefined =>
  matches(actual, text) ? undefined : `expected: ${text}\n  actual:   ${actual}`

const thrown = (error: unknown, { text }: Expectation): string | undefined => {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : show(error)
  return matches(message, `…${text}…`) ? undefined : `expected an error: ${text}\n  actual: ${message}`
}

/** What the transformed code calls: `__expect`. */
function expectationsApi(check: Check): Readonly<Record<string, unknown>> {
  return {
    value(index: number, value: unknown) {
      check(index, (expectation) => differs(show(value), expectation))
      return value
    },
    log:
      (index: number) =>
      (...args: readonly unknown[]) =>
        check(index, (expectation) => differs(format(...args), expectation)),
    throws(index: number, action: () => unknown) {
      try {
        const value = action()
        check(index, () => `expected an error, got ${show(value)}`)
      } catch (error) {
        check(index, (expectation) => thrown(error, expectation))
      }
    },
    async rejects(index: number, action: () => Promise<unknown>) {
      try {
        const value = await action()
        check(index, () => `expected an error, got ${show(value)}`)
      } catch (error) {
        check(index, (expectation) => thrown(error, expectation))
      }
    },
  }
}

const silent = Object.fromEntries(Object.keys(console).map((name) => [name, () => {}]))

/** As a function body, so that a block needs no file; its imports are loaded before and handed in. */
async function evaluate(code: string, load: Import, expect: unknown): Promise<void> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: false,
    },
  })
  const specifiers = ts.preProcessFile(outputText, true, true).importedFiles.map(({ fileName }) => fileName)
  const modules = new Map<string, unknown>()
  for (const specifier of new Set(specifiers)) modules.set(specifier, await load(specifier))
  const body = new AsyncFunction('__expect', 'require', 'exports', 'console', outputText)
  await body(expect, (specifier: string) => modules.get(specifier), {}, silent)
}
