import { join } from 'node:path'
import ts from 'typescript'
import { packages, root } from '../workspace.js'
import { type Block, type Problem, place } from './block.js'

/** All blocks and all public entries in one program, so that the packages are read once. */
export interface DocProgram {
  readonly program: ts.Program
  readonly check: (block: Block) => readonly Problem[]
}

export function docProgram(blocks: readonly Block[]): DocProgram {
  const paths = new Map(blocks.map((block, i) => [block, join(root, `docstring-block-${i}.ts`)]))
  const texts = new Map(blocks.map((block) => [paths.get(block), block.code]))
  const options = compilerOptions()
  const disk = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    getSourceFile: (path, languageOrOptions, ...rest) => {
      const text = texts.get(path)
      return text === undefined
        ? disk.getSourceFile(path, languageOrOptions, ...rest)
        : ts.createSourceFile(path, text, languageOrOptions, true)
    },
  }
  const entries = packages().flatMap((one) => one.entries.map((entry) => entry.source))
  const program = ts.createProgram([...texts.keys(), ...entries] as string[], options, host)
  return { program, check: (block) => check(program, block, paths.get(block) ?? '') }
}

/** As strict as the packages, save for names that an example declares only to show them. */
function compilerOptions(): ts.CompilerOptions {
  const path = join(root, 'tsconfig.base.json')
  const { config } = ts.readConfigFile(path, ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  return {
    ...options,
    types: ['node'],
    moduleDetection: ts.ModuleDetectionKind.Force,
    noUnusedLocals: false,
    noUnusedParameters: false,
    isolatedDeclarations: false,
    declaration: false,
    declarationMap: false,
  }
}

function check(program: ts.Program, block: Block, path: string): readonly Problem[] {
  const source = program.getSourceFile(path)
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
  return found.map(({ messageText, start = 0, code }) => ({
    ...place(block, source?.getLineAndCharacterOfPosition(start).line ?? 0),
    message: `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, '\n  ')}`,
  }))
}
