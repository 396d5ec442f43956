import { Composer, type Document, type ParsedNode, type YAMLError } from 'yaml'
import { tokenize } from './tokens.js'

/** A YAML text as a tree of nodes with ranges. */
export interface YamlTree {
  /** Left out where there is nothing, or where the text is nested too deep to be composed. */
  readonly document?: Document.Parsed<ParsedNode>
  /** The second document, if there are several in the text. */
  readonly second?: Document.Parsed<ParsedNode>
  readonly errors: readonly YAMLError[]
  readonly tooDeepAt?: number
}

// Duplicate keys are looked for when values are made: the package compares each key with all before it.
const options = { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false } as const

/** Composes the nodes of a text. The same text always gives an equal tree. */
export function composeYaml(text: string): YamlTree {
  const { tokens, tooDeepAt } = tokenize(text)
  if (tooDeepAt !== undefined) return { errors: [], tooDeepAt }
  const documents = [...new Composer<ParsedNode>(options).compose(tokens)]
  const [document, second] = documents
  return {
    ...(document && { document }),
    ...(second && { second }),
    errors: documents.flatMap((one) => one.errors),
  }
}
