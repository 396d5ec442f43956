import type { Diagnostic } from '@sotekit/core'
import type { Document, Node } from 'yaml'
import { tooDeep } from '../text/findings.js'
import { DEEPEST } from '../text/limits.js'
import type { FieldTypes, ReadText } from '../text/located.js'
import { type Places, placesIn } from '../text/range.js'
import { reusable } from '../text/reusable.js'
import { composeYaml, type YamlTree } from './document.js'
import { moreSyntax, oldVersion, severalDocuments, syntax } from './findings.js'
import { yamlLocate } from './locate.js'
import { syntaxMessage } from './syntax-messages.js'
import { yamlValue } from './value.js'

/** Errors of syntax that are shown one by one; after the first few they mostly follow from each other. */
const MOST_SHOWN = 10

/** Reads YAML 1.2 (core schema). Never throws; what cannot be read is told in the diagnostics. */
export function readYaml(file: string, text: string, types?: FieldTypes): ReadText {
  const places = placesIn(file, text)
  const first = composeYaml(text)
  const locate = yamlLocate(
    reusable(() => composeYaml(text), first),
    places,
  )
  const diagnostics = [...treeFindings(first, places)]
  const broken = first.errors.length > 0 || first.tooDeepAt !== undefined
  if (!first.document) return { value: undefined, broken, locate, diagnostics }
  const made = yamlValue(first.document.contents, places, types)
  diagnostics.push(...made.diagnostics)
  const nothing = isNothing(first.document as Document<Node>)
  return { value: nothing ? undefined : made.value, broken: broken || made.broken, locate, diagnostics }
}

const isNothing = ({ contents }: Document<Node>): boolean =>
  contents === null || (contents.range?.[0] === contents.range?.[1] && !('items' in contents))

function* treeFindings(tree: YamlTree, places: Places): Generator<Diagnostic> {
  if (tree.tooDeepAt !== undefined) yield tooDeep(places(tree.tooDeepAt, tree.tooDeepAt + 1, ''), DEEPEST)
  for (const { code, pos } of tree.errors.slice(0, MOST_SHOWN))
    yield syntax(places(pos[0], pos[1], ''), syntaxMessage(code))
  const rest = tree.errors.length - MOST_SHOWN
  const next = tree.errors[MOST_SHOWN]
  if (next) yield moreSyntax(places(next.pos[0], next.pos[1], ''), rest)
  const { explicit, version } = tree.document?.directives?.yaml ?? {}
  if (explicit && version !== undefined && version !== '1.2') yield oldVersion(places(0, 0, ''), version)
  if (tree.second) {
    const start = tree.second.range[0]
    yield severalDocuments(places(start, start, ''))
  }
}
