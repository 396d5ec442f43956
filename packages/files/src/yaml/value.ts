import type { Diagnostic } from '@sotekit/core'
import { isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode, Scalar, type YAMLMap } from 'yaml'
import { duplicateKey, forbiddenKey, impreciseNumber, loneSurrogate, tooDeep } from '../text/findings.js'
import { DEEPEST } from '../text/limits.js'
import type { FieldTypes } from '../text/located.js'
import { pointerOf } from '../text/pointer.js'
import type { Places } from '../text/range.js'
import { isWellFormed } from '../text/well-formed.js'
import { alias, complexKey, customTag, mergeKey, unquoted } from './findings.js'
import { keyText } from './key.js'

/** Nodes that aliases may add to a file. Hand-written files add a few; an "alias bomb" adds billions. */
const MOST_ALIASED = 10_000

interface Conversion {
  readonly places: Places
  readonly types: FieldTypes | undefined
  readonly found: Diagnostic[]
  readonly anchors: Map<string, Node>
  /** Keys and indices down to where we are. */
  readonly path: (string | number)[]
  /** How many aliases we are inside of, and how many nodes they have added so far. */
  inside: number
  aliased: number
  bomb: Diagnostic | undefined
}

/** The plain value of a YAML node, with what is wrong in it. Never throws; the tree's own depth is bounded. */
export function yamlValue(
  node: Node | null,
  places: Places,
  types: FieldTypes | undefined,
): { readonly value: unknown; readonly diagnostics: readonly Diagnostic[]; readonly broken: boolean } {
  const to: Conversion = {
    places,
    types,
    found: [],
    anchors: new Map(),
    path: [],
    inside: 0,
    aliased: 0,
    bomb: undefined,
  }
  const value = plain(node, to)
  // What such a file says besides is no use to anybody.
  return to.bomb
    ? { value: undefined, diagnostics: [to.bomb], broken: true }
    : { value, diagnostics: to.found, broken: false }
}

const here = (node: Node | null, to: Conversion): ReturnType<Places> => {
  const [start, end] = node?.range ?? [0, 0]
  return to.places(start, end, pointerOf(to.path))
}

function plain(node: Node | null, to: Conversion): unknown {
  if (node === null) return null
  if (to.bomb || (to.inside > 0 && ++to.aliased > MOST_ALIASED)) return undefined
  if (to.path.length > DEEPEST) {
    to.found.push(tooDeep(here(node, to), DEEPEST))
    return null
  }
  if (isAlias(node)) return aliasValue(node, node.source, to)
  if (node.tag !== undefined && !isCoreTag(node)) to.found.push(customTag(here(node, to), node.tag))
  const anchor = (node as { anchor?: string }).anchor
  const value = isScalar(node) ? scalarValue(node, to) : isMap(node) ? mapValue(node, to) : seqValue(node, to)
  // Set after the value, so that a node cannot hold itself.
  if (anchor !== undefined) to.anchors.set(anchor, node)
  return value
}

function seqValue(node: Node, to: Conversion): readonly unknown[] {
  if (!isSeq(node)) return []
  return node.items.map((item, index) => {
    to.path.push(index)
    const value = plain(item as Node | null, to)
    to.path.pop()
    return value
  })
}

function mapValue(node: YAMLMap, to: Conversion): Record<string, unknown> {
  const value: Record<string, unknown> = {}
  const keys = new Map<string, Node>()
  for (const pair of node.items) {
    const keyNode = pair.key as Node
    const key = isAlias(keyNode) ? undefined : keyText(keyNode)
    to.path.push(key ?? '')
    const refused = key === undefined ? complexKey(here(keyNode, to)) : badKey(key, keyNode, keys, to)
    if (refused) to.found.push(refused)
    else if (key !== undefined) {
      keys.set(key, keyNode)
      value[key] = plain(pair.value as Node | null, to)
    }
    to.path.pop()
  }
  return value
}

function badKey(key: string, node: Node, keys: Map<string, Node>, to: Conversion): Diagnostic | undefined {
  const before = keys.get(key)
  if (before) return duplicateKey(here(node, to), here(before, to), key, 'first')
  if (key === '__proto__') return forbiddenKey(here(node, to), key)
  if (key === '<<' && (node as Scalar).type === Scalar.PLAIN) return mergeKey(here(node, to))
  return isWellFormed(key) ? undefined : loneSurrogate(here(node, to))
}

function scalarValue(node: Scalar, to: Conversion): unknown {
  const { value, source } = node
  if (typeof value === 'string') {
    if (!isWellFormed(value)) to.found.push(loneSurrogate(here(node, to)))
    return value
  }
  if (source === undefined || value === null || node.tag !== undefined) return value ?? null
  const leadingZero = /^[-+]?0\d/.test(source)
  if (leadingZero || typeAt(to) === 'text') {
    to.found.push(unquoted(here(node, to), source, leadingZero))
    return source
  }
  if (typeof value === 'number' && !isExact(value)) to.found.push(impreciseNumber(here(node, to), source))
  return value
}

const isExact = (value: number): boolean =>
  Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))

/** The type that the schema gives to where we are: in the record at `/kind/index`. */
function typeAt(to: Conversion): ReturnType<FieldTypes> {
  const [kind, , ...path] = to.path
  if (!to.types || typeof kind !== 'string' || path.length === 0) return undefined
  const names = path.map((one, i) => (typeof one === 'number' ? '[]' : i === 0 ? one : `.${one}`))
  return to.types(kind, names.join(''))
}

function aliasValue(node: Node, name: string, to: Conversion): unknown {
  const target = to.anchors.get(name)
  const at = here(node, to)
  if (!target) {
    const message = {
      en: `*${name} refers to &${name}, which does not stand before it`,
      fi: `*${name} viittaa kohtaan &${name}, jota ei ole ennen sitä`,
    }
    to.found.push(alias(at, message, `*${name}`))
    return null
  }
  to.inside++
  const value = plain(target, to)
  to.inside--
  if (to.aliased > MOST_ALIASED && !to.bomb) {
    const message = {
      en: `the aliases (*) of the file stand for more than ${MOST_ALIASED} values; it was not read`,
      fi: `tiedoston viittaukset (*) tuottavat yli ${MOST_ALIASED} arvoa; sitä ei luettu`,
    }
    to.bomb = alias(at, message, `*${name}`)
  }
  return value
}

const coreTags = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/

/** Whether an explicit tag is one of the core schema's, on a node of that sort. */
function isCoreTag(node: ParsedNode | Node): boolean {
  const name = coreTags.exec(node.tag ?? '')?.[1]
  return (
    name !== undefined &&
    (isMap(node) ? name === 'map' : isSeq(node) ? name === 'seq' : !/map|seq/.test(name))
  )
}
