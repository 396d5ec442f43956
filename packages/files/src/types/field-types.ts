import { sotekit } from '@sotekit/core'
import type { FieldType, FieldTypes } from '../text/located.js'

/**
 * A kind with its JSON Schema, as `kit.describe().kinds` gives it.
 *
 * @example
 * ```ts
 * import { fieldTypes, type KindSchema } from '@sotekit/files'
 *
 * const kind: KindSchema = { name: 'line', schema: { type: 'object', properties: { cents: { type: 'integer' } } } }
 * fieldTypes([kind])('line', 'cents') // → 'number'
 * ```
 */
export interface KindSchema {
  /** The kind's name. */
  readonly name: string
  /** JSON Schema (draft 2020-12) of a record. */
  readonly schema: Readonly<Record<string, unknown>>
}

type JsonSchema = Readonly<Record<string, unknown>>

/**
 * Types of fields from the JSON Schemas of kinds: what {@link parseFiles} needs to read the cells of tables
 * of plugins' kinds.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { fieldTypes } from '@sotekit/files'
 *
 * const types = fieldTypes(sotekit().describe().kinds)
 * types('municipality', 'population[].persons') // → 'number'
 * types('municipality', 'name.fi') // → 'text'
 * types('municipality', 'memberships') // → undefined
 * ```
 */
export function fieldTypes(kinds: readonly KindSchema[]): FieldTypes {
  const schemas = new Map(kinds.map(({ name, schema }) => [name, schema]))
  const known = new Map<string, FieldType | undefined>()
  return (kind, path) => {
    const key = `${kind}\n${path}`
    if (!known.has(key)) known.set(key, typeAt(schemas.get(kind), path))
    return known.get(key)
  }
}

/** The types of core's own kinds; made at the first question. */
export const coreFieldTypes: FieldTypes = (kind, path) => {
  core ??= fieldTypes(sotekit().describe().kinds)
  return core(kind, path)
}

let core: FieldTypes | undefined

function typeAt(schema: JsonSchema | undefined, path: string): FieldType | undefined {
  let here = schema
  for (const part of path.split(/\.|(?=\[\])/)) here = here && step(here, part)
  return here && typeOf(here)
}

function step(schema: JsonSchema, part: string): JsonSchema | undefined {
  const branches = branchesOf(schema)
  if (branches) {
    const found = branches.flatMap((branch) => step(branch, part) ?? [])
    return found.length > 0 ? { anyOf: found } : undefined
  }
  if (part === '[]') return asSchema(schema['items'])
  const properties = asSchema(schema['properties'])
  if (properties && Object.hasOwn(properties, part)) return asSchema(properties[part])
  return asSchema(schema['additionalProperties'])
}

function branchesOf({ anyOf, oneOf }: JsonSchema): readonly JsonSchema[] | undefined {
  const branches: unknown = anyOf ?? oneOf
  return Array.isArray(branches) ? branches.map((one: unknown) => asSchema(one) ?? {}) : undefined
}

/** The one type of a schema; of several (a share, or the word `unknown`) the one that is no text. */
function typeOf(schema: JsonSchema): FieldType | undefined {
  const branches = branchesOf(schema)
  if (branches) {
    const types = branches.map(typeOf)
    const others = new Set(types.filter((one) => one !== 'text'))
    return others.size === 0 ? 'text' : others.size === 1 ? [...others][0] : undefined
  }
  const { type, format } = schema
  if (type === 'string') return format === 'date' ? 'date' : 'text'
  if (type === 'number' || type === 'integer') return 'number'
  return type === 'boolean' ? 'boolean' : undefined
}

function asSchema(value: unknown): JsonSchema | undefined {
  return typeof value === 'object' && value !== null ? (value as JsonSchema) : undefined
}
