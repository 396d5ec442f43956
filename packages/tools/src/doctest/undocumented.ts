import { relative } from 'node:path'
import ts from 'typescript'
import { type Package, root } from '../workspace.js'
import type { Problem } from './block.js'

/** Exported functions and values of a package that show no `@example`. Types need none. */
export function withoutExample(program: ts.Program, one: Package): readonly Problem[] {
  const checker = program.getTypeChecker()
  const problems = one.entries.flatMap(({ source }) => {
    const file = program.getSourceFile(source)
    const module = file && checker.getSymbolAtLocation(file)
    return module
      ? checker.getExportsOfModule(module).flatMap((symbol) => problemOf(checker, one, symbol))
      : []
  })
  return [...new Map(problems.map((problem) => [`${problem.file}:${problem.line}`, problem])).values()]
}

function problemOf(checker: ts.TypeChecker, one: Package, exported: ts.Symbol): readonly Problem[] {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  if (!(symbol.flags & ts.SymbolFlags.Value)) return []
  const own = (symbol.declarations ?? []).filter((node) => node.getSourceFile().fileName.startsWith(one.path))
  const [first] = own
  if (!first || own.some(hasExample)) return []
  const source = first.getSourceFile()
  const line = source.getLineAndCharacterOfPosition(first.getStart()).line + 1
  return [{ file: relative(root, source.fileName), line, message: `${exported.name} has no @example` }]
}

const hasExample = (node: ts.Node): boolean =>
  ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'example')
