import { existsSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { root } from '../workspace.js'

/*
 * What core's types cost those who import it: type instantiations of 40 files over its built declarations, alone and
 * with ten published plugins. Instantiations are counted, not timed, so that the marks hold on every machine.
 */
const MARKS = { alone: 1_500, withTenPlugins: 10_000 }
const FILES = 40

const core = join(root, 'packages/core')
const isBuilt = existsSync(join(core, 'dist/index.d.ts'))

/** Declarations of a published plugin: two kinds, fields on two kinds, a view; each second one requires another. */
function pluginFile(i: number): string {
  const required = i % 2 === 1 ? i - 1 : undefined
  return `
    import type { Plugin, PluginTypes } from '@sotekit/core'
    ${required === undefined ? '' : `import type { P${required}Types } from './p${required}.js'`}
    export interface Line { readonly measure: string; readonly cents: number; readonly costCentre?: string | undefined }
    export interface Remark { readonly text: string; readonly line: string }
    export interface View {
      readonly total: (filter?: { readonly measure?: string }) => number
      readonly lines: (measure: string) => readonly Line[]
      readonly shares: () => readonly { readonly measure: string; readonly share: number }[]
      readonly first: () => Line | undefined
      readonly names: () => readonly string[]
    }
    export interface P${i}Types extends PluginTypes {
      name: 'p${i}'
      records: { line: Line; remark: Remark }
      fields: { measure: { readonly costCentre: string }; organisation: { readonly account: string } }
      view: View
      ${required === undefined ? '' : `requires: P${required}Types`}
    }
    export declare function p${i}(): Plugin<P${i}Types>`
}

const kitFile = (plugins: readonly number[]): string => `
    import { sotekit } from '@sotekit/core'
    ${plugins.map((i) => `import { p${i} } from './p${i}.js'`).join('\n')}
    export const kit = sotekit({ plugins: [${plugins.map((i) => `p${i}()`).join(', ')}] })`

/** A file that uses core's collections, look-ups and days, and of every plugin a view, a kind and a field. */
const consumerFile = (n: number, plugins: readonly number[]): string => `
    import { kit } from './kit.js'
    const { dataset, diagnostics } = kit.load([])
    export const size${n}: number = dataset.measures.size + diagnostics.length
    export const title${n} = dataset.get('measure', 'm${n}')?.title.fi
    export const names${n} = dataset.all('organisation').map((one) => one.name.fi)
    export const found${n} = dataset.find('municipality', 'Posio').matches[0]?.population
    export const who${n} = dataset.at('2021-01-01').who({ municipality: '614' })[0]?.organiser
    ${plugins
      .map(
        (i) => `
    export const total${n}p${i}: number = dataset.p${i}.total({ measure: 'm${n}' })
    export const cents${n}p${i}: number | undefined = dataset.all('p${i}.line')[0]?.cents
    export const centre${n}p${i}: string | undefined = dataset.get('measure', 'm${n}')?.ext?.p${i}?.costCentre
    export const names${n}p${i}: readonly string[] = dataset.at('2021-01-01').p${i}.names()`,
      )
      .join('')}`

/** Files on disk, read once for all programs. */
const onDisk = new Map<string, ts.SourceFile | undefined>()

function instantiations(pluginCount: number): number {
  const plugins = Array.from({ length: pluginCount }, (_, i) => i)
  const inCore = (name: string): string => join(core, name)
  const texts = new Map([
    ...plugins.map((i) => [inCore(`p${i}.d.ts`), pluginFile(i)] as const),
    [inCore('kit.ts'), kitFile(plugins)],
    ...Array.from(
      { length: FILES },
      (_, n) => [inCore(`consumer${n}.ts`), consumerFile(n, plugins)] as const,
    ),
  ])
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: [],
  }
  const disk = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    getSourceFile: (path, languageOrOptions, ...rest) => {
      const text = texts.get(path)
      if (text !== undefined) return ts.createSourceFile(path, text, languageOrOptions, true)
      const file = onDisk.get(path) ?? disk.getSourceFile(path, languageOrOptions, ...rest)
      onDisk.set(path, file)
      return file
    },
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  const problems = [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()]
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  // What `tsc --extendedDiagnostics` prints; not in the public type.
  return (program as ts.Program & { readonly getInstantiationCount: () => number }).getInstantiationCount()
}

it.skipIf(!isBuilt)(`${FILES} files over core alone cost at most ${MARKS.alone} instantiations`, () => {
  expect(instantiations(0)).toBeLessThanOrEqual(MARKS.alone)
})

it.skipIf(!isBuilt)(`with ten plugins they cost at most ${MARKS.withTenPlugins}`, () => {
  expect(instantiations(10)).toBeLessThanOrEqual(MARKS.withTenPlugins)
})
