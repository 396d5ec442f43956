import ts from 'typescript'
import { type Found, fences, type NumberedLine } from './fences.js'

/** The ts blocks of a Markdown page. */
export function blocksOfPage(file: string, text: string): Found {
  return fences(
    file,
    text.split(/\r?\n/).map((line, i) => ({ text: line, line: i + 1 })),
  )
}

/** The ts blocks of all docstrings of a source file; an `@example` without one is a problem. */
export function blocksOfSource(file: string, text: string): Found {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found = [...docstrings(source)].map(([doc, symbol]) => blocksOfDocstring(source, doc, symbol))
  return {
    blocks: found.flatMap(({ blocks }) => blocks),
    problems: found.flatMap(({ problems }) => problems),
  }
}

function docstrings(source: ts.SourceFile): Map<ts.JSDoc, string | undefined> {
  const found = new Map<ts.JSDoc, string | undefined>()
  const visit = (node: ts.Node, path: readonly string[]): void => {
    const name = nameOf(node)
    const here = name === undefined ? path : [...path, name]
    for (const doc of ts.getJSDocCommentsAndTags(node))
      if (ts.isJSDoc(doc) && !found.has(doc)) found.set(doc, here.join('.') || undefined)
    ts.forEachChild(node, (child) => visit(child, here))
  }
  visit(source, [])
  return found
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0]?.name.getText()
  if (ts.isVariableDeclaration(node)) return undefined // its statement has named it
  const name = (node as ts.Node & { readonly name?: ts.Node }).name
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined
}

function blocksOfDocstring(source: ts.SourceFile, doc: ts.JSDoc, symbol: string | undefined): Found {
  const lines = bare(source, doc)
  const found = fences(source.fileName, lines, symbol)
  const first = lines[0]?.line ?? 1
  const starts = lines.filter(({ text }) => text.startsWith('@example')).map(({ line }) => line)
  const ends = lines.filter(({ text }) => /^@\w/.test(text)).map(({ line }) => line)
  const empty = starts.filter((start) => {
    const end = ends.find((line) => line > start) ?? first + lines.length
    return !found.blocks.some((block) => block.lines.some((line) => line > start && line < end))
  })
  const problems = empty.map((line) => ({
    file: source.fileName,
    line,
    message: 'an @example needs a ```ts block',
  }))
  return { blocks: found.blocks, problems: [...found.problems, ...problems] }
}

/** A comment's text without its stars. */
function bare(source: ts.SourceFile, doc: ts.JSDoc): NumberedLine[] {
  const first = source.getLineAndCharacterOfPosition(doc.pos).line + 1
  const inner = source.text
    .slice(doc.pos, doc.end)
    .replace(/^\/\*\*/, '')
    .replace(/\*\/$/, '')
  return inner.split(/\r?\n/).map((text, i) => ({ text: text.replace(/^\s*\* ?/, ''), line: first + i }))
}
