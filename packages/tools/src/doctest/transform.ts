import ts from 'typescript'
import { type Expectation, expectations } from './expectations.js'

/** A block made ready to run: each expected expression hands its value to `__expect`, line by line as before. */
export interface Transformed {
  readonly code: string
  readonly expectations: readonly Expectation[]
  /** Expectations that no statement belongs to. */
  readonly strays: readonly Expectation[]
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

type Statement = ts.ExpressionStatement | ts.VariableStatement | ts.ReturnStatement

export function transform(code: string): Transformed {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest, true)
  const found = expectations(code)
  const edits: Edit[] = []
  const strays: Expectation[] = []
  for (const [index, expectation] of found.entries()) {
    const expression = expected(statementOn(source, expectation.statementLine))
    if (expression) edits.push(...wrapped(expression, expectation, index))
    else strays.push(expectation)
  }
  return { code: edited(code, edits), expectations: found, strays }
}

/** The last statement that ends on a line; of two that end together the inner one. */
function statementOn(source: ts.SourceFile, line: number): Statement | undefined {
  const found: Statement[] = []
  const visit = (node: ts.Node): void => {
    const simple =
      ts.isExpressionStatement(node) || ts.isVariableStatement(node) || ts.isReturnStatement(node)
    if (simple && source.getLineAndCharacterOfPosition(node.end).line === line) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.sort((a, b) => b.end - a.end || b.pos - a.pos)[0]
}

const expected = (statement: Statement | undefined): ts.Expression | undefined =>
  statement && ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.at(-1)?.initializer
    : statement?.expression

function wrapped(expression: ts.Expression, expectation: Expectation, index: number): Edit[] {
  const [start, end] = [expression.getStart(), expression.end]
  const around = (before: string, after: string): Edit[] => [
    { from: start, to: start, text: before },
    { from: end, to: end, text: after },
  ]
  if (expectation.kind === 'throws')
    return awaits(expression)
      ? around(`await __expect.rejects(${index}, async () => (`, '))')
      : around(`__expect.throws(${index}, () => (`, '))')
  if (ts.isCallExpression(expression) && expression.expression.getText() === 'console.log')
    return [{ from: start, to: expression.expression.end, text: `__expect.log(${index})` }]
  return around(`__expect.value(${index}, (`, '))')
}

function awaits(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node)) return true
  return !ts.isFunctionLike(node) && (ts.forEachChild(node, awaits) ?? false)
}

function edited(code: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((a, b) => b.from - a.from)
  return backwards.reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), code)
}
